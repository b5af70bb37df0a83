import type { BodyFacts, CallFact } from '../semantics/facts.ts';
import { changeIn } from '../text/edit.ts';
import type { Fix } from './fix.ts';

/** Writes another number for the first argument of a call. */
export function replaceFirstArgument(body: BodyFacts, call: CallFact, made: { readonly text: string; readonly title: string }): Fix | undefined {
  const [first] = call.args;
  if (first === undefined || body.hasError || !call.isVerbatim || call.uncertain) return undefined;
  return { title: made.title, applicability: 'maybe-incorrect', change: changeIn(body.path, [{ range: first.range, newText: made.text }]) };
}
