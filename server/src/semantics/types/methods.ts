import type { FnItem, SelfParam } from '../items/item-tree.ts';
import { type Definition, type ItemDefinition, type TraitDefinition } from '../names/definitions.ts';
import { membersOf } from '../names/modules.ts';
import { lowerType, typeOf, type TypeScope } from './lower-type.ts';
import { headOfType, type ImplMatch, type Solver } from './solver.ts';
import type { BoundGenerics, Signature } from './signature.ts';
import { UNIT, UNKNOWN, isAdt, reference, type Type } from './type.ts';

/** Receivers are dereferenced at most this often. */
const MAX_STEPS = 12;

export type FnDefinition = ItemDefinition & { readonly item: FnItem };

/** How a receiver becomes the `self` argument. */
export interface MethodMatch {
  readonly definition: FnDefinition;
  /** How often the receiver is dereferenced first. */
  readonly derefs: number;
  readonly borrow: 'none' | 'ref' | 'mut';
  /** `Self` of the impl or trait. */
  readonly self: Type;
  readonly params: ReadonlyMap<string, Type>;
}

interface Candidate {
  readonly definition: FnDefinition;
  readonly self: Type;
  readonly params: ReadonlyMap<string, Type>;
}

/** Finds the method a call means, by auto-deref and auto-ref as rustc does; undefined when the receiver's type is not known. */
export function findMethod(solver: Solver, receiver: Type, name: string): MethodMatch | undefined {
  let step: Type | undefined = solver.normalise(receiver);
  for (let derefs = 0; step !== undefined && derefs < MAX_STEPS; derefs++) {
    const at: Type = solver.inference.shallow(step);
    if (at.kind === 'unknown' || at.kind === 'variable' || at.kind === 'projection') return undefined;
    const found = findAt(solver, at, name, derefs);
    if (found !== undefined) return found;
    step = solver.deref(at) ?? (at.kind === 'array' ? { kind: 'slice', of: at.of } : undefined);
  }
  return undefined;
}

function findAt(solver: Solver, at: Type, name: string, derefs: number): MethodMatch | undefined {
  const match = (found: Candidate, borrow: MethodMatch['borrow']): MethodMatch => ({ ...found, derefs, borrow });
  const byValue = findCandidate(solver, at, { name, mode: 'value' });
  if (byValue !== undefined) return match(byValue, 'none');
  if (at.kind === 'reference') {
    const through = findCandidate(solver, at.to, { name, mode: at.mutable ? 'mut' : 'ref' });
    if (through !== undefined) return match(through, 'none');
  }
  if (at.kind === 'adt') {
    const typed = typedSelf(solver, at, name, at);
    if (typed !== undefined) return match(typed, 'none');
    const typedRef = typedSelf(solver, at, name, reference(at));
    if (typedRef !== undefined) return match(typedRef, 'ref');
  }
  const byRef = findCandidate(solver, at, { name, mode: 'ref' });
  if (byRef !== undefined) return match(byRef, 'ref');
  const byMut = findCandidate(solver, at, { name, mode: 'mut' });
  return byMut === undefined ? undefined : match(byMut, 'mut');
}

/** `self: Arc<Self>`, `self: Pin<&mut Self>`, `self: &Arc<Self>` and the like; `receiver` is what the method is to take. */
function typedSelf(solver: Solver, at: Type & { kind: 'adt' }, name: string, receiver: Type): Candidate | undefined {
  let inner: Type | undefined = at.args[0];
  if (inner === undefined) return undefined;
  inner = solver.inference.shallow(inner);
  if (isAdt(at, 'std::pin::Pin')) inner = solver.deref(inner) ?? inner;
  const fits = (found: Candidate): boolean => {
    const { self } = found.definition.item;
    return self?.mode === 'typed' && solver.inference.peek(() => solver.inference.unify(lowerType(self.type, scopeOf(solver, found)), receiver));
  };
  return findCandidate(solver, inner, { name, mode: 'typed', fits });
}

/** A method that is looked for. The way it takes `self` rules most out, before any type is compared. */
interface Wanted {
  readonly name: string;
  readonly mode: SelfParam['mode'];
  readonly fits?: (found: Candidate) => boolean;
}

/** A member that could be the wanted method. */
function named(members: ReadonlyMap<string, ItemDefinition>, wanted: Wanted): FnDefinition | undefined {
  const definition = asMethod(members.get(wanted.name));
  return definition?.item.self?.mode === wanted.mode ? definition : undefined;
}

