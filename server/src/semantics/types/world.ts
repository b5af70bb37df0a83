import type { TypeRef } from '../items/type-ref.ts';
import { isTrait, type Crate, type Definition, type ImplDefinition, type ItemDefinition, type Module, type TraitDefinition } from '../names/definitions.ts';
import { membersOf } from '../names/modules.ts';
import { resolvePath, resolveTypePath, traitsInScope } from '../names/resolve.ts';
import type { Type } from './type.ts';

/** All crates a body can refer to, with their impls found by what they are for. */
export class World {
  readonly crates: readonly Crate[];
  /** Answers to whether types without parameters implement traits, by the solver's own keys. */
  readonly answers = new Map<string, boolean | 'unknown'>();
  /** Types of the fields of structs and variants without parameters, by the name of the variant. */
  readonly fields = new WeakMap<ItemDefinition, Map<string | undefined, ReadonlyMap<string, Type>>>();
  readonly #byName: ReadonlyMap<string, Crate>;
  readonly #definitions = new Map<string, Definition | undefined>();
  readonly #traits = new WeakMap<ImplDefinition, { readonly trait: TraitDefinition | undefined }>();
  readonly #selves = new WeakMap<ImplDefinition, { readonly definition: ItemDefinition | undefined }>();
  readonly #methods = new WeakMap<Module, ReadonlyMap<string, readonly TraitDefinition[]>>();
  // Impls of all crates by what is asked of them most, filled as they are asked for.
  readonly #inherent = new Map<string, readonly ImplDefinition[]>();
  readonly #withTrait = new Map<string, readonly ImplDefinition[]>();
  readonly #ofTrait = new Map<TraitDefinition, Map<string, readonly ImplDefinition[]>>();

  constructor(crates: readonly Crate[]) {
    this.crates = crates;
    this.#byName = new Map(crates.map((crate) => [crate.name, crate]));
  }

