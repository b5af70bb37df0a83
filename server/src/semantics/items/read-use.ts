import { F, K, type FlatTree, type Node } from '../../syntax/flat-tree.ts';
import type { UseItem } from './item-tree.ts';
import { bareName } from './read-types.ts';

type Head = Omit<UseItem, 'kind' | 'global' | 'path' | 'isGlob'>;

/** Flattens one `use` declaration into the names it brings in. */
export function readUse(tree: FlatTree, node: Node, head: Head): UseItem[] {
  const argument = tree.child(node, F.argument);
  if (argument === undefined) return [];
  const found: UseItem[] = [];
  const global = /^use\s*::|^pub(\s*\([^)]*\))?\s+use\s*::/.test(tree.textOf(node));
  const pending: { node: Node; prefix: readonly string[] }[] = [{ node: argument, prefix: [] }];
  const add = (path: readonly string[], name: string, isGlob: boolean): void => {
    found.push({ ...head, kind: 'use', name, global, path, isGlob });
  };
  while (pending.length > 0) {
    const entry = pending.shift();
    if (entry === undefined) break;
    readOne(tree, entry, pending, add);
  }
  return found;
}

function readOne(
  tree: FlatTree,
  { node, prefix }: { node: Node; prefix: readonly string[] },
  pending: { node: Node; prefix: readonly string[] }[],
  add: (path: readonly string[], name: string, isGlob: boolean) => void,
): void {
  switch (tree.kind(node)) {
    case K.use_list:
      for (const child of tree.named(node)) pending.push({ node: child, prefix });
      return;
    case K.scoped_use_list: {
      const path = tree.child(node, F.path);
      const list = tree.child(node, F.list);
      if (list !== undefined) pending.push({ node: list, prefix: [...prefix, ...names(tree, path)] });
      return;
    }
    case K.use_wildcard:
      add([...prefix, ...names(tree, tree.firstNamed(node))], '*', true);
      return;
    case K.use_as_clause: {
      const path = [...prefix, ...names(tree, tree.child(node, F.path))];
      const alias = tree.child(node, F.alias);
      const target = path[path.length - 1] === 'self' ? path.slice(0, -1) : path;
      add(target, alias === undefined ? '_' : bareName(tree.textOf(alias)), false);
      return;
    }
    default: {
      const path = [...prefix, ...names(tree, node)];
      // `use a::{self}` brings in `a`.
      const target = path.length > 1 && path[path.length - 1] === 'self' ? path.slice(0, -1) : path;
      const name = target[target.length - 1];
      if (name !== undefined) add(target, name, false);
    }
  }
}

function names(tree: FlatTree, node: Node | undefined): string[] {
  const found: string[] = [];
  let current = node;
  while (current !== undefined) {
    if (tree.kind(current) === K.scoped_identifier) {
      const name = tree.child(current, F.name);
      if (name !== undefined) found.unshift(bareName(tree.textOf(name)));
      current = tree.child(current, F.path);
    } else {
      found.unshift(bareName(tree.textOf(current)));
      current = undefined;
    }
  }
  return found;
}
