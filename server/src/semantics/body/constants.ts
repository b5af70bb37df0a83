import { K, type Node } from '../../syntax/flat-tree.ts';
import { bareName, readPath } from '../items/read-types.ts';
import type { Context } from './context.ts';
import { findLocal } from './operations.ts';
import { resolveFunction } from './paths.ts';

/** A literal as written, or the path of a constant. */
export function constantOf(cx: Context, node: Node): string | undefined {
  const tree = cx.unit.tree;
  const kind = tree.kind(node);
  if (kind === K.integer_literal || kind === K.boolean_literal) return tree.textOf(node);
  if (kind !== K.identifier && kind !== K.scoped_identifier) return undefined;
  const path = plainLocal(cx, node) === undefined ? readPath(tree, node) : undefined;
  const definition = path === undefined ? undefined : resolveFunction(cx, path)?.definition;
  if (definition === undefined) return undefined;
  return definition.kind === 'variant' || definition.item.kind === 'const' ? definition.path : undefined;
}

/** The variable that an expression is a plain mention of. */
export function plainLocal(cx: Context, node: Node): number | undefined {
  return cx.unit.tree.kind(node) === K.identifier ? findLocal(cx, bareName(cx.unit.tree.textOf(node))) : undefined;
}
