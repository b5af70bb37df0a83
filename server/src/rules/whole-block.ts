import type { BlockFact, BodyFacts } from '../semantics/facts.ts';
import { equalRanges } from '../text/range.ts';

/** The block with all that a function does: its body, or the plain block that the body consists of. */
export function wholeBlock({ blocks }: BodyFacts): BlockFact | undefined {
  let whole = blocks.find(({ role }) => role === 'function');
  for (;;) {
    const [only, ...others] = whole?.statements ?? [];
    const inner = only === undefined || others.length > 0 ? undefined : blocks.find(({ role, range }) => role === 'plain' && equalRanges(range, only.range));
    if (inner === undefined) return whole;
    whole = inner;
  }
}
