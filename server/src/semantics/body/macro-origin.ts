import { F, type Node } from '../../syntax/flat-tree.ts';
import { macroOrigin } from '../names/resolve.ts';
import type { Context } from './context.ts';

/** The crate the macro of a call comes from, as far as its path or a `use` says. */
export function originOfMacro(cx: Context, node: Node): string | undefined {
  const name = cx.unit.tree.child(node, F.macro);
  if (name === undefined) return undefined;
  return macroOrigin(cx.module, cx.unit.tree.textOf(name).split('::').map((part) => part.trim()).filter((part) => part !== ''));
}
