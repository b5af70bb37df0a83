import type { PathRef } from '../items/type-ref.ts';
import { isEnum, type Crate, type Definition, type Import, type Module, type Namespace, type VariantDefinition } from './definitions.ts';

export const PRIMITIVES: ReadonlySet<string> = new Set([
  'bool', 'char', 'str', 'u8', 'u16', 'u32', 'u64', 'u128', 'usize', 'i8', 'i16', 'i32', 'i64', 'i128', 'isize', 'f32', 'f64',
]);

/** What a name means. */
export type Resolution =
  | { readonly kind: 'module'; readonly module: Module }
  | { readonly kind: 'definition'; readonly definition: Definition }
  | { readonly kind: 'primitive'; readonly name: string };

/** The longest prefix of a path that names something, and how many segments that took. */
export interface PathResolution {
  readonly resolution: Resolution;
  readonly used: number;
}

/** Names that are being looked up, to stop at import cycles. */
class Pending extends Set<string> {
  /** How often a module was asked for a name. */
  asked = 0;
}

/** From then on a name that was missed is not looked for again in the same search: modules that import each other's globs have too many ways. */
const MAX_ASKED = 20_000;

/** One look-up: what is pending, and the module whose glob asks, which sees private imports only from inside. */
interface Search {
  readonly pending: Pending;
  readonly from?: Module | undefined;
}

type Memo = Map<string, Resolution | undefined>;

/** Imported names of a module that have been looked up: types and values, as seen from inside and from outside. */
const memos = new WeakMap<Module, readonly Memo[]>();

function memoOf(module: Module, namespace: Namespace, outside: boolean): Memo {
  let tables = memos.get(module);
  if (tables === undefined) memos.set(module, (tables = [new Map(), new Map(), new Map(), new Map()]));
  const table = tables[(namespace === 'type' ? 0 : 1) + (outside ? 2 : 0)];
  return table ?? new Map();
}

/**
 * Resolves a path as written in `module`. Segments that follow a type (associated items) are left over:
 * `used` says how many segments the resolution covers. Undefined when even the first is unknown.
 */
export function resolvePath(module: Module, names: readonly string[], namespace: Namespace, global = false): PathResolution | undefined {
  const found = walk(module, names, { namespace, global }, new Pending());
  const isKnown = found !== undefined && (found.resolution.kind !== 'module' || found.used === names.length);
  return isKnown || module.crate.isStub ? found : (standIn(module, names, namespace) ?? found);
}

/** Types of crates that are not there to read, whose name says what they do: a `Mutex` is a mutex, an `FxHashMap` a map. */
const STAND_INS: ReadonlySet<string> = new Set([
  'Mutex', 'RwLock', 'HashMap', 'HashSet', 'IndexMap', 'IndexSet', 'FxHashMap', 'FxHashSet', 'AHashMap', 'AHashSet', 'FnvHashMap', 'FnvHashSet',
]);

/** The type of the stub crate `hp` for one of an unknown crate. */
function standIn(module: Module, names: readonly string[], namespace: Namespace): PathResolution | undefined {
  const used = namespace === 'type' ? names.length : names.length - 1;
  const name = names[used - 1];
  if (name === undefined || !STAND_INS.has(name)) return undefined;
  const found = walk(module, ['hp', name], { namespace: 'type', global: false }, new Pending());
  return found?.used === 2 ? { resolution: found.resolution, used } : undefined;
}

const typePaths = new WeakMap<PathRef, { readonly module: Module; readonly found: PathResolution | undefined }>();

/** Resolves a path in type position. A written path nearly always stands in one module, so that is remembered. */
export function resolveTypePath(module: Module, path: PathRef): PathResolution | undefined {
  const known = typePaths.get(path);
  if (known?.module === module) return known.found;
  const found = resolvePath(module, path.segments.map((entry) => entry.name), 'type', path.global);
  // What a stub does not find yet may be in a stub crate that is loaded later.
  if (found !== undefined || !module.crate.isStub) typePaths.set(path, { module, found });
  return found;
}

