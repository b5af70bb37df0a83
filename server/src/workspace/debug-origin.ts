import type { BodyFacts, CallFact, LocalFact, ValueFate } from '../semantics/facts.ts';
import { containsRange, equalRanges } from '../text/range.ts';

/** What a local gets its type from. */
export interface DebugOrigin {
  /** `value`: of an expression that is no call that is known. */
  readonly kind: 'parameter' | 'annotation' | 'call' | 'await' | 'pattern' | 'value';
  /** Qualified paths of the calls that lead to the value, in the order they run. */
  readonly calls: readonly string[];
  /** Of a pattern: the type it takes apart, or that a `for` goes through. */
  readonly of: string | undefined;
}

/** Why a local has the type it has. */
export function originOf(body: BodyFacts, local: LocalFact): DebugOrigin {
  const plain = (kind: DebugOrigin['kind'], of?: string): DebugOrigin => ({ kind, calls: [], of });
  if (local.isParameter) return plain('parameter');
  if (local.letStatement === undefined) return plain('pattern', takenApart(body, local));
  // The name alone is bound: a colon behind it begins a type.
  if (/^\s*:/.test(body.text.slice(local.range.end, local.letStatement.range.end))) return plain('annotation');
  const point = body.suspensions.find(({ fate }) => isBoundTo(fate, local));
  if (point !== undefined) return { kind: 'await', calls: pathsTo(body, body.calls.find(({ awaited }) => awaited === point)), of: undefined };
  const call = body.calls.find(({ fate }) => isBoundTo(fate, local));
  return call === undefined ? plain('value') : { kind: 'call', calls: pathsTo(body, call), of: undefined };
}

function takenApart(body: BodyFacts, { range }: LocalFact): string | undefined {
  const match = body.matches.findLast(({ arms }) => arms.some(({ pattern }) => pattern !== undefined && containsRange(pattern.range, range)));
  if (match !== undefined) return match.scrutinee.type.display;
  const loop = body.loops.find(({ kind, range: whole, head }) => kind === 'for' && head !== undefined && whole.start <= range.start && range.end <= head.range.start);
  return loop?.head?.type.display;
}

/** `?`, `Some(..)` and the like may stand in between. */
function isBoundTo(fate: ValueFate, local: LocalFact): boolean {
  if (fate.kind === 'tried' || fate.kind === 'wrapped') return isBoundTo(fate.fate, local);
  return fate.kind === 'bound' && equalRanges(fate.local.range, local.range);
}

/** `m.lock().unwrap()`: the call, and before it those that make its receiver. */
function pathsTo(body: BodyFacts, last: CallFact | undefined): readonly string[] {
  const paths: string[] = [];
  for (let call = last; call !== undefined; ) {
    paths.unshift(call.callee.path);
    const from = call.receiver?.range;
    call = from === undefined ? undefined : body.calls.find(({ range }) => equalRanges(range, from));
  }
  return paths;
}
