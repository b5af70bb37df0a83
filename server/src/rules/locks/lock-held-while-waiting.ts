import type { BodyFacts } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { calledName, chainOf, takenAt } from './lock-story.ts';
import { type HeldWait, waitsForHolder } from './waits-for-holder.ts';

export const lockHeldWhileWaiting = defineRule({
  id: 'lock-held-while-waiting',
  category: 'deadlock',
  stage: 'preview',
  since: '0.2.0',
  severity: 'error',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a lock is held while waiting for work that needs the same lock',
    why:
      'Who joins a thread, awaits a task or waits for a message needs the other side to make progress. If the other side needs a lock that the waiting side ' +
      'holds, neither goes on. The guard is often older than the wait by a few lines, or part of the statement that waits.',
    failsWhen: 'the other side has not yet had the lock: both wait for each other for ever',
    trigger: 'the other side comes to its lock after this side has taken it',
    bad: `
use std::sync::{Arc, Mutex};
use std::thread;

pub fn count(total: Arc<Mutex<u32>>) {
    let shared = Arc::clone(&total);
    let worker = thread::spawn(move || *shared.lock().unwrap() += 1);
    let total = total.lock().unwrap();
    let _ = worker.join();
    println!("{total}");
}`,
    good: `
use std::sync::{Arc, Mutex};
use std::thread;

pub fn count(total: Arc<Mutex<u32>>) {
    let shared = Arc::clone(&total);
    let worker = thread::spawn(move || *shared.lock().unwrap() += 1);
    let _ = worker.join();
    println!("{}", total.lock().unwrap());
}`,
    gaps: ['A handle in a field is not followed to the task behind it.', 'A receiver in another function is found where the crate makes a single channel for messages of that type.'],
    fixSafety: 'There is no automatic fix: the wait belongs after the end of the guard, or what is under the lock has to be taken out first.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const wait of waitsForHolder(body)) yield finding(body, wait);
  },
});

function finding(body: BodyFacts, wait: HeldWait): Finding {
  const { holds, needs, needsIn, effect, waitsFor, range } = wait;
  const uncertain = holds.guard?.uncertain === true;
  return {
    range,
    confidence: uncertain ? 'possible' : 'likely',
    ...(waitsFor === 'end' && !uncertain ? {} : { severity: 'warning' }),
    message: message.headline(wait),
    failsWhen: waitsFor === 'room' ? 'the channel is full: neither side goes on' : 'the other side has not yet had the lock: both wait for each other for ever',
    trigger: waitsFor === 'room' ? 'messages that come faster than they are taken' : 'the other side comes to its lock after this side has taken it',
    related: [
      ...takenAt(body, holds),
      { path: needsIn.path, range: calledName(needs), message: effect.steps.length === 0 ? 'the other side takes the lock here' : `the other side takes the lock in \`${shortened(needs.callee.name, 24)}\`` },
      ...chainOf(effect),
    ],
    fixes: () => [],
  };
}

const message = {
  headline: ({ name, waitsFor, holds }: HeldWait): string => {
    const lock = `\`${shortened(holds.lock.display, 20)}\``;
    const what = waitsFor === 'end' ? 'work' : waitsFor === 'message' ? 'a sender' : 'a receiver';
    return `\`${shortened(name, 16)}\` waits for ${what} that needs ${lock}, which is held here`;
  },
};
