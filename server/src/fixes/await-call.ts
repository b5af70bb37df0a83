import type { BodyFacts, CallFact } from '../semantics/facts.ts';
import { changeIn } from '../text/edit.ts';
import type { Fix } from './fix.ts';
import { mayAwait } from './may-await.ts';

/** Awaits the future of a call where it stands: `f()` to `f().await`. */
export function awaitCall(body: BodyFacts, call: CallFact): Fix | undefined {
  if (!mayAwait(body, call)) return undefined;
  const { end } = call.range;
  return { title: 'Await the future', applicability: 'maybe-incorrect', change: changeIn(body.path, [{ range: { start: end, end }, newText: '.await' }]) };
}
