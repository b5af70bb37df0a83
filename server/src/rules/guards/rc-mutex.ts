import type { TypeFact } from '../../semantics/facts.ts';
import type { ItemFacts } from '../../semantics/item-facts.ts';
import { defineRule, type Finding } from '../rule.ts';
import { shortened } from '../shortened.ts';

export const rcMutex = defineRule({
  id: 'rc-mutex',
  category: 'deadlock',
  stage: 'preview',
  since: '0.2.0',
  severity: 'hint',
  fixes: 'none',
  honours: ['clippy::rc_mutex'],
  docs: {
    summary: 'a lock for threads stands in an `Rc`, which never leaves its thread',
    why:
      'An `Rc` keeps what it holds on one thread, so nobody can ever wait for the lock but the thread that has it: ' +
      'where a `RefCell` would panic and show the mistake, the lock blocks for ever.',
    failsWhen: 'the thread asks for the lock while it holds it: it waits for itself',
    trigger: 'a call under the lock that leads back to it',
    bad: `
use std::rc::Rc;
use std::sync::Mutex;

struct Cache {
    entries: Rc<Mutex<Vec<u8>>>,
}`,
    good: `
use std::cell::RefCell;
use std::rc::Rc;

struct Cache {
    entries: Rc<RefCell<Vec<u8>>>,
}`,
    gaps: ['Only types in fields and signatures are looked at, not those of variables.'],
    fixSafety: 'There is no automatic fix: a `RefCell` is borrowed where the lock was locked.',
    related: ['clippy::rc_mutex'],
  },

  check: () => [],

  *checkItem(item: ItemFacts): Iterable<Finding> {
    for (const { type, range, isPublic } of item.writtenTypes) {
      const lock = isPublic ? undefined : lockIn(type);
      if (lock === undefined) continue;
      yield {
        range,
        confidence: 'certain',
        message: `this \`${shortened(type.display, 40)}\` locks what never leaves its thread`,
        failsWhen: 'the thread asks for the lock while it holds it: it waits for itself, where a `RefCell` would panic',
        trigger: 'a call under the lock that leads back to it',
        related: [],
        fixes: () => [],
      };
    }
  },
});

/** The lock directly in an `Rc`. One that is awaited is meant for tasks of one thread too. */
function lockIn(type: TypeFact): TypeFact | undefined {
  const inner = type.name === 'std::rc::Rc' ? type.args[0] : undefined;
  return inner?.facts.interior === 'lock' ? inner : undefined;
}
