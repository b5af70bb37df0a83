import { type ImplDefinition, type ItemDefinition, type Module, type TraitDefinition } from '../names/definitions.ts';
import { membersOf } from '../names/modules.ts';
import type { Generics } from '../items/type-ref.ts';
import { isLeaf, mapType, type Inference } from './inference.ts';
import { lowerBounds, lowerTrait, lowerType, type TypeScope } from './lower-type.ts';
import { UNKNOWN, type TraitRef, type Type } from './type.ts';
import type { World } from './world.ts';

/** Trait questions deeper than this are answered with "unknown". */
const MAX_DEPTH = 40;
/** From here on a question is remembered while it is being answered. */
const NESTED = 3;

/** What is known of generic parameters where a body stands. */
export interface Environment {
  readonly module: Module;
  readonly bounds: readonly { readonly type: Type; readonly trait: TraitRef }[];
}

/** Auto traits are not for this solver to judge. */
const AUTO = 'auto';

export interface ProjectedTrait {
  readonly trait: TraitDefinition | undefined;
  readonly args: readonly Type[];
}

export interface ImplMatch {
  readonly impl: ImplDefinition;
  readonly params: ReadonlyMap<string, Type>;
  readonly self: Type;
}

/** Answers trait questions: does a type implement a trait, what is its associated type. */
export class Solver {
  readonly world: World;
  readonly inference: Inference;
  readonly environment: Environment;
  /** Modules of the blocks around the code at hand, whose impls count too. */
  readonly blocks: Module[] = [];
  /** The innermost module around the code at hand, that of a block with items too: its imports say which traits are in scope. */
  module: Module;

  constructor(world: World, inference: Inference, environment: Environment) {
    this.world = world;
    this.inference = inference;
    this.environment = environment;
    this.module = environment.module;
  }

  /** Whether a type implements a trait; undefined when that cannot be told. */
  implements(type: Type, trait: TraitDefinition, depth = 0): boolean | undefined {
    const builtin = this.#builtin(this.inference.shallow(type), trait, depth);
    if (builtin !== undefined) return builtin === AUTO ? undefined : builtin;
    const key = this.#keyOf(type, trait);
    const answers = key === undefined ? undefined : this.#answersFor(key);
    const known = key === undefined ? undefined : answers?.get(key);
    if (known !== undefined) return known === 'unknown' ? undefined : known;
    const answer = this.#decide(type, trait, depth);
    if (key !== undefined && this.#asking.size === 0) answers?.set(key, answer ?? 'unknown');
    return answer;
  }

  readonly #answers = new Map<string, boolean | 'unknown'>();

  /** A question without parameters has the same answer everywhere, but for the impls that stand in blocks. */
  #answersFor(key: string): Map<string, boolean | 'unknown'> {
    return this.blocks.length > 0 || key.includes('param ') ? this.#answers : this.world.answers;
  }

  /** Questions being answered: one that comes up again within itself has no answer through itself. */
  readonly #asking = new Set<string>();

