import type { BodyFacts, CallFact, GuardFact, LockFact } from '../../semantics/facts.ts';
import { containsRange } from '../../text/range.ts';
import { defineRule, type Finding } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { calledName } from './lock-story.ts';

export const notifyWithoutLock = defineRule({
  id: 'notify-without-lock',
  category: 'deadlock',
  stage: 'preview',
  since: '0.2.0',
  severity: 'information',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a condition variable is notified by code that never takes the lock of those who wait',
    why:
      'A thread checks its condition and goes to sleep under a lock. Whoever changes the condition without that lock can do so, and notify, between the ' +
      'check and the sleep: nobody is woken, and the thread sleeps on. That the flag is an atomic does not help.',
    failsWhen: 'the notification comes between the check and the wait: the thread sleeps on',
    trigger: 'a thread that begins to wait just then',
    bad: `
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex};

pub struct Gate {
    open: AtomicBool,
    lock: Mutex<()>,
    opened: Condvar,
}

impl Gate {
    pub fn open(&self) {
        self.open.store(true, Ordering::Release);
        self.opened.notify_all();
    }

    pub fn pass(&self) {
        let mut lock = self.lock.lock().unwrap();
        while !self.open.load(Ordering::Acquire) {
            lock = self.opened.wait(lock).unwrap();
        }
    }
}
`,
    good: `
use std::sync::{Condvar, Mutex};

pub struct Gate {
    state: Mutex<Vec<u32>>,
    filled: Condvar,
}

impl Gate {
    pub fn add(&self, item: u32) {
        self.state.lock().unwrap().push(item);
        self.filled.notify_one();
    }

    pub fn take(&self) -> Option<u32> {
        let mut state = self.state.lock().unwrap();
        while state.is_empty() {
            state = self.filled.wait(state).unwrap();
        }
        state.pop()
    }
}
`,
    gaps: ['A condition variable that is not a field or a static is not looked at.'],
    fixSafety: 'There is no automatic fix: the condition has to be changed under the lock.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    if (body.isTest) return;
    for (const call of body.calls) {
      const key = call.callee.facts.notifies !== undefined && call.callee.path.includes('Condvar::') ? call.object?.key : undefined;
      const waits = key === undefined ? [] : waitsOn(body, key);
      const [first] = waits;
      if (key === undefined || first === undefined || isAlone(body, key) || waits.some(({ lock }) => lock === undefined) || isUnderLock(body, waits) || isCalledUnderLock(body, waits)) continue;
      yield {
        range: call.nameRange,
        confidence: 'possible',
        message: `\`${shortened(call.object?.display ?? '_', 36)}\` is notified by code that never takes its lock`,
        failsWhen: 'the notification comes between the check and the wait: the thread sleeps on',
        trigger: 'a thread that begins to wait just then',
        related: [{ path: first.body.path, range: calledName(first.call), message: `this waits with the lock \`${first.lock?.display ?? '_'}\`` }],
        fixes: () => [],
      };
    }
  },
});

/** `&mut self`: nobody waits for what the object itself holds. */
function isAlone({ self, locals }: BodyFacts, key: string): boolean {
  return self?.name !== undefined && key.startsWith(`${self.name}.`) && locals.some(({ name, isParameter, type }) => name === 'self' && isParameter && type.display.startsWith('&mut'));
}

interface Wait {
  readonly body: BodyFacts;
  readonly call: CallFact;
  /** The lock that is given up meanwhile. */
  readonly lock: LockFact | undefined;
}

/** Where the crate waits for a condition variable; nowhere, where all of them wake up by themselves after a while. */
function waitsOn(body: BodyFacts, key: string): readonly Wait[] {
  const found = body.crateBodies(WAITS).flatMap((other) =>
    other.calls.filter(({ callee, object }) => callee.facts.conditionWait !== undefined && object?.key === key).map((call) => ({ body: other, call, lock: lockGiven(other, call) })));
  return found.every(({ call }) => TIMED.test(call.callee.name)) ? [] : found;
}

const WAITS = ['wait', 'wait_while', 'wait_timeout', 'wait_timeout_while', 'wait_for', 'wait_while_for', 'wait_until', 'wait_while_until'];
const TIMED = /timeout|_for|_until/;

/** The lock of the guard that a wait is given, by value or as `&mut`. */
function lockGiven({ guards }: BodyFacts, { args }: CallFact): LockFact | undefined {
  const [given] = args;
  if (given === undefined) return undefined;
  const isGiven = ({ local, range }: GuardFact): boolean => (local === undefined ? range.start === given.range.start : local.uses.some((use) => containsRange(given.range, use.range)));
  return guards.find((guard) => guard.lock?.key !== undefined && isGiven(guard))?.lock;
}

/** Whether a function takes one of the locks, or is given or holds a guard of which nothing is known. */
function isUnderLock({ calls, guards, locals }: BodyFacts, waits: readonly Wait[]): boolean {
  const keys = waits.map(({ lock }) => lock?.key);
  if (locals.some(({ isParameter, type }) => isParameter && type.facts.guard !== undefined)) return true;
  if (guards.some(({ guard, lock }) => guard.kind === 'lock' && lock?.key === undefined)) return true;
  return calls.some(({ acquires, locksHeld, callee }) => acquires.some(({ lock }) => lock.key === undefined || keys.includes(lock.key)) || locksHeld.length > 0 || callee.facts.acquires !== undefined);
}

/** Whether one of its callers takes the lock: before, or around the call. */
function isCalledUnderLock(body: BodyFacts, waits: readonly Wait[]): boolean {
  return body.crateBodies([body.name]).some((other) => other !== body && other.calls.some(({ callee }) => callee.path === body.item) && isUnderLock(other, waits));
}
