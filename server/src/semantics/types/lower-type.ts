import { isTrait, type Definition, type ItemDefinition, type Module, type TraitDefinition } from '../names/definitions.ts';
import { resolveTypePath } from '../names/resolve.ts';
import type { Generics, PathRef, PathSegment, TypeRef } from '../items/type-ref.ts';
import type { Substitution } from './signature.ts';
import { NEVER, UNKNOWN, primitive, type TraitRef, type Type } from './type.ts';

/** What names mean where a type is written. */
export interface TypeScope {
  readonly module: Module;
  /** Generic parameters by name. */
  readonly params: Substitution;
  readonly self: Type | undefined;
  /** The trait whose items `Self::Name` may mean. */
  readonly trait: TraitDefinition | undefined;
  /** What `_` and left-out arguments become. */
  readonly hole: () => Type;
  /** Function whose signature this is, for `impl Trait` results. */
  readonly owner: ItemDefinition | undefined;
}

/** Aliases nested deeper than this are cut off: `type A = A;` parses. */
const MAX_DEPTH = 32;

/** Resolves a written type. */
export function lowerType(ref: TypeRef, scope: TypeScope, depth = 0): Type {
  if (depth > MAX_DEPTH) return UNKNOWN;
  const inner = (of: TypeRef): Type => lowerType(of, scope, depth + 1);
  switch (ref.kind) {
    case 'reference':
      return { kind: 'reference', mutable: ref.mutable, isStatic: ref.isStatic, to: inner(ref.to) };
    case 'pointer':
      return { kind: 'pointer', mutable: ref.mutable, to: inner(ref.to) };
    case 'tuple':
      return { kind: 'tuple', items: ref.items.map(inner) };
    case 'slice':
    case 'array':
      return { kind: ref.kind, of: inner(ref.of) };
    case 'function':
      return { kind: 'fn-pointer', params: ref.params.map(inner), result: ref.result === undefined ? { kind: 'tuple', items: [] } : inner(ref.result) };
    case 'dyn': {
      const bounds = lowerBounds(ref.bounds, scope, depth);
      return { kind: 'dyn', bounds, ...(bounds.length < ref.bounds.length ? { open: true } : {}) };
    }
    case 'impl':
      return { kind: 'opaque', bounds: lowerBounds(ref.bounds, scope, depth), source: scope.owner };
    case 'never':
      return NEVER;
    case 'inferred':
      return scope.hole();
    case 'unknown':
      return UNKNOWN;
    case 'path':
      return lowerPath(ref.path, scope, depth);
  }
}

export function lowerBounds(bounds: readonly PathRef[], scope: TypeScope, depth = 0): TraitRef[] {
  return bounds.flatMap((bound) => {
    const trait = lowerTrait(bound, scope, depth);
    return trait === undefined ? [] : [trait];
  });
}

/** Resolves a path in trait position. */
export function lowerTrait(path: PathRef, scope: TypeScope, depth = 0): TraitRef | undefined {
  const found = resolveTypePath(scope.module, path);
  if (found === undefined || found.used !== path.segments.length || found.resolution.kind !== 'definition') return undefined;
  const definition = found.resolution.definition;
  if (!isTrait(definition)) return undefined;
  const last = path.segments[path.segments.length - 1];
  const bindings = new Map<string, Type>();
  for (const binding of last?.bindings ?? []) bindings.set(binding.name, lowerType(binding.type, scope, depth + 1));
  const args = (last?.args ?? []).map((arg) => lowerType(arg, scope, depth + 1));
  if (last?.call !== undefined) {
    args.push({ kind: 'tuple', items: last.call.params.map((param) => lowerType(param, scope, depth + 1)) });
    bindings.set('Output', last.call.result === undefined ? { kind: 'tuple', items: [] } : lowerType(last.call.result, scope, depth + 1));
  }
  return { trait: definition, args, bindings };
}

