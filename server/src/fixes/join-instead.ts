import type { BodyFacts, SuspensionPoint } from '../semantics/facts.ts';
import { changeIn } from '../text/edit.ts';
import type { Fix } from './fix.ts';
import { tokioPath, withFeature } from './tokio-path.ts';

/** `let x = a.await; let y = b.await;` to `let (x, y) = tokio::join!(a, b);`, where the two stand one after the other just so. */
export function joinInstead(body: BodyFacts, first: SuspensionPoint, second: SuspensionPoint): Fix | undefined {
  const [one, other] = [plainLet(body, first), plainLet(body, second)];
  const join = tokioPath(body, 'tokio::join');
  if (one === undefined || other === undefined || join === undefined || body.hasError) return undefined;
  const between = body.text.slice(first.statement.range.end, second.statement.range.start);
  if (between.trim() !== '') return undefined;
  const range = { start: first.statement.range.start, end: second.statement.range.end };
  const newText = `let (${one.bound}, ${other.bound}) = ${join.written}!(${one.future}, ${other.future});`;
  return { title: withFeature('Run both at once with `join!`', join), applicability: 'maybe-incorrect', change: changeIn(body.path, [{ range, newText }]) };
}

/** The parts of a `let name = future.await;`. */
function plainLet({ text }: BodyFacts, { statement, isVerbatim }: SuspensionPoint): { readonly bound: string; readonly future: string } | undefined {
  const [, bound, future] = /^let ((?:mut )?\w+) = (\w+)\.await;$/.exec(text.slice(statement.range.start, statement.range.end)) ?? [];
  return bound === undefined || future === undefined || !isVerbatim ? undefined : { bound, future };
}