/** Inherent methods first, then those of bounds, then those of traits in scope. */
function findCandidate(solver: Solver, self: Type, wanted: Wanted): Candidate | undefined {
  const at = solver.inference.shallow(self);
  if (at.kind === 'unknown' || at.kind === 'variable') return undefined;
  return inherent(solver, at, wanted) ?? fromBounds(solver, at, wanted) ?? fromTraits(solver, at, wanted);
}

function inherent(solver: Solver, self: Type, wanted: Wanted): Candidate | undefined {
  for (const impl of solver.world.inherent(headOfType(self), solver.blocks)) {
    const definition = named(impl.members, wanted);
    if (definition === undefined) continue;
    const found = solver.inference.probe(() => {
      const match = solver.matchImpl(impl, self);
      if (match === undefined) return undefined;
      const result: Candidate = { definition, self: match.self, params: match.params };
      return wanted.fits === undefined || wanted.fits(result) ? result : undefined;
    });
    if (found !== undefined) return found;
  }
  return undefined;
}

function fromBounds(solver: Solver, self: Type, wanted: Wanted): Candidate | undefined {
  if (self.kind !== 'param' && self.kind !== 'dyn' && self.kind !== 'opaque' && self.kind !== 'projection') return undefined;
  for (const bound of solver.boundsOf(self)) {
    const definition = named(membersOf(bound.trait), wanted);
    if (definition === undefined) continue;
    const params = new Map(bound.trait.item.generics.params.map((param, i) => [param.name, bound.args[i] ?? UNKNOWN]));
    const found: Candidate = { definition, self, params };
    if (wanted.fits === undefined || wanted.fits(found)) return found;
  }
  return undefined;
}

function fromTraits(solver: Solver, self: Type, wanted: Wanted): Candidate | undefined {
  for (const trait of solver.world.traitsWith(wanted.name, solver.module)) {
    const definition = named(membersOf(trait), wanted);
    if (definition === undefined) continue;
    const found = solver.inference.probe(() => {
      const result = traitCandidate(solver, self, trait, definition);
      return result !== undefined && (wanted.fits === undefined || wanted.fits(result)) ? result : undefined;
    });
    if (found !== undefined) return found;
  }
  return undefined;
}

function traitCandidate(solver: Solver, self: Type, trait: TraitDefinition, definition: FnDefinition): Candidate | undefined {
  const match = solver.findImpl(self, trait);
  if (match !== undefined) {
    const own = asMethod(match.impl.members.get(definition.item.name));
    // The impl's own function is what runs, so its facts and its result count; in stubs, where it states any.
    if (own !== undefined && (!match.impl.module.crate.isStub || own.item.attributes.some((attribute) => attribute.path.startsWith('hp::')))) return { definition: own, self: match.self, params: match.params };
    return { definition, self, params: traitParams(solver, trait, match) };
  }
  const holds = self.kind === 'dyn' || self.kind === 'param' || self.kind === 'opaque' ? false : solver.implements(self, trait);
  if (holds !== true) return undefined;
  return { definition, self, params: new Map(trait.item.generics.params.map((param) => [param.name, solver.inference.fresh()])) };
}

function traitParams(solver: Solver, trait: TraitDefinition, { impl, params, self }: ImplMatch): Map<string, Type> {
  const last = impl.item.trait?.segments[impl.item.trait.segments.length - 1];
  const scope: TypeScope = { module: impl.module, params, self, trait, hole: () => solver.inference.fresh(), owner: undefined };
  return new Map(
    trait.item.generics.params.map((param, i) => {
      const arg = last?.args[i];
      return [param.name, arg === undefined ? solver.inference.fresh() : lowerType(arg, scope)];
    }),
  );
}

export function asMethod(definition: Definition | undefined): FnDefinition | undefined {
  return definition?.kind === 'item' && definition.item.kind === 'fn' ? (definition as FnDefinition) : undefined;
}

function scopeOf(solver: Solver, found: Candidate): TypeScope {
  const container = found.definition.container;
  const trait = container !== undefined && 'kind' in container ? container : undefined;
  return { module: found.definition.module, params: found.params, self: found.self, trait, hole: () => solver.inference.fresh(), owner: undefined };
}

