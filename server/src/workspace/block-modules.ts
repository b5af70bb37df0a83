import type { FunctionSource } from '../semantics/body/lower-body.ts';
import { readItems } from '../semantics/items/read-items.ts';
import type { Definition, ItemDefinition, Module } from '../semantics/names/definitions.ts';
import { buildModule, membersOf } from '../semantics/names/modules.ts';
import { isTrait } from '../semantics/names/definitions.ts';
import { asMethod, type FnDefinition } from '../semantics/types/methods.ts';
import { F, K, type FlatTree, type Node } from '../syntax/flat-tree.ts';
import type { SyntaxUnit } from '../syntax/unit.ts';

const ITEMS: ReadonlySet<number> = new Set<number>([
  K.function_item, K.struct_item, K.enum_item, K.union_item, K.trait_item, K.impl_item, K.mod_item, K.use_declaration, K.const_item, K.static_item,
  K.type_item, K.extern_crate_declaration,
]);

/** Functions with a body directly in a module: free, of impls, of traits. */
export function functionsOf(module: Module): FnDefinition[] {
  const found: FnDefinition[] = [];
  const add = (definition: Definition | undefined): void => {
    const fn = asMethod(definition);
    if (fn?.item.bodyAt !== undefined) found.push(fn);
  };
  for (const definition of module.values.values()) add(definition);
  for (const impl of module.impls) for (const member of impl.members.values()) add(member);
  for (const definition of module.types.values()) if (isTrait(definition)) for (const member of membersOf(definition).values()) add(member);
  return found;
}

/** Modules for the items that stand in blocks of bodies. */
export class BlockModules {
  /** Trees of bodies without items in them: most of them. */
  readonly #plain = new WeakSet<FlatTree>();
  readonly #sources = new WeakMap<ItemDefinition, FunctionSource>();
  #modules = new WeakMap<SyntaxUnit, Map<Node, { readonly parent: Module; readonly module: Module | undefined }>>();

  /** Where a function that stands in a block is written. */
  sourceOf(definition: ItemDefinition): FunctionSource | undefined {
    return this.#sources.get(definition);
  }

  clear(): void {
    this.#modules = new WeakMap();
  }

  /** The module of a block's own items; undefined when it has none. */
  moduleOf(unit: SyntaxUnit, block: Node, parent: Module): Module | undefined {
    let table = this.#modules.get(unit);
    if (table === undefined) this.#modules.set(unit, (table = new Map<Node, { readonly parent: Module; readonly module: Module | undefined }>()));
    const known = table.get(block);
    if (known !== undefined && known.parent === parent) return known.module;
    const module = hasItems(unit, block) ? build(unit, block, parent) : undefined;
    table.set(block, { parent, module });
    for (const source of module === undefined ? [] : sourcesOf(unit, block, module)) this.#sources.set(source.definition, source);
    return module;
  }

  /** Functions nested in a body, to be analysed on their own. */
  functionsIn(unit: SyntaxUnit, parent: Module): FunctionSource[] {
    const { tree } = unit;
    if (this.#plain.has(tree)) return [];
    const found: FunctionSource[] = [];
    let hasModules = false;
    const modules: { readonly end: number; readonly module: Module }[] = [];
    for (let node = 0; node < tree.count; node++) {
      while (modules.length > 0 && (modules[modules.length - 1]?.end ?? 0) <= node) modules.pop();
      if (tree.kind(node) !== K.block) continue;
      const around = modules[modules.length - 1]?.module ?? parent;
      const module = this.moduleOf(unit, node, around);
      if (module === undefined) continue;
      hasModules = true;
      modules.push({ end: tree.next(node), module });
      found.push(...sourcesOf(unit, node, module));
    }
    if (!hasModules) this.#plain.add(tree);
    return found;
  }
}

function hasItems(unit: SyntaxUnit, block: Node): boolean {
  for (const child of unit.tree.children(block)) if (ITEMS.has(unit.tree.kind(child))) return true;
  return false;
}

function build(unit: SyntaxUnit, block: Node, parent: Module): Module {
  const tree = readItems(unit.tree, block);
  return buildModule({ crate: parent.crate, files: () => undefined }, { name: '', parent, isBlock: true, file: parent.file, isTest: parent.isTest }, tree);
}

function sourcesOf(unit: SyntaxUnit, block: Node, module: Module): FunctionSource[] {
  const { tree } = unit;
  const byBody = new Map(functionsOf(module).map((definition) => [definition.item.bodyAt, definition]));
  const found: FunctionSource[] = [];
  for (let node = block; node < tree.next(block); node++) {
    if (tree.kind(node) !== K.function_item) continue;
    const body = tree.child(node, F.body);
    const definition = body === undefined ? undefined : byBody.get(tree.start(body));
    if (body !== undefined && definition !== undefined) found.push({ definition, module, header: { unit, node }, body: { unit, block: body } });
  }
  return found;
}
