import type { CallFact, TypeFact } from '../../semantics/facts.ts';
import type { ConstantFact, ItemFacts } from '../../semantics/item-facts.ts';
import { defineRule, type Finding, type RelatedLocation } from '../rule.ts';
import { shortened } from '../shortened.ts';

export const interiorMutableConst = defineRule({
  id: 'interior-mutable-const',
  category: 'deadlock',
  stage: 'preview',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'none',
  honours: ['clippy::declare_interior_mutable_const', 'clippy::borrow_interior_mutable_const', 'const_item_interior_mutations'],
  docs: {
    summary: 'an atomic, a lock or a cell is a `const`, of which each use makes a new one',
    why:
      'A `const` is no place in memory but a value that is written out anew wherever its name stands. ' +
      'A counter that is a `const` is counted up and thrown away at once, and two threads that lock a `const` mutex lock two different ones.',
    failsWhen: 'two uses are meant to see the same value: each changes a copy of its own',
    trigger: 'every use of the constant',
    bad: `
use std::sync::atomic::{AtomicU64, Ordering};

const REQUESTS: AtomicU64 = AtomicU64::new(0);

pub fn count() -> u64 {
    REQUESTS.fetch_add(1, Ordering::Relaxed)
}`,
    good: `
use std::sync::atomic::{AtomicU64, Ordering};

static REQUESTS: AtomicU64 = AtomicU64::new(0);

pub fn count() -> u64 {
    REQUESTS.fetch_add(1, Ordering::Relaxed)
}`,
    gaps: ['A constant that is only borrowed, or used through an index or a field, is not reported.'],
    fixSafety: 'There is no automatic fix: a `static` has an address of its own and its type has to be `Sync`.',
    related: ['clippy::declare_interior_mutable_const', 'clippy::borrow_interior_mutable_const'],
  },

  check: () => [],

  *checkItem(item: ItemFacts): Iterable<Finding> {
    if (item.kind !== 'const') return;
    const part = item.type.interiorPart;
    const name = part?.name;
    if (part === undefined || name === undefined || name !== item.type.name) return;
    const uses = changesOf(item, name);
    if (uses.length === 0) return;
    yield {
      range: item.nameRange,
      confidence: 'certain',
      message: `each use of the constant \`${shortened(item.name, 30)}\` makes ${words(part)} of its own`,
      failsWhen: 'two uses are meant to see the same value: each changes a copy that is dropped at once',
      trigger: 'every use of the constant',
      related: uses.slice(0, MOST_USES),
      fixes: () => [],
    };
  },
});

/** The first few uses tell the story. */
const MOST_USES = 3;

/** Method calls on the constant itself that are those of its type: what they change is a copy. */
function changesOf(item: ConstantFact, type: string): readonly RelatedLocation[] {
  const mentions = new Set(item.crateMentions([item.name]).map(({ path, range }) => `${path} ${range.end}`));
  return item.crateBodies([item.name]).flatMap((body) =>
    body.calls
      .filter((call) => mentions.has(`${body.path} ${call.receiver?.range.end ?? -1}`) && changes(call, type))
      .map((call) => ({ path: body.path, range: call.receiver?.range ?? call.range, message: 'here a new one is made, and dropped at the end of the statement' })),
  );
}

function changes({ callee, receiver }: CallFact, type: string): boolean {
  return receiver?.type.name === type && callee.path.startsWith(`${type}::`) && callee.name !== 'into_inner';
}

function words({ facts: { interior }, display }: TypeFact): string {
  switch (interior) {
    case 'atomic':
      return 'an atomic';
    case 'lock':
    case 'async-lock':
      return 'a lock';
    case 'cell':
      return 'a cell';
    default:
      return `a \`${shortened(display, 30)}\``;
  }
}
