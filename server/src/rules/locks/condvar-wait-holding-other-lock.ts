import type { BodyFacts, CallFact, HeldLockFact } from '../../semantics/facts.ts';
import { containsRange } from '../../text/range.ts';
import { defineRule, type Finding } from '../rule.ts';
import { calledName, holderOf, takenAt } from './lock-story.ts';

export const condvarWaitHoldingOtherLock = defineRule({
  id: 'condvar-wait-holding-other-lock',
  category: 'deadlock',
  stage: 'preview',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a condition variable is waited for while a second lock is held',
    why: 'A wait gives up the lock whose guard it is handed, and no other. Whoever is to notify may need the second lock first, and then both wait for ever.',
    failsWhen: 'the thread that is to notify needs the other lock: neither goes on',
    trigger: 'a wait that really waits, and a notifier that takes the other lock',
    bad: `
use std::sync::{Condvar, Mutex};

pub struct Pool {
    config: Mutex<u32>,
    free: Mutex<u32>,
    changed: Condvar,
}

impl Pool {
    pub fn take(&self) {
        let config = self.config.lock().unwrap();
        let mut free = self.free.lock().unwrap();
        while *free < *config {
            free = self.changed.wait(free).unwrap();
        }
    }
}
`,
    good: `
use std::sync::{Condvar, Mutex};

pub struct Pool {
    config: Mutex<u32>,
    free: Mutex<u32>,
    changed: Condvar,
}

impl Pool {
    pub fn take(&self) {
        let config = *self.config.lock().unwrap();
        let mut free = self.free.lock().unwrap();
        while *free < config {
            free = self.changed.wait(free).unwrap();
        }
    }
}
`,
    gaps: ['A lock that the caller of the waiting function holds is not seen.'],
    fixSafety: 'None: whether the other lock is needed during the wait is a matter of design.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const call of body.calls) {
      if (call.callee.facts.conditionWait === undefined) continue;
      const other = otherLock(call);
      if (other === undefined) continue;
      yield {
        range: calledName(call),
        confidence: 'likely',
        message: message.waits(call, other),
        failsWhen: 'whoever is to notify needs the other lock: neither goes on',
        trigger: 'a wait that really waits, and a notifier that takes the other lock',
        related: takenAt(body, other),
        fixes: () => [],
      };
    }
  },
});

/** A lock that stays taken during the wait: none of those that lead to the guard which is given up. */
function otherLock(call: CallFact): HeldLockFact | undefined {
  const locks = call.locksHeld.filter(({ kind, onlyIfPoisoned }) => kind === 'lock' && !onlyIfPoisoned);
  const given = call.args[0];
  const own = locks.find(({ guard }) => given !== undefined && guard !== undefined && [guard, ...(guard.local?.uses ?? [])].some(({ range }) => containsRange(given.range, range)));
  return own === undefined ? undefined : locks.find(({ lock, guard }) => guard?.guard.isGuessed !== true && lock.instance !== undefined && own.lock.instance !== undefined && lock.instance !== own.lock.instance);
}

const message = {
  waits: ({ callee }: CallFact, other: HeldLockFact): string => `\`${callee.name}\` waits while ${holderOf(other)} holds \`${other.lock.display}\``,
};