/** A function's signature for one call: its own generics become fresh variables or the explicit arguments. */
export function instantiate(
  solver: Solver,
  definition: FnDefinition,
  given: { readonly self: Type | undefined; readonly params: ReadonlyMap<string, Type>; readonly explicit: readonly Type[] },
): Signature {
  const { item } = definition;
  const params = new Map(given.params);
  let next = 0;
  for (const param of item.generics.params) params.set(param.name, given.explicit[next++] ?? solver.inference.fresh());
  const scope: TypeScope = {
    ...scopeOf(solver, { definition, self: given.self ?? UNKNOWN, params }),
    self: given.self, owner: definition,
  };
  const generics: BoundGenerics[] = [{ generics: item.generics, scope }];
  const types: Type[] = [];
  if (item.self !== undefined) types.push(selfType(item.self, scope));
  for (const param of item.params) types.push(argumentType(solver, lowerType(param.type, scope)));
  const result = item.result === undefined ? UNIT : lowerType(item.result, scope);
  return { params: types, result, isAsync: item.isAsync, substitution: params, generics };
}

/** `impl Trait` in argument position takes any type: a fresh variable that need only meet the bound. */
function argumentType(solver: Solver, type: Type): Type {
  if (type.kind !== 'opaque') return type;
  const variable = solver.inference.fresh();
  IMPL_BOUNDS.set(variable, type);
  return variable;
}

/** Bounds of variables that stand for `impl Trait` arguments, by variable object. */
export const IMPL_BOUNDS = new WeakMap<Type, Type & { kind: 'opaque' }>();

function selfType(self: SelfParam, scope: TypeScope): Type {
  const own = scope.self ?? UNKNOWN;
  switch (self.mode) {
    case 'value':
      return own;
    case 'ref':
      return { kind: 'reference', mutable: false, isStatic: false, to: own };
    case 'mut':
      return { kind: 'reference', mutable: true, isStatic: false, to: own };
    case 'typed':
      return lowerType(self.type, scope);
  }
}

/** The signature of a tuple struct or tuple variant used as a function. */
export function constructorSignature(solver: Solver, definition: Definition, explicit: readonly Type[]): Signature | undefined {
  const owner = definition.kind === 'variant' ? definition.of : definition;
  const item = owner.item;
  if (item.kind !== 'struct' && item.kind !== 'enum') return undefined;
  const args = item.generics.params.map((_, i) => explicit[i] ?? solver.inference.fresh());
  const params = new Map(item.generics.params.map((param, i) => [param.name, args[i] ?? UNKNOWN]));
  const result = typeOf(owner, args, { hole: () => solver.inference.fresh() });
  const scope: TypeScope = { module: definition.module, params, self: result, trait: undefined, hole: () => solver.inference.fresh(), owner: undefined };
  const shape = definition.kind === 'variant' ? definition.variant : item.kind === 'struct' ? item : undefined;
  if (shape?.shape !== 'tuple') return undefined;
  return { params: shape.fields.map((field) => lowerType(field.type, scope)), result, isAsync: false, substitution: params, generics: [] };
}

/** Types of the named fields of a struct or variant for concrete arguments. */
export function fieldTypes(solver: Solver, type: Type & { kind: 'adt' }, variant: string | undefined): ReadonlyMap<string, Type> {
  if (type.args.length > 0 || solver.blocks.length > 0) return readFields(solver, type, variant);
  const { definition } = type;
  let variants = solver.world.fields.get(definition);
  if (variants === undefined) solver.world.fields.set(definition, (variants = new Map<string | undefined, ReadonlyMap<string, Type>>()));
  let fields = variants.get(variant);
  if (fields === undefined) variants.set(variant, (fields = readFields(solver, type, variant)));
  return fields;
}

function readFields(solver: Solver, type: Type & { kind: 'adt' }, variant: string | undefined): ReadonlyMap<string, Type> {
  const item = type.definition.item;
  if (item.kind !== 'struct' && item.kind !== 'union' && item.kind !== 'enum') return NO_FIELDS;
  const fields = item.kind === 'enum' ? item.variants.find((entry) => entry.name === variant)?.fields : item.fields;
  if (fields === undefined || fields.length === 0) return NO_FIELDS;
  const params = new Map(item.generics.params.map((param, i) => [param.name, type.args[i] ?? UNKNOWN]));
  const scope: TypeScope = { module: type.definition.module, params, self: type, trait: undefined, hole: () => UNKNOWN, owner: undefined };
  return new Map(fields.map((field) => [field.name, solver.normalise(lowerType(field.type, scope))]));
}

const NO_FIELDS: ReadonlyMap<string, Type> = new Map();
