import type { UnboundedParameter } from '../item-facts.ts';
import type { ImplDefinition } from '../names/definitions.ts';
import { explicitImpl, type AutoTrait } from '../types/auto-traits.ts';
import { fieldTypes } from '../types/methods.ts';
import type { Solver } from '../types/solver.ts';
import { isAdt, type Type } from '../types/type.ts';

type Held = UnboundedParameter['held'];

/** How a type holds the values of its parameters, and in which field. */
export interface Holding {
  readonly held: Held;
  readonly field: string;
  readonly fieldType: Type;
}

/** From the closest hold to the loosest. */
const RANKS: readonly Held[] = ['value', 'inside', 'reference', 'pointer', 'phantom'];

/** Types nested deeper than this are not looked into. */
const MAX_DEPTH = 8;

/** Each type parameter that a struct or enum holds, by name, with its closest hold. */
export function heldParameters(solver: Solver, type: Type & { kind: 'adt' }, trait: AutoTrait): ReadonlyMap<string, Holding> {
  const found = new Map<string, Holding>();
  for (const [field, fieldType] of fieldsOf(solver, type)) {
    visit({ solver, trait, seen: new Set() }, { type: fieldType, held: 'value', depth: 0 }, (name, held) => {
      const known = found.get(name);
      if (known === undefined || RANKS.indexOf(held) < RANKS.indexOf(known.held)) found.set(name, { held, field, fieldType });
    });
  }
  return found;
}

/** All fields of a struct or of the variants of an enum. */
export function fieldsOf(solver: Solver, type: Type & { kind: 'adt' }): readonly (readonly [string, Type])[] {
  const { item } = type.definition;
  if (item.kind !== 'enum') return [...fieldTypes(solver, type, undefined)];
  return item.variants.flatMap(({ name }) => [...fieldTypes(solver, type, name)].map(([field, inner]) => [`${name}.${field}`, inner] as const));
}

interface Walk {
  readonly solver: Solver;
  readonly trait: AutoTrait;
  /** Types of the workspace that have been looked into. */
  readonly seen: Set<object>;
}

interface Step {
  readonly type: Type;
  readonly held: Held;
  readonly depth: number;
}

function visit(walk: Walk, { type, held, depth }: Step, report: (name: string, held: Held) => void): void {
  if (depth > MAX_DEPTH) return;
  const into = (inner: Type, as: Held = held): void => visit(walk, { type: inner, held: looser(held, as), depth: depth + 1 }, report);
  const at = walk.solver.normalise(type);
  switch (at.kind) {
    case 'param':
      report(at.name, held);
      return;
    case 'reference':
      into(at.to, at.mutable ? 'value' : 'reference');
      return;
    case 'pointer':
      into(at.to, 'pointer');
      return;
    case 'tuple':
      for (const item of at.items) into(item);
      return;
    case 'slice':
    case 'array':
      into(at.of);
      return;
    case 'adt':
      visitAdt(walk, at, into);
      return;
    default:
  }
}

function looser(a: Held, b: Held): Held {
  return RANKS.indexOf(a) > RANKS.indexOf(b) ? a : b;
}

function visitAdt({ solver, trait, seen }: Walk, type: Type & { kind: 'adt' }, into: (inner: Type, as?: Held) => void): void {
  if (isAdt(type, 'std::marker::PhantomData')) return type.args.forEach((arg) => into(arg, 'phantom'));
  if (POINTERS.some((path) => isAdt(type, path))) return type.args.forEach((arg) => into(arg, 'pointer'));
  const explicit = explicitImpl(solver, type, trait);
  if (explicit !== undefined && !explicit.item.negative) {
    // The type answers for itself: what it asks of its parameters is what counts.
    return solver.inference.peek(() => askedBy(solver, explicit, type)).forEach((asked) => into(asked, 'inside'));
  }
  const isStub = type.definition.module.crate.isStub;
  const fields = isStub ? [] : fieldsOf(solver, type);
  if (isStub || fields.length === 0) return type.args.forEach((arg) => into(arg));
  if (seen.has(type.definition)) return;
  seen.add(type.definition);
  for (const [, field] of fields) into(field);
}

/** What an impl of an auto trait asks to be `Send` or `Sync`, for a type that it fits. */
function askedBy(solver: Solver, impl: ImplDefinition, type: Type): readonly Type[] {
  const match = solver.matchSelf(impl, type);
  const bounds = match === undefined ? [] : solver.boundsIn(impl.item.generics, match);
  return bounds.flatMap((bound) => (/^(Send|Sync)$/.test(bound.trait.trait.item.name) ? [solver.inference.resolve(bound.type)] : []));
}

const POINTERS = ['std::ptr::NonNull', 'std::sync::atomic::AtomicPtr', 'crossbeam_utils::atomic::AtomicPtr'];
