import type { BodyFacts, CallFact, LocalFact, Region, TypeFact } from '../../semantics/facts.ts';
import { containsOffset } from '../../text/range.ts';
import { runsForever, type SpawnedTask } from '../tasks/spawned-task.ts';

/** Behind how many references and handles a token is still seen. */
const MAX_DEPTH = 3;

/** Whether a value tells its owner when to stop, itself or through references and handles. */
export function isToken(type: TypeFact, depth = 0): boolean {
  return type.facts.isToken === true || (depth < MAX_DEPTH && type.args.some((arg) => isToken(arg, depth + 1)));
}

/** The token that code at an offset could ask: one the function was given, or that it was made before. */
export function tokenInScope(body: BodyFacts, region: Region, offset: number): LocalFact | undefined {
  return body.locals.find((local) => {
    const scope = { start: local.isParameter ? local.region.range.start : local.range.end, end: local.scopeEnd };
    return isToken(local.type) && isAround(local.region, region) && containsOffset(scope, offset);
  });
}

function isAround(outer: Region, inner: Region): boolean {
  for (let at: Region | undefined = inner; at !== undefined; at = at.parent) if (at.index === outer.index) return true;
  return false;
}

/** The token in scope of a task that never ends and is given none; undefined where all is well. */
export function tokenKeptFrom(body: BodyFacts, spawn: CallFact, task: SpawnedTask): LocalFact | undefined {
  if (!runsForever(task.body, task.region) || hasToken(task)) return undefined;
  return tokenInScope(body, spawn.region, spawn.range.start);
}

/** Whether a task has a token of its own, or reaches one through what it was given. */
function hasToken({ body, region }: SpawnedTask): boolean {
  if (region.captures.some(({ type }) => isToken(type))) return true;
  const given = region.kind === 'function' ? body.locals.filter(({ isParameter }) => isParameter) : [];
  return given.some(({ type }) => isToken(type)) || body.calls.some((call) => isAround(region, call.region) && (asksToken(call) || isToken(call.result)));
}

function asksToken({ receiver, args }: CallFact): boolean {
  return [...(receiver === undefined ? [] : [receiver]), ...args].some(({ type }) => isToken(type));
}