  #keyOf(type: Type, trait: TraitDefinition): string | undefined {
    const key = typeKey(this.inference.resolve(type));
    return key === undefined ? undefined : `${numberOf(trait)} for ${key}`;
  }

  #decide(type: Type, trait: TraitDefinition, depth: number): boolean | undefined {
    if (depth > MAX_DEPTH) return undefined;
    const at = this.inference.shallow(type);
    switch (at.kind) {
      case 'unknown':
      case 'variable':
      case 'projection':
        return undefined;
      case 'never':
        return true;
      case 'param':
      case 'dyn':
      case 'opaque':
        if (this.boundsOf(at).some((bound) => bound.trait === trait)) return true;
        break;
      default:
    }
    if (at.kind === 'adt' && derives(at.definition, trait.item.name)) return at.args.every((arg) => this.implements(arg, trait, depth + 1) !== false);
    if (this.inference.peek(() => this.findImpl(at, trait, depth + 1)) !== undefined) return true;
    if (at.kind === 'adt' && dispatches(at.definition, trait)) return true;
    return at.kind === 'param' || at.kind === 'opaque' ? undefined : false;
  }

  #builtin(type: Type, trait: TraitDefinition, depth: number): boolean | typeof AUTO | undefined {
    switch (trait.path) {
      case 'std::marker::Copy':
      case 'std::clone::Clone':
        return this.#copies(type, trait, depth);
      case 'std::future::Future':
      case 'std::future::IntoFuture':
        return type.kind === 'future' ? true : undefined;
      case 'std::ops::Fn':
      case 'std::ops::FnMut':
      case 'std::ops::FnOnce':
      case 'std::ops::AsyncFn':
      case 'std::ops::AsyncFnMut':
      case 'std::ops::AsyncFnOnce':
        return type.kind === 'closure' || type.kind === 'function' || type.kind === 'fn-pointer' ? true : undefined;
      case 'std::iter::Step':
        return type.kind === 'primitive' ? true : undefined;
      case 'std::marker::Send':
      case 'std::marker::Sync':
      case 'std::marker::Sized':
      case 'std::marker::Unpin':
      case 'std::panic::UnwindSafe':
      case 'std::panic::RefUnwindSafe':
        return AUTO;
      default:
        return undefined;
    }
  }

  #copies(type: Type, trait: TraitDefinition, depth: number): boolean | undefined {
    switch (type.kind) {
      case 'primitive':
        return type.name !== 'str';
      case 'reference':
        return !type.mutable;
      case 'pointer':
      case 'never':
      case 'function':
      case 'fn-pointer':
        return true;
      case 'tuple': {
        const parts = type.items.map((item) => this.implements(item, trait, depth + 1));
        return parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;
      }
      case 'array':
        return this.implements(type.of, trait, depth + 1);
      case 'slice':
      case 'dyn':
      case 'future':
        return false;
      case 'closure':
        return trait.item.name === 'Copy' && type.closure.captures.length > 0 ? false : undefined;
      default:
        return undefined;
    }
  }

  /** Bounds of a parameter, trait object or opaque type, supertraits included. */
  boundsOf(type: Type): TraitRef[] {
    const at = this.inference.shallow(type);
    const own: TraitRef[] =
      at.kind === 'dyn' || at.kind === 'opaque'
        ? [...at.bounds]
        : this.environment.bounds.filter((entry) => sameParam(entry.type, at)).map((entry) => entry.trait);
    const all: TraitRef[] = [];
    const seen = new Set<TraitDefinition>();
    for (let next = own.shift(); next !== undefined; next = own.shift()) {
      if (seen.has(next.trait) && next.bindings.size === 0) continue;
      seen.add(next.trait);
      all.push(next);
      own.push(...this.supertraits(next, at));
      if (all.length > 64) break;
    }
    return all;
  }

  /** Direct supertraits of a trait, as bounds on a type. */
  supertraits(bound: TraitRef, self: Type): TraitRef[] {
    const { trait } = bound;
    const params = new Map(trait.item.generics.params.map((param, i) => [param.name, bound.args[i] ?? UNKNOWN]));
    const scope: TypeScope = { module: trait.module, params, self, trait, hole: () => UNKNOWN, owner: undefined };
    return lowerBounds(trait.item.bounds, scope).map((upper) => ({ ...upper, bindings: new Map([...bound.bindings, ...upper.bindings]) }));
  }

  /** The first impl of a trait that fits a type. Binds inference variables; wrap in `peek` to only ask. */
  findImpl(type: Type, trait: TraitDefinition, depth = 0, args: readonly Type[] = []): ImplMatch | undefined {
    if (depth > MAX_DEPTH) return undefined;
    const at = this.inference.shallow(type);
    if (at.kind === 'unknown' || at.kind === 'variable') return undefined;
    const candidates = this.world.implsOf(trait, headOfType(at), this.blocks);
    if (candidates.length === 0) return undefined;
    // Most questions are answered at once; only nested ones can come back to themselves.
    const question = depth < NESTED ? undefined : `${numberOf(trait)} for ${typeKey(this.inference.resolve(at)) ?? `#${depth}`}`;
    if (question !== undefined) {
      if (this.#asking.has(question)) return undefined;
      this.#asking.add(question);
    }
    let found: ImplMatch | undefined;
    for (const impl of candidates) {
      if (impl.item.negative) continue;
      found = this.inference.probe(() => this.matchImpl(impl, at, depth + 1, args));
      if (found !== undefined) break;
    }
    if (question !== undefined) this.#asking.delete(question);
    return found;
  }

  /** Unifies an impl's self type with a type and checks its bounds. */
  matchImpl(impl: ImplDefinition, type: Type, depth = 0, args: readonly Type[] = []): ImplMatch | undefined {
    const at = this.inference.shallow(type);
    const only = at.kind === 'adt' ? this.world.selfOf(impl) : undefined;
    if (at.kind === 'adt' && only !== undefined && only !== at.definition) return undefined;
    const params = new Map(impl.item.generics.params.map((param) => [param.name, this.inference.fresh()]));
    const scope: TypeScope = { module: impl.module, params, self: undefined, trait: this.world.traitOf(impl), hole: () => this.inference.fresh(), owner: undefined };
    const self = lowerType(impl.item.type, scope);
    if (self.kind === 'unknown') return undefined;
    if (!this.inference.unify(self, type)) return undefined;
    const own = { ...scope, self };
    if (args.length > 0 && impl.item.trait !== undefined) {
      const lowered = lowerTrait(impl.item.trait, own);
      for (const [i, arg] of (lowered?.args ?? []).entries()) if (args[i] !== undefined && !this.inference.unify(arg, args[i])) return undefined;
    }
    return this.solveBounds(impl.item.generics, own, depth + 1) ? { impl, params, self } : undefined;
  }

  /** Unifies an impl's self type with a type, bounds unchecked. */
  matchSelf(impl: ImplDefinition, type: Type): ImplMatch | undefined {
    const params = new Map(impl.item.generics.params.map((param) => [param.name, this.inference.fresh()]));
    const self = lowerType(impl.item.type, { module: impl.module, params, self: undefined, trait: undefined, hole: () => this.inference.fresh(), owner: undefined });
    return this.inference.unify(self, type) ? { impl, params, self } : undefined;
  }

  /** The bounds an impl puts on its parameters, for one match. */
  boundsIn(generics: Generics, match: ImplMatch): { readonly type: Type; readonly trait: TraitRef }[] {
    const scope: TypeScope = { module: match.impl.module, params: match.params, self: match.self, trait: undefined, hole: () => this.inference.fresh(), owner: undefined };
    return boundsOfGenerics(generics, scope);
  }

  /** Checks the bounds of generics and learns from them (closure results, associated types). False on contradiction. */
  solveBounds(generics: Generics, scope: TypeScope, depth = 0): boolean {
    if (depth > MAX_DEPTH) return true;
    for (const bound of boundsOfGenerics(generics, scope)) {
      if (!this.solveBound(this.normalise(bound.type, depth + 1), bound.trait, depth)) return false;
    }
    return true;
  }

  /** One bound; true when it holds or cannot be told. */
  solveBound(type: Type, bound: TraitRef, depth = 0): boolean {
    const at = this.inference.shallow(type);
    if (at.kind === 'variable' || at.kind === 'unknown' || at.kind === 'projection') return true;
    if (bound.trait.item.name.startsWith('Fn') && this.#solveCall(at, bound, depth)) return true;
    for (const [name, expected] of bound.bindings) {
      const actual = this.project(at, { trait: bound.trait, args: bound.args }, name, depth + 1);
      if (actual.kind !== 'projection' && !this.inference.unify(actual, this.normalise(expected, depth + 1))) return false;
    }
    if (bound.args.length > 0 && this.#learnArguments(at, bound, depth)) return true;
    return bound.bindings.size > 0 || this.implements(at, bound.trait, depth + 1) !== false;
  }

  /** When exactly one impl fits `Type: Trait<A>`, what its arguments are is learnt: `Vec<_>: FromIterator<T>`. */
  #learnArguments(type: Type, bound: TraitRef, depth: number): boolean {
    const fits: ImplDefinition[] = [];
    for (const impl of this.world.implsOf(bound.trait, headOfType(type), this.blocks)) {
      if (this.inference.peek(() => this.matchImpl(impl, type, depth + 1, bound.args)) !== undefined) fits.push(impl);
    }
    const [only] = fits;
    if (only === undefined || fits.length > 1) return false;
    return this.inference.probe(() => this.matchImpl(only, type, depth + 1, bound.args)) !== undefined;
  }

  /** A callable against `Fn(A) -> B`: its parameters and result agree with the bound's. */
  #solveCall(type: Type, bound: TraitRef, depth: number): boolean {
    const call = callOf(type);
    const params = bound.args[0];
    if (call === undefined || params?.kind !== 'tuple') return false;
    for (const [i, param] of params.items.entries()) {
      const own = call.params[i];
      if (own !== undefined) this.inference.unify(own, this.normalise(param, depth + 1));
    }
    const output = bound.bindings.get('Output');
    if (output !== undefined) this.inference.unify(this.normalise(output, depth + 1), call.result);
    return true;
  }

  /** `<self as trait>::name`, or the projection itself when it cannot be told. */
  project(self: Type, of: TraitDefinition | ProjectedTrait | undefined, name: string, depth = 0): Type {
    const { trait, args } = of !== undefined && 'args' in of ? of : { trait: of, args: [] };
    const stuck: Type = { kind: 'projection', self, trait, args, name };
    if (depth > MAX_DEPTH) return UNKNOWN;
    const at = this.normalise(this.inference.shallow(self), depth + 1);
    switch (at.kind) {
      case 'variable':
      case 'projection':
        return stuck;
      case 'unknown':
        return UNKNOWN;
      case 'future':
        if (name === 'Output') return at.future.output;
        return name === 'IntoFuture' ? at : UNKNOWN;
      case 'closure':
      case 'function':
      case 'fn-pointer':
        if (name === 'Output') return callOf(at)?.result ?? UNKNOWN;
        break;
      case 'param':
      case 'dyn':
      case 'opaque': {
        for (const bound of this.boundsOf(at)) {
          const binding = bound.bindings.get(name);
          if (binding !== undefined) return this.normalise(binding, depth + 1);
        }
        break;
      }
      default:
    }
    const match = this.#implWith(at, { trait, args }, name, depth);
    if (match === undefined) return at.kind === 'param' || at.kind === 'opaque' || at.kind === 'dyn' ? { kind: 'projection', self: at, trait, args, name } : UNKNOWN;
    return this.#associated(match, name, depth);
  }

  #implWith(self: Type, { trait, args }: ProjectedTrait, name: string, depth: number): ImplMatch | undefined {
    if (trait !== undefined && membersOf(trait).has(name)) return this.findImpl(self, trait, depth + 1, args);
    for (const impl of this.world.implsWith(name, headOfType(self), this.blocks)) {
      const match = this.inference.probe(() => this.matchImpl(impl, self, depth + 1));
      if (match !== undefined) return match;
    }
    return undefined;
  }

  #associated(match: ImplMatch, name: string, depth: number): Type {
    const member = match.impl.members.get(name);
    if (member?.item.kind !== 'type' || member.item.type === undefined) return UNKNOWN;
    const scope: TypeScope = {
      module: match.impl.module, params: match.params, self: match.self, trait: this.world.traitOf(match.impl), hole: () => this.inference.fresh(), owner: undefined,
    };
    return this.normalise(lowerType(member.item.type, scope), depth + 1);
  }

  /** Replaces projections that can be told, everywhere in a type. */
  normalise(type: Type, depth = 0): Type {
    if (depth > MAX_DEPTH) return type;
    const at = this.inference.shallow(type);
    if (isLeaf(at)) return at;
    if (at.kind === 'projection') {
      const result = this.project(at.self, at, at.name, depth + 1);
      return result.kind === 'projection' && result.self === at.self ? at : result;
    }
    return mapType(at, (inner) => this.normalise(inner, depth + 1));
  }

  /** What `*value` is: the target of references, pointers and `Deref` types. */
  deref(type: Type): Type | undefined {
    const at = this.inference.shallow(type);
    if (at.kind === 'reference' || at.kind === 'pointer') return at.to;
    if (at.kind !== 'adt') return undefined;
    const trait = this.world.trait('std::ops::Deref');
    if (trait === undefined || this.inference.peek(() => this.findImpl(at, trait)) === undefined) return undefined;
    const target = this.project(at, trait, 'Target');
    return target.kind === 'unknown' || target.kind === 'projection' ? undefined : target;
  }
}

