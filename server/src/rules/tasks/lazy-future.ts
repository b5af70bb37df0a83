import type { BodyFacts, CallFact, LocalFact, TypeFact } from '../../semantics/facts.ts';
import { containsRange } from '../../text/range.ts';
import type { Confidence } from '../rule.ts';

/** A call whose future does nothing until it is awaited, and how sure that is. */
export interface LazyCall {
  readonly call: CallFact;
  readonly confidence: Confidence;
}

/** The calls of a body that make a future which does nothing until it is awaited. */
export function lazyCalls(body: BodyFacts): readonly LazyCall[] {
  return body.calls.flatMap((call): readonly LazyCall[] => {
    if (call.uncertain || call.awaited !== undefined || !isLazy(call.result) || call.callee.facts.spawns !== undefined || isPassedOn(call)) return [];
    if (call.callee.isAsync) return [{ call, confidence: 'certain' }];
    // A box of a known crate wraps a future that was there before.
    if (!call.callee.isLocal) return BOXES.has(call.result.name) ? [] : [{ call, confidence: 'certain' }];
    // A function that is not async may do its work before it returns, and a struct may stand for work that goes on anyway.
    return call.result.name === undefined || call.result.name === 'std::pin::Pin' ? [{ call, confidence: 'possible' }] : [];
  });
}

const BOXES: ReadonlySet<string | undefined> = new Set(['std::boxed::Box', 'std::pin::Pin']);

/** A future, and none of a task that runs by itself. */
export function isLazy(type: TypeFact): boolean {
  let at: TypeFact | undefined = type;
  for (let depth = 0; at !== undefined && depth < MAX_DEPTH; depth++, at = at.args[0]) if (at.facts.dropping !== undefined) return false;
  return type.display !== '!' && type.output !== undefined;
}

const MAX_DEPTH = 4;

/** Whether the future is one that was given to the function: `mem::replace`, `Vec::remove`. */
function isPassedOn({ receiver, args, result }: CallFact): boolean {
  const { display } = result;
  const holds = (type: TypeFact, depth: number): boolean => type.display === display || (depth > 0 && type.args.some((arg) => holds(arg, depth - 1)));
  return [...(receiver === undefined ? [] : [receiver]), ...args].some(({ type }) => holds(type, MAX_DEPTH));
}

/** Whether nothing mentions a variable after it is bound, macros that are not understood included; others of its name do not count. */
export function isNeverUsed(body: BodyFacts, local: LocalFact): boolean {
  if (local.uses.length > 0) return false;
  const scope = { start: local.letStatement?.range.end ?? local.range.end, end: local.scopeEnd };
  const others = body.locals.filter(({ name, range }) => name === local.name && range.start !== local.range.start).flatMap(({ range, uses }) => [range, ...uses.map((use) => use.range)]);
  return !body.crateMentions([local.name]).some(({ path, range }) => path === body.path && containsRange(scope, range) && !others.some((other) => other.start === range.start));
}
