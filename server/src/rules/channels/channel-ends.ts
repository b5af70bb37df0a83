import type { PlaceFact } from '../../semantics/facts.ts';

/** Whether two places are the two ends, or one end, of a channel that is made in the body: `let (tx, rx) = channel()`. */
export function isSameChannel(a: PlaceFact, b: PlaceFact): boolean {
  if (a.root !== 'call' || b.root !== 'call' || a.call !== b.call) return false;
  return a.fields.length === 1 && b.fields.length === 1 && END.test(a.fields[0] ?? '') && END.test(b.fields[0] ?? '');
}

/** The fields of the pair that makes a channel. */
const END = /^[01]$/;
