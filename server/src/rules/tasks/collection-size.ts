import type { BodyFacts, LocalFact, TypeFact } from '../../semantics/facts.ts';
import { equalRanges, type TextRange } from '../../text/range.ts';

const FIXED: ReadonlySet<string | undefined> = new Set(['std::ops::Range', 'std::ops::RangeInclusive', 'std::array::IntoIter']);
const MAX_DEPTH = 4;

/** Whether going through a type gives as many items as the program says: an array, numbers, and adaptors of these. */
export function hasFixedSize(type: TypeFact, depth = 0): boolean {
  if (FIXED.has(type.name) || /^\[.*; .*\]$/.test(type.display)) return true;
  const [inner] = type.args;
  const isAdaptor = type.name?.startsWith('std::iter::') === true || type.display.startsWith('&');
  return isAdaptor && inner !== undefined && depth < MAX_DEPTH && hasFixedSize(inner, depth + 1);
}

/** Whether an expression is a vector whose items are written out, or a variable that holds one and never gets more. */
export function isWrittenOut(body: BodyFacts, range: TextRange, local: LocalFact | undefined): boolean {
  const written = body.calls.filter(({ callee }) => callee.path === 'hp::vec');
  if (written.some((call) => equalRanges(call.range, range))) return true;
  if (local === undefined || local.uses.some(({ kind }) => kind === 'borrow-mut' || kind === 'assign')) return false;
  return written.some(({ fate }) => fate.kind === 'bound' && equalRanges(fate.local.range, local.range));
}

/** Whether going through a type borrows the items of a collection that stays: mostly one the program has made itself. */
export function goesThroughBorrowed(type: TypeFact): boolean {
  let at: TypeFact | undefined = type;
  for (let depth = 0; at !== undefined && depth < MAX_DEPTH; depth++, at = at.args[0]) if (/::(?:Iter|IterMut|Values|ValuesMut|Keys)$/.test(at.name ?? '')) return true;
  return false;
}
