import type { BodyFacts, CallFact } from '../semantics/facts.ts';
import { changeIn } from '../text/edit.ts';
import type { Fix } from './fix.ts';

/** `let _ = lock();` and `_ = lock();` become `let _guard = lock();`. */
export function bindGuard(body: BodyFacts, { statement }: CallFact): Fix | undefined {
  if (body.hasError || !statement.isVerbatim) return undefined;
  const { start, end } = statement.range;
  const head = /^(?:let\s+)?_(?=\s*=)/.exec(body.text.slice(start, end))?.[0];
  if (head === undefined) return undefined;
  const name = body.locals.some((local) => local.name === '_guard' && local.scopeEnd >= end) ? '_held' : '_guard';
  return { title: `Keep the guard in \`${name}\``, applicability: 'maybe-incorrect', change: changeIn(body.path, [{ range: { start, end: start + head.length }, newText: `let ${name}` }]) };
}