/** All bounds that generics state, inline and in the where clause. */
export function boundsOfGenerics(generics: Generics, scope: TypeScope): { readonly type: Type; readonly trait: TraitRef }[] {
  const found: { readonly type: Type; readonly trait: TraitRef }[] = [];
  for (const param of generics.params) {
    const type = scope.params.get(param.name);
    if (type !== undefined) for (const trait of lowerBounds(param.bounds, scope)) found.push({ type, trait });
  }
  for (const predicate of generics.where) {
    const type = lowerType(predicate.type, scope);
    for (const trait of lowerBounds(predicate.bounds, scope)) found.push({ type, trait });
  }
  return found;
}

const numbers = new WeakMap<ItemDefinition, string>();
let defined = 0;

/** What tells a definition from every other one; paths do not, two programs of a package both have a `main`. */
function numberOf(definition: ItemDefinition): string {
  let number = numbers.get(definition);
  if (number === undefined) numbers.set(definition, (number = String(++defined)));
  return number;
}

/** A key that equal types share and different types do not; undefined for types with open ends. */
export function typeKey(type: Type, depth = 0): string | undefined {
  if (depth > 12) return undefined;
  const list = (items: readonly Type[]): string | undefined => {
    const keys = items.map((item) => typeKey(item, depth + 1));
    return keys.includes(undefined) ? undefined : keys.join(',');
  };
  const wrap = (head: string, items: readonly Type[]): string | undefined => {
    const inner = list(items);
    return inner === undefined ? undefined : `${head}<${inner}>`;
  };
  switch (type.kind) {
    case 'adt':
      return type.args.length === 0 ? numberOf(type.definition) : wrap(numberOf(type.definition), type.args);
    case 'primitive':
    case 'param':
      return `${type.kind} ${type.name}`;
    case 'reference':
      return wrap(type.mutable ? '&mut' : '&', [type.to]);
    case 'pointer':
      return wrap('*', [type.to]);
    case 'tuple':
      return wrap('()', type.items);
    case 'slice':
    case 'array':
      return wrap(type.kind, [type.of]);
    case 'never':
      return '!';
    case 'dyn':
      return type.bounds.every((bound) => bound.args.length === 0 && bound.bindings.size === 0) ? `dyn ${type.bounds.map((bound) => numberOf(bound.trait)).join('+')}` : undefined;
    default:
      return undefined;
  }
}