/** The crate a macro comes from, by its path or by a `use` of its name; undefined for macros of the prelude or of this crate. */
export function macroOrigin(module: Module, names: readonly string[]): string | undefined {
  const first = names[0];
  if (names.length > 1 && first !== undefined) {
    const resolved = lexical(module, first, 'type', new Pending());
    return resolved?.kind === 'module' ? resolved.module.crate.name : first;
  }
  for (let at: Module | undefined = module; at !== undefined; at = at.isBlock ? at.parent : undefined) {
    for (const entry of at.imports) if (entry.name === first && !entry.isGlob) return entry.path[0];
  }
  return undefined;
}

function walk(module: Module, names: readonly string[], how: { namespace: Namespace; global: boolean }, pending: Pending): PathResolution | undefined {
  let at = 0;
  const namespaceAt = (index: number): Namespace => (index === names.length - 1 ? how.namespace : 'type');
  let current: Resolution | undefined;
  const first = names[0];
  if (first === undefined) return undefined;
  if (how.global) current = externCrate(module.crate, first);
  else if (first === 'crate' || first === '$crate') current = { kind: 'module', module: module.crate.root };
  else if (first === 'self') current = { kind: 'module', module: namedModule(module) };
  else if (first === 'super') current = parentOf(module);
  else current = lexical(module, first, namespaceAt(0), pending);
  if (current === undefined) return undefined;
  at = 1;
  while (at < names.length) {
    const name = names[at] ?? '';
    if (current.kind === 'module') {
      const next: Resolution | undefined = name === 'super' ? parentOf(current.module) : name === 'self' ? current : inModule(current.module, name, namespaceAt(at), { pending });
      if (next === undefined) return undefined;
      current = next;
    } else if (current.kind === 'definition' && isEnum(current.definition)) {
      const variant = variantOf(current.definition, name);
      if (variant === undefined) break;
      current = { kind: 'definition', definition: variant };
    } else break;
    at++;
  }
  return { resolution: current, used: at };
}

const variants = new WeakMap<Definition, Map<string, VariantDefinition>>();

/** A variant of an enum by name. */
export function variantOf(definition: Definition, name: string): VariantDefinition | undefined {
  if (!isEnum(definition)) return undefined;
  let table = variants.get(definition);
  if (table === undefined) {
    table = new Map();
    for (const variant of definition.item.variants) {
      const path = `${definition.path}::${variant.name}`;
      table.set(variant.name, { kind: 'variant', of: definition, variant, module: definition.module, path });
    }
    variants.set(definition, table);
  }
  return table.get(name);
}

function namedModule(module: Module): Module {
  let at = module;
  while (at.isBlock && at.parent !== undefined) at = at.parent;
  return at;
}

function parentOf(module: Module): Resolution | undefined {
  const parent = namedModule(module).parent;
  return parent === undefined ? undefined : { kind: 'module', module: namedModule(parent) };
}

function externCrate(crate: Crate, name: string): Resolution | undefined {
  const found = crate.externs.get(name) ?? (crate.name === name ? crate : undefined);
  return found === undefined ? undefined : { kind: 'module', module: found.root };
}

function lexical(module: Module, name: string, namespace: Namespace, pending: Pending): Resolution | undefined {
  for (let at: Module | undefined = module; at !== undefined; at = at.isBlock ? at.parent : undefined) {
    const found = inModule(at, name, namespace, { pending });
    if (found !== undefined) return found;
  }
  if (namespace === 'type') {
    const crate = externCrate(module.crate, name);
    if (crate !== undefined) return crate;
  }
  const prelude = module.crate.prelude;
  const fromPrelude = prelude === undefined ? undefined : inModule(prelude, name, namespace, { pending });
  if (fromPrelude !== undefined) return fromPrelude;
  return namespace === 'type' && PRIMITIVES.has(name) ? { kind: 'primitive', name } : undefined;
}

