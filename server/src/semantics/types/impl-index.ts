import type { TypeRef } from '../items/type-ref.ts';
import type { ImplDefinition, Module } from '../names/definitions.ts';

/** Head of impls for a type parameter. */
const ANY = '*';

const NO_IMPLS: readonly ImplDefinition[] = [];

interface OrderedImpl {
  readonly impl: ImplDefinition;
  readonly order: number;
}

/** Impls by what is asked of them most. Heads are the last names of self types as written: nothing is resolved here. */
export class ImplIndex {
  readonly #inherent = new Map<string, ImplDefinition[]>();
  readonly #heads = new Map<string, ImplDefinition[]>();
  readonly #named = new Map<string, ImplDefinition[]>();
  /** By the name of the trait, then by head. */
  readonly #traits = new Map<string, Map<string, OrderedImpl[]>>();

  constructor(impls: readonly ImplDefinition[]) {
    for (const [order, impl] of impls.entries()) {
      const { trait } = impl.item;
      const head = headOf(impl);
      if (trait === undefined) {
        add(this.#inherent, head, impl);
        continue;
      }
      const name = trait.segments.at(-1)?.name ?? '';
      let heads = this.#traits.get(name);
      if (heads === undefined) this.#traits.set(name, (heads = new Map<string, OrderedImpl[]>()));
      add(heads, head, { impl, order });
      add(this.#named, name, impl);
      add(this.#heads, head, impl);
    }
  }

  /** Impls without a trait. */
  inherent(head: string): readonly ImplDefinition[] {
    return this.#inherent.get(head) ?? NO_IMPLS;
  }

  /** Impls of traits. */
  of(head: string): readonly ImplDefinition[] {
    return this.#heads.get(head) ?? NO_IMPLS;
  }

  /** Impls of traits with a name. */
  named(trait: string): readonly ImplDefinition[] {
    return this.#named.get(trait) ?? NO_IMPLS;
  }

  /** Impls of traits with a name for a head or for any type, in the order in which they stand. */
  ofTrait(trait: string, head: string): readonly ImplDefinition[] {
    const heads = this.#traits.get(trait);
    const own = heads?.get(head) ?? [];
    const forAny = head === ANY ? [] : (heads?.get(ANY) ?? []);
    const both = own.length === 0 || forAny.length === 0 ? [...own, ...forAny] : [...own, ...forAny].sort((a, b) => a.order - b.order);
    return both.map(({ impl }) => impl);
  }
}

/** The impls in a module and those below it. */
export function implsBelow(root: Module): readonly ImplDefinition[] {
  const impls: ImplDefinition[] = [];
  const pending: Module[] = [root];
  for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
    pending.push(...module.children.values());
    impls.push(...module.impls);
  }
  return impls;
}

const indices = new WeakMap<Module, ImplIndex>();

/** The impls in a module and those below it, by what is asked of them. */
export function implsIn(root: Module): ImplIndex {
  let index = indices.get(root);
  if (index === undefined) indices.set(root, (index = new ImplIndex(implsBelow(root))));
  return index;
}

/** Whether an impl is for a type parameter of its own. */
export function isForAny(impl: ImplDefinition): boolean {
  return headOf(impl) === ANY;
}

function add<T>(table: Map<string, T[]>, key: string, entry: T): void {
  const list = table.get(key);
  if (list === undefined) table.set(key, [entry]);
  else list.push(entry);
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
