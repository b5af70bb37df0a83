import { F, K, T } from './kinds.generated.ts';
import type { FlatArrays } from './flat-tree.ts';

/**
 * Repairs what the grammar reads as something else without an error: `break (a, b)` comes as a call of `break`. After
 * this it is a break_expression whose value is a parenthesised, tuple or unit expression.
 */
export function normalise(arrays: FlatArrays): FlatArrays {
  const inner = new Set<number>();
  for (let node = 2; node < arrays.count; node++)
    if (arrays.kind[node] === K.break_expression && arrays.field[node] === F.function) inner.add(node);
  return inner.size === 0 ? arrays : withoutCalls(arrays, inner);
}

/** Removes the inner break expressions, whose children become those of the call around them. */
function withoutCalls(arrays: FlatArrays, inner: ReadonlySet<number>): FlatArrays {
  const { count } = arrays;
  const kind = arrays.kind.slice();
  for (const node of inner) {
    kind[node - 1] = K.break_expression;
    const value = arrays.next[node] ?? count;
    kind[value] = valueKind(arrays, value);
  }
  // Where each old index, and the end, comes to lie.
  const place = new Uint32Array(count + 1);
  for (let node = 0, at = 0; node <= count; node++) {
    place[node] = at;
    if (!inner.has(node)) at++;
  }
  const kept = [...place.keys()].filter((node) => node < count && !inner.has(node));
  const values = new Set([...inner].map((node) => arrays.next[node] ?? count));
  return {
    count: kept.length,
    kind: Uint16Array.from(kept, (node) => kind[node] ?? 0),
    start: Uint32Array.from(kept, (node) => arrays.start[node] ?? 0),
    end: Uint32Array.from(kept, (node) => arrays.end[node] ?? 0),
    next: Uint32Array.from(kept, (node) => place[arrays.next[node] ?? count] ?? 0),
    field: Uint8Array.from(kept, (node) => (values.has(node) ? 0 : (arrays.field[node] ?? 0))),
  };
}

/** What an argument list is as an expression. */
function valueKind(arrays: FlatArrays, list: number): number {
  const end = arrays.next[list] ?? arrays.count;
  let elements = 0;
  let commas = 0;
  for (let child = list + 1; child < end; child = arrays.next[child] ?? end) {
    const kind = arrays.kind[child];
    if (kind === T[',']) commas++;
    else if (kind !== T['('] && kind !== T[')'] && kind !== K.line_comment && kind !== K.block_comment) elements++;
  }
  if (elements === 0) return K.unit_expression;
  return elements === 1 && commas === 0 ? K.parenthesized_expression : K.tuple_expression;
}
