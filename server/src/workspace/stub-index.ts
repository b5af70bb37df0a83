import type { Attribute, Item, ItemTree } from '../semantics/items/item-tree.ts';
import type { Crate, Module } from '../semantics/names/definitions.ts';
import { buildModule } from '../semantics/names/modules.ts';
import type { OwnStubs } from './own-stubs.ts';
import { withItems } from './stub-overlay.ts';

/** What ships of the stubs: per crate, the JSON of its module files. Parsed only for crates that are used. */
export interface StubIndex {
  readonly version: 1;
  readonly crates: Readonly<Record<string, string>>;
}

/** One stub crate as stored: module files by module path (`''` is the root) and the stub crates it refers to. */
export interface StoredCrate {
  readonly refers: readonly string[];
  readonly files: Readonly<Record<string, readonly StoredItem[]>>;
}

/** An item without what a stub does not need: ranges and empty lists. */
export type StoredItem = { readonly kind: Item['kind'] } & Partial<Record<string, unknown>>;

/** Names under which the standard library goes. */
const STD_NAMES = ['std', 'core', 'alloc'];
/** Crates every other one can refer to. */
const ALWAYS = ['std', 'hp'];

/** Loads stub crates on demand; each is built once. */
export class Stubs {
  readonly #index: StubIndex;
  readonly #own: OwnStubs;
  #loaded = new Map<string, Crate>();

  /** `own`: what the workspace says beside what ships. */
  constructor(index: StubIndex, own: OwnStubs) {
    this.#index = index;
    this.#own = own;
  }

  /** Builds crates anew: what the workspace says has changed. */
  forget(): void {
    // Crates that are in use go on knowing one another.
    this.#loaded = new Map();
    this.#stored.clear();
  }

