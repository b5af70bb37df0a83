import type { BodyFacts, CallFact, Region, TypeFact, ValueFate } from '../../semantics/facts.ts';
import { containsRange } from '../../text/range.ts';

/** A future that a call starts as a task, where its code can be read. */
export interface SpawnedTask {
  /** The block, or the body of the function that makes the future. */
  readonly region: Region;
  readonly body: BodyFacts;
  /** What the task gives in the end. */
  readonly output: TypeFact | undefined;
}

/** How many async functions of the workspace deep an endless loop is looked for. */
const MAX_DEPTH = 3;

/** What a spawning call starts: an async block or a call of an async function, also one that is instrumented or boxed first. */
export function spawnedTask(body: BodyFacts, call: CallFact): SpawnedTask | undefined {
  const output = call.args[call.args.length - 1]?.type.output;
  const given = call.args[call.args.length - 1]?.region;
  const block = given?.kind === 'async-block' ? given : body.regions.find(({ kind, fate }) => kind === 'async-block' && goesInto(fate, call));
  if (block !== undefined) return { region: block, body, output };
  const made = body.calls.find(({ callee, fate }) => callee.isAsync && callee.isLocal && goesInto(fate, call));
  const callee = made?.callee.body();
  const region = callee?.regions[0];
  return callee === undefined || region === undefined ? undefined : { region, body: callee, output };
}

/** The call inside a function of the workspace that starts the future which a call gives to it; undefined where it starts none. */
export function wrappedSpawn(call: CallFact): { readonly body: BodyFacts; readonly call: CallFact } | undefined {
  const { callee } = call;
  const isGiven = callee.isLocal && !callee.isAsync && callee.facts.spawns === undefined && call.args.some(({ type }) => type.output !== undefined);
  const body = isGiven ? callee.body() : undefined;
  const given = body?.locals.filter(({ isParameter, type }) => isParameter && type.output !== undefined).flatMap(({ uses }) => uses) ?? [];
  const inner = body?.calls.find((one) => one.callee.facts.spawns !== undefined && one.args.some((arg) => given.some(({ range }) => containsRange(arg.range, range))));
  return body === undefined || inner === undefined ? undefined : { body, call: inner };
}

/** Whether a value is an argument of a call, or of calls that give a future for it. */
function goesInto(fate: ValueFate, target: CallFact, depth = 0): boolean {
  if ((fate.kind !== 'argument' && fate.kind !== 'receiver') || depth > MAX_DEPTH) return false;
  const { call } = fate;
  if (call.range.start === target.range.start && call.range.end === target.range.end) return fate.kind === 'argument';
  return call.result.output !== undefined && call.callee.facts.spawns === undefined && goesInto(call.fate, target, depth + 1);
}

/** Whether a task never comes to its end by itself. */
export function runsForever(body: BodyFacts, region: Region, depth = 0): boolean {
  if (!region.ends) return true;
  if (depth >= MAX_DEPTH) return false;
  return body.calls.some((call) => {
    const isPlain = call.region.index === region.index && call.awaited?.kind === 'await' && (call.statement.block.role === 'async' || call.statement.block.role === 'function');
    const callee = isPlain && call.callee.isAsync ? call.callee.body() : undefined;
    const inner = callee?.regions[0];
    return callee !== undefined && inner !== undefined && runsForever(callee, inner, depth + 1);
  });
}

/** Whether a region loops and waits in the loop. */
export function loopsOverAwaits(body: BodyFacts, region: Region): boolean {
  return body.suspensions.some((point) => point.region.index === region.index && point.loops.length > 0);
}
