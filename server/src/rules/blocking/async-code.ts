import type { BodyFacts, CallFact, Region } from '../../semantics/facts.ts';
import type { TextRange } from '../../text/range.ts';
import type { Confidence, RelatedLocation } from '../rule.ts';

/** How sure it is that a call runs while a task is polled; undefined where it does not, or where nobody can tell. */
export function runsInTask(call: CallFact): Confidence | undefined {
  switch (call.region.context) {
    case 'async':
      return call.uncertain ? 'possible' : 'certain';
    case 'maybe':
      return isWithinAsync(call.region) ? 'possible' : undefined;
    case 'sync':
      return undefined;
  }
}

function isWithinAsync(region: Region): boolean {
  for (let at: Region | undefined = region; at !== undefined; at = at.parent) if (at.isAsync) return true;
  return false;
}

/** Whether a call stands in `main` before anything is awaited: no other task waits for the thread yet. */
export function isStartOfMain(body: BodyFacts, call: CallFact): boolean {
  if (body.name !== 'main' || call.region.kind !== 'function') return false;
  const begin = call.loops[0]?.end ?? call.range.start;
  return body.suspensions.every((point) => point.region.index !== call.region.index || point.range.start >= begin);
}

/**
 * Whether code looks as if it ran again and again beside other tasks: in a loop, in a task of its own, or for a trait of
 * another crate. The rest is for the most part what a program does once, as it starts or at a command.
 */
export function recurs(body: BodyFacts, call: CallFact): boolean {
  if (call.loops.length > 0 || (body.ofTrait?.isImpl === true && body.ofTrait.path?.startsWith(`${body.crate.name}::`) !== true)) return true;
  for (let region: Region | undefined = call.region; region !== undefined; region = region.parent) {
    const { fate, kind } = region;
    if (kind !== 'function' && fate.kind === 'argument' && fate.call.callee.facts.spawns !== undefined) return true;
  }
  return false;
}

/** The called path or method name: what a finding points at. */
export function calledName(call: CallFact): TextRange {
  return call.receiver === undefined ? { start: call.range.start, end: call.nameRange.end } : call.nameRange;
}

/** The callee for messages: its path as people know it, or type and method where the path is long. */
export function shortPath(path: string): string {
  const known = path.replace(/^futures_(executor|channel)::/, 'futures::$1::').replace(/^rayon_core::/, 'rayon::');
  if (known.length <= LONGEST) return known;
  const names = known.split('::');
  const owned = names.slice(-2).join('::');
  return owned.length <= LONGEST ? owned : (names[names.length - 1] ?? path).slice(0, LONGEST);
}

/** Leaves room for the rest of a message of 90 characters. */
const LONGEST = 50;

/** Whether code of a region certainly runs while a task is polled. */
export function isInTask(region: Region): boolean {
  return region.context === 'async';
}

/** Why the code of a call is async: where its function, block or closure says so. */
export function asyncOrigin(body: BodyFacts, call: CallFact): readonly RelatedLocation[] {
  return regionOrigin(body, call.region);
}

/** Why the code of a region is async. */
export function regionOrigin(body: BodyFacts, inner: Region): readonly RelatedLocation[] {
  let region: Region | undefined = inner;
  while (region?.parent !== undefined && !region.isAsync && region.context === region.parent.context) region = region.parent;
  while (region?.parent !== undefined && region.context === 'maybe') region = region.parent;
  if (region === undefined) return [];
  const { path } = body;
  if (region.kind === 'function') return [{ path, range: body.nameRange, message: message.asyncFunction(body.name) }];
  const text = body.text.slice(region.range.start, region.range.end);
  const head = /^(static\s+|move\s+)*async(\s+move)?|^(move\s+)?\|[^|]*\|/.exec(text)?.[0] ?? text.slice(0, 1);
  const range = { start: region.range.start, end: region.range.start + head.length };
  return [{ path, range, message: region.kind === 'closure' && !region.isAsync ? message.polledClosure() : message.asyncBlock(region.kind) }];
}

const message = {
  asyncFunction: (name: string): string => `\`${name}\` is async: a runtime thread polls it together with other tasks`,
  asyncBlock: (kind: Region['kind']): string => `this ${kind === 'closure' ? 'closure' : 'block'} is async: a runtime thread polls it together with other tasks`,
  polledClosure: (): string => 'this closure is called while a future is polled',
};
