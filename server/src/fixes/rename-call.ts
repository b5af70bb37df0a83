import type { BodyFacts, CallFact } from '../semantics/facts.ts';
import { changeIn } from '../text/edit.ts';
import type { Fix } from './fix.ts';

/** Calls another method with the same arguments. */
export function renameCall({ path }: BodyFacts, { callee, nameRange, receiver, isVerbatim }: CallFact, name: string): Fix | undefined {
  if (!isVerbatim || receiver === undefined) return undefined;
  return { title: `Call \`${name}\` instead of \`${callee.name}\``, applicability: 'maybe-incorrect', change: changeIn(path, [{ range: nameRange, newText: name }]) };
}