  /** All crates there are stubs for. */
  get names(): readonly string[] {
    return [...new Set([...Object.keys(this.#index.crates), ...this.#own.names])];
  }

  /** The named crates with all they refer to, std always among them. */
  load(names: Iterable<string>): readonly Crate[] {
    const known = new Set(this.names);
    const wanted = new Set<string>();
    const pending = [...ALWAYS, ...names];
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
      if (wanted.has(name) || !known.has(name)) continue;
      wanted.add(name);
      pending.push(...this.#read(name).refers);
    }
    for (const name of wanted) this.#crate(name);
    return [...wanted].map((name) => this.#crate(name));
  }

  readonly #stored = new Map<string, StoredCrate>();

  #read(name: string): StoredCrate {
    let stored = this.#stored.get(name);
    if (stored === undefined) {
      stored = this.#withOwn(name, JSON.parse(this.#index.crates[name] ?? '{"refers":[],"files":{}}') as StoredCrate);
      this.#stored.set(name, stored);
    }
    return stored;
  }

  #withOwn(name: string, { refers, files }: StoredCrate): StoredCrate {
    const items = this.#own.itemsOf(name);
    return items.length === 0 ? { refers, files } : { refers: [...refers, ...this.#own.mentionedIn(name, this.names)], files: withItems(files, items) };
  }

  #crate(name: string): Crate {
    const known = this.#loaded.get(name);
    if (known !== undefined) return known;
    const externs = new ExternNames(this.#loaded);
    const files = this.#read(name).files;
    const building = { name, edition: 2021, isStub: true, externs, prelude: undefined as Module | undefined, root: undefined as Module | undefined };
    const crate = building as unknown as Crate;
    const root = buildModule(
      { crate, files: ({ path, item }) => fileOf(files, [...path, item.name].join('::')) },
      { name, parent: undefined, isBlock: false, file: '', isTest: false },
      treeOf(files[''] ?? []),
    );
    building.root = root;
    this.#loaded.set(name, crate);
    building.prelude = name === 'std' ? preludeOf(root) : (this.#loaded.get('std') ?? this.#crate('std')).prelude;
    return crate;
  }
}

/** Every loaded stub crate is visible to every other one, under its own name. */
class ExternNames extends Map<string, Crate> {
  readonly #loaded: ReadonlyMap<string, Crate>;

  constructor(loaded: ReadonlyMap<string, Crate>) {
    super();
    this.#loaded = loaded;
  }

  override get(name: string): Crate | undefined {
    return this.#loaded.get(STD_NAMES.includes(name) ? 'std' : name);
  }
}

/** The module whose names are in scope everywhere. */
export function preludeOf(std: Module): Module | undefined {
  return std.children.get('prelude')?.children.get('v1');
}

function fileOf(files: StoredCrate['files'], path: string): { readonly file: string; readonly tree: ItemTree } | undefined {
  const items = files[path];
  return items === undefined ? undefined : { file: '', tree: treeOf(items) };
}

function treeOf(items: readonly StoredItem[]): ItemTree {
  return { items: items.map(revive), attributes: [] };
}

const NOWHERE = { start: 0, end: 0 };
const NO_ATTRIBUTES: readonly Attribute[] = [];
const NO_GENERICS = { params: [], where: [] };
const NO_LIST: readonly never[] = [];

/** Fills in what was left out. The defaults are those of `storeItem`. */
function revive(stored: StoredItem): Item {
  const attributes = (stored['attributes'] as readonly Attribute[] | undefined) ?? NO_ATTRIBUTES;
  const base = { name: '', range: NOWHERE, nameRange: NOWHERE, isPublic: true, doc: undefined, ...stored, attributes };
  const list = (key: string): readonly StoredItem[] => (stored[key] as readonly StoredItem[] | undefined) ?? NO_LIST;
  switch (stored.kind) {
    case 'fn':
      return { generics: NO_GENERICS, self: undefined, params: NO_LIST, result: undefined, isAsync: false, isConst: false, bodyAt: undefined, ...base } as unknown as Item;
    case 'struct':
    case 'union':
      return { generics: NO_GENERICS, shape: 'struct', fields: NO_LIST, ...base } as unknown as Item;
    case 'enum':
      return { generics: NO_GENERICS, variants: NO_LIST, ...base } as unknown as Item;
    case 'trait':
      return { generics: NO_GENERICS, bounds: NO_LIST, ...base, items: list('items').map(revive) } as unknown as Item;
    case 'impl':
      return { generics: NO_GENERICS, negative: false, trait: undefined, ...base, items: list('items').map(revive) } as unknown as Item;
    case 'mod':
      return { ...base, items: stored['items'] === undefined ? undefined : list('items').map(revive) } as unknown as Item;
    case 'use':
      return { global: false, isGlob: false, path: NO_LIST, ...base } as unknown as Item;
    case 'type':
      return { generics: NO_GENERICS, bounds: NO_LIST, type: undefined, ...base } as unknown as Item;
    case 'const':
    case 'static':
      return { isMutable: false, value: undefined, ...base } as unknown as Item;
    default:
      return base as unknown as Item;
  }
}

/** The reverse: an item without ranges and defaults. */
export function storeItem(item: Item): StoredItem {
  const stored: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(item)) {
    if (DROPPED.has(key) || isDefault(key, value)) continue;
    if (key === 'items') stored[key] = (value as readonly Item[]).map(storeItem);
    else if (key === 'attributes') stored[key] = (value as readonly Attribute[]).filter((attribute) => KEPT.test(attribute.path)).map(({ path, args }) => ({ path, args }));
    else stored[key] = value;
  }
  if (Array.isArray(stored['attributes']) && stored['attributes'].length === 0) delete stored['attributes'];
  return stored as StoredItem;
}

const DROPPED: ReadonlySet<string> = new Set(['range', 'nameRange', 'isPublic', 'doc', 'bodyAt', 'value']);
const KEPT = /^(hp::|derive$)/;

function isDefault(key: string, value: unknown): boolean {
  if (value === undefined || value === false) return true;
  if (key === 'generics') return (value as typeof NO_GENERICS).params.length === 0 && (value as typeof NO_GENERICS).where.length === 0 && (value as { lifetimes?: true }).lifetimes !== true;
  if (key === 'items') return false;
  return Array.isArray(value) && value.length === 0;
}
