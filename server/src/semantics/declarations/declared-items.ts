import { K, type FlatTree, type Node } from '../../syntax/flat-tree.ts';
import type { ImplItem, Item, TraitItem } from '../items/item-tree.ts';
import type { Module } from '../names/definitions.ts';

/** An item of a file with its place. */
export interface DeclaredItem {
  readonly item: Item;
  readonly node: Node;
  readonly module: Module;
  readonly container: ImplItem | TraitItem | undefined;
}

/** The items of a module and their members, with the nodes they were read from. Items of inline modules belong to these. */
export function declaredItems(module: Module, tree: FlatTree): readonly DeclaredItem[] {
  const nodes = itemNodes(tree);
  const found: DeclaredItem[] = [];
  const add = (item: Item, container: DeclaredItem['container']): void => {
    const node = nodes.get(keyOf(item.range.start, item.range.end));
    if (node !== undefined) found.push({ item, node, module, container });
  };
  for (const item of module.tree.items) {
    add(item, undefined);
    if (item.kind === 'impl' || item.kind === 'trait') for (const member of item.items) add(member, item);
  }
  return found;
}

const tables = new WeakMap<FlatTree, ReadonlyMap<string, Node>>();

function itemNodes(tree: FlatTree): ReadonlyMap<string, Node> {
  let table = tables.get(tree);
  if (table === undefined) {
    const building = new Map<string, Node>();
    for (let node = 0; node < tree.count; node++) if (ITEMS.has(tree.kind(node))) building.set(keyOf(tree.start(node), tree.end(node)), node);
    tables.set(tree, (table = building));
  }
  return table;
}

function keyOf(start: number, end: number): string {
  return `${start}-${end}`;
}

const ITEMS: ReadonlySet<number> = new Set<number>([
  K.function_item, K.function_signature_item, K.struct_item, K.enum_item, K.union_item, K.trait_item, K.impl_item, K.const_item, K.static_item, K.type_item,
]);
