import type { Expansion } from '../expansion.ts';
import { buildUnit, firstExpression } from './build.ts';
import { ExpansionWriter, type MacroCall } from './call.ts';
import { splitArguments } from './runs.ts';

/** `join!` and `try_join!`: the virtual text is the tuple `(A, B,)`, the branches are its elements. */
export function join(call: MacroCall): Expansion | undefined {
  const { tokens, all } = call;
  const from = tokens.isWord(0, 'biased') && tokens.is(1, ';') ? 2 : 0;
  const writer = new ExpansionWriter(call).glue('(');
  const parts = splitArguments(tokens, { from, to: all.to });
  for (const part of parts) writer.slice(part).glue(', ');
  const unit = buildUnit(writer.glue(');'));
  const tuple = unit === undefined ? undefined : firstExpression(unit.tree, unit.tree.root);
  if (unit === undefined || tuple === undefined) return undefined;
  const branches = [...unit.tree.named(tuple)];
  if (branches.length !== parts.length) return undefined;
  return { family: 'join', unit, fallible: call.name === 'try_join', branches };
}
