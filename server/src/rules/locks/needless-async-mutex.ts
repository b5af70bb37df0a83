import type { ItemFacts } from '../../semantics/item-facts.ts';
import { contentFate } from '../tasks/ignored-value.ts';
import { defineRule, type Finding } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { calledName } from './lock-story.ts';
import { callsUnder, guardsOf, isOnlyTaken, privateLocks, staysHere, usesOf, type LockUse } from './lock-uses.ts';

export const needlessAsyncMutex = defineRule({
  id: 'needless-async-mutex',
  category: 'deadlock',
  stage: 'preview',
  since: '0.2.0',
  severity: 'information',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'no guard of an async lock is ever held across an await',
    why:
      'An async lock is for guards that live across awaits: a task that waits for it lets its thread go. That has a price at each lock, and each lock is an ' +
      'await at which the task can be cancelled. Where every guard is gone before the next await, the lock of the standard library does the same for less, ' +
      'and the compiler then keeps guards from living across an await.',
    failsWhen: 'nothing: each lock costs more, and can be cancelled',
    trigger: 'each use of the lock',
    bad: `
use tokio::sync::Mutex;

pub struct Names {
    all: Mutex<Vec<String>>,
}

impl Names {
    pub async fn add(&self, name: String) {
        self.all.lock().await.push(name);
    }

    pub async fn count(&self) -> usize {
        let all = self.all.lock().await;
        all.len()
    }
}
`,
    good: `
use std::sync::Mutex;

pub struct Names {
    all: Mutex<Vec<String>>,
}

impl Names {
    pub fn add(&self, name: String) {
        self.all.lock().unwrap().push(name);
    }

    pub fn count(&self) -> usize {
        let all = self.all.lock().unwrap();
        all.len()
    }
}
`,
    gaps: ['A lock that is handed to another function, or shared by an `Arc`, is taken to be held across awaits elsewhere.'],
    fixSafety: 'There is no automatic fix: each use of the lock changes, and functions that await nothing else need no longer be async.',
    related: [],
  },

  check: () => [],

  *checkItem(item: ItemFacts): Iterable<Finding> {
    if (item.isTest) return;
    for (const lock of privateLocks(item)) {
      if (lock.type.facts.interior !== 'async-lock') continue;
      const uses = usesOf(item, lock);
      const first = uses.find(({ call, body }) => call.awaited !== undefined && !body.isTest);
      if (first === undefined || !uses.every(isShort) || !isOnlyTaken(item, lock, uses)) continue;
      const kind = lock.type.name?.split('::').at(-1) ?? '';
      yield {
        range: lock.range,
        confidence: 'likely',
        message: `no guard of \`${shortened(lock.name, 30)}\` lives across an await: a blocking \`${kind}\` would do`,
        failsWhen: 'nothing: each lock costs more, and can be cancelled',
        trigger: 'each use of the lock',
        related: [{ path: first.body.path, range: calledName(first.call), message: 'its guard is gone before the next await' }],
        fixes: () => [],
      };
    }
  },
});

/** Whether a guard is gone before the next await, stays in its function, and nothing takes its time under it. */
function isShort(use: LockUse): boolean {
  const { body, call, local } = use;
  if (local === undefined && contentFate(call.fate).kind !== 'receiver' && !isWrittenTo(use)) return false;
  // A guard that nobody looks at keeps others out of something else.
  if (local !== undefined && (local.uses.length === 0 || !staysHere(body, local))) return false;
  if (guardsOf(use).some(({ heldAcross }) => heldAcross.length > 0)) return false;
  return callsUnder(use).every(({ leadsToBlocking, acquires, callee }) => leadsToBlocking === undefined && acquires.length === 0 && callee.path !== 'hp::unknown');
}

/** `*self.count.lock().await += 1;` */
function isWrittenTo({ body, call }: LockUse): boolean {
  return body.writes.some(({ range }) => range.start <= call.range.start && call.range.end <= range.end);
}
