import type { BodyFacts, CallFact } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';
import { calledName } from './lock-story.ts';

export const condvarWaitWithoutLoop = defineRule({
  id: 'condvar-wait-without-loop',
  category: 'deadlock',
  stage: 'stable',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a condition variable is waited for without checking again what it stands for',
    why:
      'A wait can return although nobody notified, and another thread can take what was announced before this one has the lock again. Only the ' +
      'protected value tells whether there is something to do, so it is checked in a loop around the wait, or by `wait_while`.',
    failsWhen: 'the wait returns although the condition does not hold: the code goes on with what is not there',
    trigger: 'a spurious wake-up, or another thread that is faster',
    bad: `
use std::sync::{Condvar, Mutex};

pub fn take(queue: &Mutex<Vec<u32>>, filled: &Condvar) -> Option<u32> {
    let mut items = queue.lock().unwrap();
    if items.is_empty() {
        items = filled.wait(items).unwrap();
    }
    items.pop()
}
`,
    good: `
use std::sync::{Condvar, Mutex};

pub fn take(queue: &Mutex<Vec<u32>>, filled: &Condvar) -> Option<u32> {
    let items = queue.lock().unwrap();
    let mut items = filled.wait_while(items, |items| items.is_empty()).unwrap();
    items.pop()
}
`,
    gaps: ['A loop in the caller of the function that waits is not seen.'],
    fixSafety: 'None: what is waited for has to be said.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const call of body.calls) {
      const wait = call.callee.facts.conditionWait;
      if (wait === undefined || wait.checked || call.loops.length > 0) continue;
      yield {
        range: calledName(call),
        confidence: call.uncertain ? 'possible' : 'certain',
        ...(wait.spurious && !body.isTest ? {} : { severity: 'information' }),
        message: message.waits(call),
        failsWhen: 'the wait returns although the condition does not hold',
        trigger: wait.spurious ? 'a spurious wake-up, or another thread that is faster' : 'another thread that is faster',
        related: [],
        fixes: () => [],
      };
    }
  },
});

const message = {
  waits: ({ callee }: CallFact): string => `\`${callee.name}\` is not in a loop that checks the condition again`,
};
