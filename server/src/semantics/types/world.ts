import { isTrait, type Crate, type Definition, type ImplDefinition, type ItemDefinition, type Module, type TraitDefinition } from '../names/definitions.ts';
import { membersOf } from '../names/modules.ts';
import { resolvePath, resolveTypePath, traitsInScope } from '../names/resolve.ts';
import { ImplIndex, implsBelow, implsIn, isForAny } from './impl-index.ts';
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
  /** Impls of all crates; undefined until one is asked for. */
  #all: ImplIndex | undefined;
  readonly #ofTrait = new Map<TraitDefinition, Map<string, readonly ImplDefinition[]>>();
  readonly #implementations = new WeakMap<ItemDefinition, readonly ItemDefinition[]>();

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

  get #impls(): ImplIndex {
    this.#all ??= new ImplIndex(this.crates.flatMap((crate) => implsBelow(crate.root)));
    return this.#all;
  }

  /** Impls without a trait whose self type has this head; those of the blocks around come first. */
  inherent(head: string, blocks: readonly Module[]): readonly ImplDefinition[] {
    const found = this.#impls.inherent(head);
    if (blocks.length === 0) return found;
    return [...blocks.flatMap((module) => implsIn(module).inherent(head)), ...found];
  }

  /** Impls of a trait, for a self type with this head or for any type. */
  implsOf(trait: TraitDefinition, head: string, blocks: readonly Module[]): readonly ImplDefinition[] {
    let heads = this.#ofTrait.get(trait);
    if (heads === undefined) this.#ofTrait.set(trait, (heads = new Map<string, readonly ImplDefinition[]>()));
    let found = heads.get(head);
    if (found === undefined) heads.set(head, (found = this.#select(trait, head, this.#impls)));
    if (blocks.length === 0) return found;
    return [...blocks.flatMap((module) => this.#select(trait, head, implsIn(module))), ...found];
  }

  #select(trait: TraitDefinition, head: string, impls: ImplIndex): readonly ImplDefinition[] {
    return impls.ofTrait(trait.item.name, head).filter((impl) => this.traitOf(impl) === trait);
  }

  /** What impls of the workspace define for a method that a trait declares, those of tests left out unless the trait is of a test. */
  implementationsOf(method: ItemDefinition): readonly ItemDefinition[] {
    const { container } = method;
    if (container === undefined || !('kind' in container)) return [];
    let found = this.#implementations.get(method);
    if (found === undefined) this.#implementations.set(method, (found = this.#membersOf(container, method.item.name)));
    return found;
  }

  #membersOf(trait: TraitDefinition, name: string): readonly ItemDefinition[] {
    return this.#impls.named(trait.item.name).flatMap((impl) => {
      const member = impl.module.crate.isStub ? undefined : impl.members.get(name);
      return member !== undefined && this.traitOf(impl) === trait && (trait.module.isTest || !impl.module.isTest) ? [member] : [];
    });
  }

  /** Types of the workspace that implement a trait, those of tests left out. */
  implementorsOf(trait: TraitDefinition): readonly ItemDefinition[] {
    return this.#impls.named(trait.item.name).flatMap((impl) => (impl.module.crate.isStub || impl.module.isTest || this.traitOf(impl) !== trait ? [] : (this.selfOf(impl) ?? [])));
  }

  /** Trait impls for a self type with this head that define an associated item. */
  implsWith(member: string, head: string, blocks: readonly Module[]): readonly ImplDefinition[] {
    const found = this.#impls.of(head);
    const all = blocks.length === 0 ? found : [...blocks.flatMap((module) => implsIn(module).of(head)), ...found];
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
    const isParam = isForAny(impl);
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
