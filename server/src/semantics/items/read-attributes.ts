import { F, K, type FlatTree, type Node } from '../../syntax/flat-tree.ts';
import type { Attribute } from './item-tree.ts';

/** Reads `#[path(args)]`, `#![path = value]` and the like. */
export function readAttribute(tree: FlatTree, node: Node): Attribute {
  const range = { start: tree.start(node), end: tree.end(node) };
  const attribute = tree.first(node, K.attribute);
  if (attribute === undefined) return { path: '', args: '', range };
  const pathNode = tree.firstNamed(attribute);
  const path = pathNode === undefined ? '' : tree.textOf(pathNode).replace(/\s+/g, '');
  const list = tree.child(attribute, F.arguments);
  const value = tree.child(attribute, F.value);
  const args = list !== undefined ? tree.textOf(list).slice(1, -1).trim() : value !== undefined ? tree.textOf(value) : '';
  return { path, args, range };
}

/** The doc comment among the comments in front of an item, without its markers. */
export function readDoc(tree: FlatTree, comments: readonly Node[]): string | undefined {
  const lines: string[] = [];
  for (const comment of comments) {
    const text = tree.textOf(comment);
    if (text.startsWith('///') && !text.startsWith('////')) lines.push(text.slice(3).replace(/\r?\n$/, ''));
    else if (text.startsWith('/**') && text.length > 5) lines.push(text.slice(3, -2));
  }
  return lines.length === 0 ? undefined : lines.join('\n');
}
