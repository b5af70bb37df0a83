import type { FunctionFacts, TypeFacts } from '../semantics/facts.ts';
import { documentedFacts } from '../semantics/items/documented-facts.ts';
import type { Item } from '../semantics/items/item-tree.ts';
import { readAttributes, type AttributeFacts } from '../semantics/items/stub-attributes.ts';
import { isTrait, type Crate, type Definition, type ItemDefinition, type Module } from '../semantics/names/definitions.ts';
import { membersOf } from '../semantics/names/modules.ts';

/** What is stated of functions and types: by attributes of stubs, and by documentation. */
export class Statements {
  readonly #facts = new WeakMap<Item, AttributeFacts>();
  readonly #elsewhere: () => ReadonlyMap<string, Item>;

  /** `elsewhere`: items of stubs, by the paths of items whose source is there as well. */
  constructor(elsewhere: () => ReadonlyMap<string, Item>) {
    this.#elsewhere = elsewhere;
  }

  ofFunction(definition: Definition): FunctionFacts {
    if (definition.kind !== 'item') return {};
    const own = this.#read(definition.item).functionFacts;
    const other = this.#readElsewhere(definition);
    return other === undefined ? own : { ...own, ...other.functionFacts };
  }

  ofType(definition: ItemDefinition): TypeFacts {
    const own = this.#read(definition.item).typeFacts;
    const other = this.#readElsewhere(definition);
    return other === undefined ? own : { ...own, ...other.typeFacts };
  }

  #readElsewhere({ path, module }: ItemDefinition): AttributeFacts | undefined {
    const item = module.crate.isStub ? undefined : this.#elsewhere().get(path);
    return item === undefined ? undefined : this.#read(item);
  }

  #read(item: Item): AttributeFacts {
    let facts = this.#facts.get(item);
    if (facts === undefined) {
      facts = readAttributes(item.attributes);
      facts = { ...facts, functionFacts: { ...documentedFacts(item.doc), ...facts.functionFacts } };
      this.#facts.set(item, facts);
    }
    return facts;
  }
}

/** Functions and types of a stub by their paths: what it states holds for a crate of that name whose source is there as well. */
export function statedIn(crate: Crate): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>();
  const pending: Module[] = [crate.root];
  for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
    pending.push(...module.children.values());
    for (const definition of [...module.values.values(), ...module.types.values()]) {
      if (definition.kind !== 'item') continue;
      found.set(definition.path, definition.item);
      if (isTrait(definition)) for (const member of membersOf(definition).values()) found.set(member.path, member.item);
    }
    for (const { members } of module.impls) for (const member of members.values()) found.set(member.path, member.item);
  }
  return found;
}
