import type { BodyFacts, CallFact, Region, TypeFact, ValueFate } from '../../semantics/facts.ts';

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
  const block = body.regions.find(({ kind, fate }) => kind === 'async-block' && goesInto(fate, call));
  if (block !== undefined) return { region: block, body, output };
  const made = body.calls.find(({ callee, fate }) => callee.isAsync && callee.isLocal && goesInto(fate, call));
  const callee = made?.callee.body();
  const region = callee?.regions[0];
  return callee === undefined || region === undefined ? undefined : { region, body: callee, output };
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