/** A name as a path segment behind `module::`: items, then imports, then globs. */
function inModule(module: Module, name: string, namespace: Namespace, { pending, from }: Search): Resolution | undefined {
  const own = ownName(module, name, namespace);
  if (own !== undefined || module.imports.length === 0) return own;
  const outside = from !== undefined && !isWithin(from, module);
  const memo = memoOf(module, namespace, outside);
  const known = memo.get(name);
  if (known !== undefined || memo.has(name)) return known;
  const mark = `${module.path}${module.isBlock ? '{' + String(module.tree.items.length) : ''} ${namespace} ${name}${outside ? ' public' : ''}`;
  pending.asked++;
  if (pending.has(mark)) return undefined;
  pending.add(mark);
  const found = imported(module, name, namespace, { pending, from: outside ? from : undefined });
  if (pending.asked < MAX_ASKED) pending.delete(mark);
  // A miss inside a cycle may be no miss from elsewhere: remember it only when nothing is pending.
  if (found !== undefined || pending.size === 0) memo.set(name, found);
  return found;
}

/** Whether a module is another one or stands somewhere in it. */
function isWithin(inner: Module, outer: Module): boolean {
  for (let at: Module | undefined = inner; at !== undefined; at = at.parent) if (at === outer) return true;
  return false;
}

function ownName(module: Module, name: string, namespace: Namespace): Resolution | undefined {
  const table = namespace === 'type' ? module.types : module.values;
  const definition = table.get(name);
  if (definition !== undefined) return { kind: 'definition', definition };
  const child = namespace === 'type' ? module.children.get(name) : undefined;
  return child === undefined ? undefined : { kind: 'module', module: child };
}

/** A name that a `use` brings in. */
function imported(module: Module, name: string, namespace: Namespace, { pending, from }: Search): Resolution | undefined {
  const target = (path: readonly string[], global: boolean, space: Namespace): Resolution | undefined => {
    const found = walk(module, path, { namespace: space, global }, pending);
    return found !== undefined && found.used === path.length ? found.resolution : undefined;
  };
  const visible = (entry: Import): boolean => entry.isPublic || from === undefined || isWithin(from, module);
  for (const entry of module.imports) {
    if (entry.isGlob || entry.name !== name || !visible(entry)) continue;
    const found = target(entry.path, entry.global, namespace);
    if (found !== undefined) return found;
  }
  for (const entry of module.imports) {
    if (!entry.isGlob || !visible(entry)) continue;
    const container = target(entry.path, entry.global, 'type');
    if (container?.kind === 'module') {
      const found = inModule(container.module, name, namespace, { pending, from: module });
      if (found !== undefined) return found;
    } else if (container?.kind === 'definition') {
      const variant = variantOf(container.definition, name);
      if (variant !== undefined) return { kind: 'definition', definition: variant };
    }
  }
  return undefined;
}

/** Traits whose methods can be called in a module: its own, imported ones, those of its globs and of the prelude. */
export function* traitsInScope(module: Module): Generator<Definition> {
  for (let at: Module | undefined = module; at !== undefined; at = at.isBlock ? at.parent : undefined) yield* traitsOf(at, new Set());
  if (module.crate.prelude !== undefined) yield* traitsOf(module.crate.prelude, new Set());
}

function* traitsOf(module: Module, seen: Set<Module>): Generator<Definition> {
  if (seen.has(module)) return;
  seen.add(module);
  for (const definition of module.types.values()) if (definition.kind === 'item' && definition.item.kind === 'trait') yield definition;
  for (const entry of module.imports) {
    const found = walk(module, entry.path, { namespace: 'type', global: entry.global }, new Pending());
    if (found === undefined || found.used !== entry.path.length) continue;
    if (entry.isGlob) {
      if (found.resolution.kind === 'module') yield* traitsOf(found.resolution.module, seen);
    } else if (found.resolution.kind === 'definition' && found.resolution.definition.kind === 'item' && found.resolution.definition.item.kind === 'trait') {
      yield found.resolution.definition;
    }
  }
}
