import type { Expansion } from '../../syntax/expansion.ts';
import { F, type Node } from '../../syntax/flat-tree.ts';
import type { SyntaxUnit } from '../../syntax/unit.ts';
import { macroOrigin } from '../names/resolve.ts';
import type { Context } from './context.ts';

interface Expanded {
  readonly unit: SyntaxUnit;
  readonly node: Node;
  readonly expansion: Expansion | undefined;
}

/** The latest expansion: a statement asks what its macro makes before the macro is lowered as a value. */
const latest = new WeakMap<Context['records'], Expanded>();

/** What a macro call expands to; undefined for a macro that is not known. */
export function expansionOf(cx: Context, node: Node): Expansion | undefined {
  const known = latest.get(cx.records);
  if (known?.unit === cx.unit && known.node === node) return known.expansion;
  const expansion = cx.around.expand(cx.unit, node, originOf(cx, node));
  latest.set(cx.records, { unit: cx.unit, node, expansion });
  return expansion;
}

/** The crate the macro of a call comes from, as far as its path or a `use` says. */
function originOf(cx: Context, node: Node): string | undefined {
  const name = cx.unit.tree.child(node, F.macro);
  if (name === undefined) return undefined;
  return macroOrigin(cx.module, cx.unit.tree.textOf(name).split('::').map((part) => part.trim()).filter((part) => part !== ''));
}