function sameParam(a: Type, b: Type): boolean {
  if (a.kind === 'param') return b.kind === 'param' && a.name === b.name;
  return a.kind === 'projection' && b.kind === 'projection' && a.name === b.name && sameParam(a.self, b.self);
}

/** Parameters and result of anything that can be called. */
export function callOf(type: Type): { readonly params: readonly Type[]; readonly result: Type } | undefined {
  if (type.kind === 'closure') return type.closure;
  if (type.kind === 'fn-pointer') return type;
  if (type.kind !== 'function') return undefined;
  const { definition, signature } = type;
  if (!signature.isAsync) return signature;
  const callee = definition.kind === 'item' ? definition : undefined;
  return { params: signature.params, result: { kind: 'future', future: { output: signature.result, captures: signature.params, callee, body: undefined } } };
}

/** The name impls are indexed by. */
export function headOfType(type: Type): string {
  switch (type.kind) {
    case 'adt':
      return type.definition.item.name;
    case 'primitive':
      return type.name.startsWith('{') ? (type.name === '{integer}' ? 'i32' : 'f64') : type.name;
    case 'dyn':
      return type.bounds[0]?.trait.item.name ?? 'dyn';
    default:
      return type.kind;
  }
}

/** `#[derive(.., Name, ..)]`. */
export function derives(definition: ItemDefinition, name: string): boolean {
  return definition.item.attributes.some((attribute) => attribute.path === 'derive' && attribute.args.split(',').some((entry) => entry.trim().split('::').pop() === name));
}

/** `#[enum_dispatch(Trait)]`: the methods of the trait are those of whatever the enum holds. */
export function dispatches({ item }: ItemDefinition, trait: TraitDefinition): boolean {
  return item.kind === 'enum' && item.attributes.some(({ path, args }) => path.split('::').at(-1) === 'enum_dispatch' && args.split(',').some((name) => name.trim() === trait.item.name));
}
