import { guardFixes } from '../../fixes/guard-fixes.ts';
import type { BodyFacts } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';
import { heldGuards, type StoryWords, storyOf } from './held-guards.ts';

export const awaitHoldingRefcellRef = defineRule({
  id: 'await-holding-refcell-ref',
  category: 'deadlock',
  stage: 'stable',
  since: '0.1.0',
  severity: 'warning',
  fixes: 'machine-applicable',
  honours: ['clippy::await_holding_refcell_ref'],
  docs: {
    summary: 'a borrow of a `RefCell` is held across an await point',
    why:
      'Tasks on one thread take turns at every await. A `RefCell` checks at run time that nobody else borrows it: ' +
      'when a second task borrows the cell while the first is suspended with its borrow alive, the program panics.',
    failsWhen: 'another task on the thread borrows the same cell',
    trigger: 'the task is suspended at the await with the borrow alive',
    bad: `
use std::cell::RefCell;

async fn send(value: u64) {
    let _ = value;
}

pub async fn count(total: &RefCell<u64>) {
    let mut total = total.borrow_mut();
    *total += 1;
    send(*total).await;
}
`,
    good: `
use std::cell::RefCell;

async fn send(value: u64) {
    let _ = value;
}

pub async fn count(total: &RefCell<u64>) {
    let now = {
        let mut total = total.borrow_mut();
        *total += 1;
        *total
    };
    send(now).await;
}
`,
    gaps: ['A borrow that is stored behind a reference, in a field of `self` say, is not followed any further.'],
    fixSafety:
      'A block or a variable of its own is applied by itself where it holds nothing but the borrow and its uses; a clone is only proposed.',
    related: ['clippy::await_holding_refcell_ref'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const { guard, confidence, message, awaitText } of heldGuards(body, ['refcell'])) {
      yield {
        range: guard.range,
        confidence,
        ...(guard.guard.isGuessed ? { severity: 'information' } : {}),
        message,
        failsWhen: failsWhen(guard.type.name?.endsWith('::RefMut') === true),
        trigger: `the task is suspended at ${awaitText} and another one on its thread gets to the cell`,
        related: storyOf(body, guard, words),
        fixes: () => (guard.guard.isGuessed ? [] : guardFixes(body, guard)),
      };
    }
  },
});

const words: StoryWords = {
  acquired: 'the cell is borrowed here',
  suspended: 'the task can be suspended here with the cell borrowed',
  released: 'the borrow ends only here',
};

function failsWhen(isMutable: boolean): string {
  return isMutable ? 'another task borrows the cell meanwhile: it panics' : 'another task borrows the cell mutably meanwhile: it panics';
}
