import type { BodyFacts, CallFact } from '../semantics/facts.ts';
import { changeIn } from '../text/edit.ts';
import { DEFAULT_CAPACITY } from './capacity.ts';
import type { Fix } from './fix.ts';

/** Constructors whose bounded twin has the same types and whose sends are awaited already. */
const TWINS: ReadonlyMap<string, string> = new Map([
  ['async_channel::unbounded', 'bounded'],
  ['kanal::unbounded_async', 'bounded_async'],
]);

/** Gives a channel a capacity where nothing but its constructor has to change. */
export function boundConstructor(body: BodyFacts, call: CallFact): Fix | undefined {
  const twin = TWINS.get(call.callee.path);
  const text = body.text.slice(call.range.start, call.range.end);
  const written = /^((?:\w+::)+)\w+((?:::<[^()]*>)?)\(\s*\)$/.exec(text);
  if (twin === undefined || !call.isVerbatim || call.uncertain || written === null || waitsForItself(body)) return undefined;
  return {
    title: `Bound the channel to ${DEFAULT_CAPACITY} messages`,
    applicability: 'maybe-incorrect',
    change: changeIn(body.path, [{ range: call.range, newText: `${written[1] ?? ''}${twin}${written[2] ?? ''}(${DEFAULT_CAPACITY})` }]),
  };
}

/** A task that sends to the channel it receives from would wait for itself. */
function waitsForItself({ calls, regions }: BodyFacts): boolean {
  const names = (index: number): Set<string> => new Set(calls.filter(({ region }) => region.index === index).map(({ callee }) => callee.name));
  return regions.some(({ index }) => {
    const called = names(index);
    return called.has('send') && (called.has('recv') || called.has('next'));
  });
}
