import type { Item, ItemTree } from '../items/item-tree.ts';
import { isCfgTest, type Crate, type Definition, type ImplDefinition, type Import, type ItemDefinition, type Module, type TraitDefinition } from './definitions.ts';

/** Finds the file of `mod name;`: its path and item tree, or undefined when there is none. */
export type ModuleFiles = (parent: { readonly file: string; readonly path: readonly string[]; readonly item: Item }) =>
  | { readonly file: string; readonly tree: ItemTree }
  | undefined;

interface Building {
  readonly crate: Crate;
  readonly files: ModuleFiles;
}

interface Place {
  readonly name: string;
  readonly parent: Module | undefined;
  readonly isBlock: boolean;
  readonly file: string;
  readonly isTest: boolean;
}

/** Builds the module tree of a crate, its files included. */
export function buildModule(building: Building, place: Place, tree: ItemTree): Module {
  const path = place.parent === undefined ? place.name : place.isBlock ? place.parent.path : `${place.parent.path}::${place.name}`;
  const children = new Map<string, Module>();
  const types = new Map<string, Definition>();
  const values = new Map<string, Definition>();
  const imports: Import[] = [];
  const impls: ImplDefinition[] = [];
  const module: Module = {
    name: place.name, path, crate: building.crate, parent: place.parent, isBlock: place.isBlock, file: place.file,
    tree, children, types, values, imports, impls, isTest: place.isTest,
  };
  for (const item of tree.items) {
    switch (item.kind) {
      case 'use':
        imports.push(item);
        break;
      case 'extern-crate':
        imports.push({ name: item.name, path: [item.crate], global: true, isGlob: false, isPublic: item.isPublic });
        break;
      case 'impl':
        impls.push(defineImpl(module, item));
        break;
      case 'mod': {
        const child = childModule(building, module, item);
        if (child !== undefined && !children.has(item.name)) children.set(item.name, child);
        break;
      }
      case 'macro':
        break;
      default:
        define(module, item, types, values);
    }
  }
  return module;
}

function childModule(building: Building, parent: Module, item: Item & { kind: 'mod' }): Module | undefined {
  const isTest = parent.isTest || isCfgTest(item.attributes);
  if (item.items !== undefined) {
    const tree = { items: item.items, attributes: [] };
    return buildModule(building, { name: item.name, parent, isBlock: false, file: parent.file, isTest }, tree);
  }
  const found = building.files({ file: parent.file, path: modulePath(parent), item });
  if (found === undefined) return undefined;
  return buildModule(building, { name: item.name, parent, isBlock: false, file: found.file, isTest }, found.tree);
}

/** Names from the crate's root to a module, the root left out. */
function modulePath(module: Module): string[] {
  const names: string[] = [];
  for (let at: Module | undefined = module; at?.parent !== undefined; at = at.parent) if (!at.isBlock) names.unshift(at.name);
  return names;
}

function defineImpl(module: Module, item: Item & { kind: 'impl' }): ImplDefinition {
  const members = new Map<string, ItemDefinition>();
  const impl: ImplDefinition = { item, module, members };
  const type = item.type.kind === 'reference' ? item.type.to : item.type;
  const owner = type.kind === 'path' ? type.path.segments[type.path.segments.length - 1]?.name : undefined;
  for (const member of item.items) {
    if (!isMember(member) || members.has(member.name)) continue;
    const path = `${module.path}::${owner ?? '_'}::${member.name}`;
    members.set(member.name, { kind: 'item', item: member, module, container: impl, path });
  }
  return impl;
}

type Member = ItemDefinition['item'];

function isMember(item: Item): item is Member {
  return item.kind === 'fn' || item.kind === 'type' || item.kind === 'const';
}

function define(module: Module, item: Member, types: Map<string, Definition>, values: Map<string, Definition>): void {
  const path = `${module.path}::${item.name}`;
  const definition: ItemDefinition = { kind: 'item', item, module, container: undefined, path };
  const set = (table: Map<string, Definition>): void => {
    if (!table.has(item.name)) table.set(item.name, definition);
  };
  switch (item.kind) {
    case 'fn':
    case 'const':
    case 'static':
      set(values);
      return;
    case 'struct':
      set(types);
      if (item.shape !== 'struct') set(values);
      return;
    default:
      set(types);
  }
}

const traitMembers = new WeakMap<TraitDefinition, ReadonlyMap<string, ItemDefinition>>();

/** Members of a trait by name. */
export function membersOf(trait: TraitDefinition): ReadonlyMap<string, ItemDefinition> {
  const known = traitMembers.get(trait);
  if (known !== undefined) return known;
  const members = new Map<string, ItemDefinition>();
  for (const item of trait.item.items) {
    if (!isMember(item) || members.has(item.name)) continue;
    members.set(item.name, { kind: 'item', item, module: trait.module, container: trait, path: `${trait.path}::${item.name}` });
  }
  traitMembers.set(trait, members);
  return members;
}