  /** A definition by its qualified path, `std::option::Option`. */
  find(path: string): Definition | undefined {
    if (this.#definitions.has(path)) return this.#definitions.get(path);
    const names = path.split('::');
    const crate = this.#byName.get(names[0] ?? '');
    const rest = names.slice(1);
    const found = crate === undefined ? undefined : (resolvePath(crate.root, rest, 'type') ?? resolvePath(crate.root, rest, 'value'));
    const definition = found?.used === rest.length && found.resolution.kind === 'definition' ? found.resolution.definition : undefined;
    this.#definitions.set(path, definition);
    return definition;
  }

  trait(path: string): TraitDefinition | undefined {
    const found = this.find(path);
    return isTrait(found) ? found : undefined;
  }

  /** Impls without a trait whose self type has this head; those of the blocks around come first. */
  inherent(head: string, blocks: readonly Module[]): readonly ImplDefinition[] {
    let found = this.#inherent.get(head);
    if (found === undefined) this.#inherent.set(head, (found = this.crates.flatMap((crate) => indexOf(crate.root).inherent.get(head) ?? [])));
    if (blocks.length === 0) return found;
    return [...blocks.flatMap((module) => indexOf(module).inherent.get(head) ?? []), ...found];
  }

  /** Impls of a trait, for a self type with this head or for any type. */
  implsOf(trait: TraitDefinition, head: string, blocks: readonly Module[]): readonly ImplDefinition[] {
    let heads = this.#ofTrait.get(trait);
    if (heads === undefined) this.#ofTrait.set(trait, (heads = new Map<string, readonly ImplDefinition[]>()));
    let found = heads.get(head);
    if (found === undefined) heads.set(head, (found = this.#select(trait, head, this.crates.map((crate) => crate.root))));
    if (blocks.length === 0) return found;
    return [...this.#select(trait, head, blocks), ...found];
  }

  #select(trait: TraitDefinition, head: string, roots: readonly Module[]): ImplDefinition[] {
    const found: ImplDefinition[] = [];
    for (const root of roots) {
      const { traits } = indexOf(root);
      const own = traits.get(`${trait.item.name} for ${head}`) ?? [];
      const forAny = traits.get(`${trait.item.name} for ${ANY}`) ?? [];
      for (const { impl } of [...own, ...forAny].sort((a, b) => a.order - b.order)) if (this.traitOf(impl) === trait) found.push(impl);
    }
    return found;
  }

  /** What impls of the workspace define for a method that a trait declares. */
  implementationsOf(method: ItemDefinition): readonly ItemDefinition[] {
    const { container } = method;
    if (container === undefined || !('kind' in container)) return [];
    return this.crates.filter(({ isStub }) => !isStub).flatMap(({ root }) =>
      (indexOf(root).byTrait.get(container.item.name) ?? []).flatMap((impl) => {
        const member = this.traitOf(impl) === container ? impl.members.get(method.item.name) : undefined;
        return member === undefined ? [] : [member];
      }));
  }

  /** Trait impls for a self type with this head that define an associated item. */
  implsWith(member: string, head: string, blocks: readonly Module[]): readonly ImplDefinition[] {
    let found = this.#withTrait.get(head);
    if (found === undefined) this.#withTrait.set(head, (found = this.crates.flatMap((crate) => indexOf(crate.root).heads.get(head) ?? [])));
    const all = blocks.length === 0 ? found : [...blocks.flatMap((module) => indexOf(module).heads.get(head) ?? []), ...found];
    return all.filter((impl) => impl.members.has(member));
  }

  /** The trait an impl is of. */
  traitOf(impl: ImplDefinition): TraitDefinition | undefined {
    const known = this.#traits.get(impl);
    if (known !== undefined) return known.trait;
    const path = impl.item.trait;
    let trait: TraitDefinition | undefined;
    if (path !== undefined) {
      const found = resolveTypePath(impl.module, path);
      if (found?.used === path.segments.length && found.resolution.kind === 'definition' && isTrait(found.resolution.definition)) trait = found.resolution.definition;
    }
    this.#traits.set(impl, { trait });
    return trait;
  }

  /** The struct, enum or union an impl is for; undefined when its self type is anything else, an alias too. */
  selfOf(impl: ImplDefinition): ItemDefinition | undefined {
    const known = this.#selves.get(impl);
    if (known !== undefined) return known.definition;
    const type = impl.item.type;
    const found = type.kind === 'path' && type.path.qualifier === undefined && type.path.segments[0]?.name !== 'Self' ? resolveTypePath(impl.module, type.path) : undefined;
    const isWhole = type.kind === 'path' && found?.used === type.path.segments.length;
    const at = isWhole && found.resolution.kind === 'definition' ? found.resolution.definition : undefined;
    const isParam = headOf(impl) === ANY;
    const definition = at?.kind === 'item' && !isParam && (at.item.kind === 'struct' || at.item.kind === 'enum' || at.item.kind === 'union') ? at : undefined;
    this.#selves.set(impl, { definition });
    return definition;
  }

  /** Traits in scope in a module that have a method of this name. */
  traitsWith(method: string, module: Module): readonly TraitDefinition[] {
    let table = this.#methods.get(module);
    if (table === undefined) {
      const building = new Map<string, TraitDefinition[]>();
      const seen = new Set<Definition>();
      for (const trait of traitsInScope(module)) {
        if (!isTrait(trait) || seen.has(trait)) continue;
        seen.add(trait);
        for (const name of membersOf(trait).keys()) building.set(name, [...(building.get(name) ?? []), trait]);
      }
      this.#methods.set(module, (table = building));
    }
    return table.get(method) ?? [];
  }
}

/** Head of impls for a type parameter. */
const ANY = '*';

interface OrderedImpl {
  readonly impl: ImplDefinition;
  readonly order: number;
}

interface ImplIndex {
  readonly inherent: ReadonlyMap<string, readonly ImplDefinition[]>;
  /** By `Trait for head`, with the order in which they stand. */
  readonly traits: ReadonlyMap<string, readonly OrderedImpl[]>;
  readonly heads: ReadonlyMap<string, readonly ImplDefinition[]>;
  readonly byTrait: ReadonlyMap<string, readonly ImplDefinition[]>;
}

const indices = new WeakMap<Module, ImplIndex>();

function indexOf(root: Module): ImplIndex {
  const known = indices.get(root);
  if (known !== undefined) return known;
  const inherent = new Map<string, ImplDefinition[]>();
  const traits = new Map<string, OrderedImpl[]>();
  let order = 0;
  const heads = new Map<string, ImplDefinition[]>();
  const byTrait = new Map<string, ImplDefinition[]>();
  const add = <T>(table: Map<string, T[]>, key: string, entry: T): void => {
    const list = table.get(key);
    if (list === undefined) table.set(key, [entry]);
    else list.push(entry);
  };
  const pending: Module[] = [root];
  for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
    pending.push(...module.children.values());
    for (const impl of module.impls) {
      const trait = impl.item.trait;
      const head = headOf(impl);
      if (trait === undefined) add(inherent, head, impl);
      else {
        const name = trait.segments[trait.segments.length - 1]?.name ?? '';
        add(traits, `${name} for ${head}`, { impl, order: order++ });
        add(byTrait, name, impl);
        add(heads, head, impl);
      }
    }
  }
  const index = { inherent, traits, heads, byTrait };
  indices.set(root, index);
  return index;
}

function headOf(impl: ImplDefinition): string {
  const type = impl.item.type;
  if (type.kind === 'path' && type.path.segments.length === 1) {
    const name = type.path.segments[0]?.name;
    if (impl.item.generics.params.some((param) => param.name === name)) return ANY;
  }
  return headOfRef(type);
}

function headOfRef(type: TypeRef): string {
  switch (type.kind) {
    case 'path':
      return type.path.segments[type.path.segments.length - 1]?.name ?? '';
    case 'dyn':
      return type.bounds[0]?.segments.at(-1)?.name ?? 'dyn';
    default:
      return type.kind;
  }
}
