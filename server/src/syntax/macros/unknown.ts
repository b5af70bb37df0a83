import type { Expansion } from '../expansion.ts';
import { SyntaxUnit } from '../unit.ts';
import { holdsItems } from '../skeleton.ts';
import { expression } from './build.ts';
import type { MacroCall } from './call.ts';
import { wrapper } from './items.ts';

/** Calls longer than this are not tried: guessing has a budget. */
const MAX_LENGTH = 20_000;

/** A macro nobody knows: items, expressions or statements, if its body reads as such. The result is uncertain. */
export function unknown(call: MacroCall): Expansion | undefined {
  if (call.tokens.text.length > MAX_LENGTH || call.tokens.text.includes('$')) return undefined;
  const found = holdsItems(call.tokens, call.all.from, call.all.to) ? wrapper(call) : (asArguments(call) ?? asStatements(call));
  if (found === undefined) return undefined;
  return { ...found, unit: new SyntaxUnit(found.unit.tree, found.unit.map, true) };
}

const asArguments = expression((writer, { tokens, all }) => {
  const isEmpty = all.to === all.from;
  writer.glue('::hp::unknown((').slice(all).glue(isEmpty || tokens.is(all.to - 1, ',') ? '))' : ',))');
  return true;
});

const asStatements = expression((writer, { all }) => {
  writer.glue('{ ').slice(all).glue(' }');
  return true;
});