function lowerPath(path: PathRef, scope: TypeScope, depth: number): Type {
  if (path.qualifier !== undefined) return lowerQualified(path, scope, depth);
  const first = path.segments[0];
  if (first === undefined) return UNKNOWN;
  if (!path.global) {
    const own = first.name === 'Self' ? scope.self : scope.params.get(first.name);
    if (own !== undefined) return projectRest(own, path.segments.slice(1), first.name === 'Self' ? { trait: scope.trait, args: [] } : NO_TRAIT);
  }
  const found = resolveTypePath(scope.module, path);
  if (found === undefined) return UNKNOWN;
  const last = path.segments[found.used - 1];
  const rest = path.segments.slice(found.used);
  if (found.resolution.kind === 'primitive') return projectRest(primitive(found.resolution.name), rest, NO_TRAIT);
  if (found.resolution.kind === 'module') return UNKNOWN;
  const args = (last?.args ?? []).map((arg) => lowerType(arg, scope, depth + 1));
  return projectRest(typeOf(found.resolution.definition, args, scope, depth), rest, NO_TRAIT);
}

function lowerQualified(path: PathRef, scope: TypeScope, depth: number): Type {
  const qualifier = path.qualifier;
  if (qualifier === undefined) return UNKNOWN;
  const self = lowerType(qualifier.type, scope, depth + 1);
  const trait = qualifier.trait === undefined ? undefined : lowerTrait(qualifier.trait, scope, depth + 1);
  return projectRest(self, path.segments, trait ?? NO_TRAIT);
}

const NO_TRAIT: ProjectedTrait = { trait: undefined, args: [] };

interface ProjectedTrait {
  readonly trait: TraitDefinition | undefined;
  readonly args: readonly Type[];
}

function projectRest(self: Type, rest: readonly PathSegment[], { trait, args }: ProjectedTrait): Type {
  let type = self;
  for (const entry of rest) type = { kind: 'projection', self: type, trait, args, name: entry.name };
  return type;
}

/** The type a struct, enum, union or alias names, with explicit arguments; missing ones come from defaults or `hole`. */
export function typeOf(definition: Definition, args: readonly Type[], scope: Pick<TypeScope, 'hole'>, depth = 0): Type {
  if (definition.kind === 'variant') return typeOf(definition.of, args, scope, depth);
  const item = definition.item;
  switch (item.kind) {
    case 'struct':
    case 'union':
    case 'enum':
      return item.generics.params.length === 0 ? plainAdt(definition) : { kind: 'adt', definition, args: completeArgs(item.generics, args, { module: definition.module, hole: scope.hole }, depth) };
    case 'type': {
      if (item.type === undefined) return UNKNOWN;
      const full = completeArgs(item.generics, args, { module: definition.module, hole: scope.hole }, depth);
      const params = paramMap(item.generics, full);
      return lowerType(item.type, { module: definition.module, params, self: undefined, trait: undefined, hole: scope.hole, owner: undefined }, depth + 1);
    }
    case 'trait':
      return { kind: 'dyn', bounds: [{ trait: definition as TraitDefinition, args, bindings: new Map() }] };
    default:
      return UNKNOWN;
  }
}

const plain = new WeakMap<ItemDefinition, Type>();

/** The type of a struct, enum or union without parameters: one object, which is quick to compare. */
function plainAdt(definition: ItemDefinition): Type {
  let type = plain.get(definition);
  if (type === undefined) plain.set(definition, (type = { kind: 'adt', definition, args: [] }));
  return type;
}

function completeArgs(generics: Generics, args: readonly Type[], from: Pick<TypeScope, 'module' | 'hole'>, depth: number): Type[] {
  const { module, hole } = from;
  const full: Type[] = [];
  if (generics.params.length === 0) return full;
  const params = new Map<string, Type>();
  for (const [i, param] of generics.params.entries()) {
    const fallback = param.fallback;
    const arg = args[i] ?? (fallback === undefined ? hole() : lowerType(fallback, { module, params, self: undefined, trait: undefined, hole, owner: undefined }, depth + 1));
    full.push(arg);
    params.set(param.name, arg);
  }
  return full;
}

export function paramMap(generics: Generics, args: readonly Type[]): Map<string, Type> {
  return new Map(generics.params.map((param, i) => [param.name, args[i] ?? UNKNOWN]));
}
