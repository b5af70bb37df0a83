import type { ImplDefinition, ItemDefinition, TraitDefinition } from '../names/definitions.ts';
import { lowerTrait, type TypeScope } from './lower-type.ts';
import { fieldTypes } from './methods.ts';
import type { Solver } from './solver.ts';
import { derives, headOfType, typeKey } from './solver.ts';
import { UNKNOWN, isAdt, type FutureType, type Type } from './type.ts';

/** yes, no, or not known. */
export type Verdict = boolean | undefined;

const MAX_DEPTH = 60;

/** Types looked at for one answer. */
const MAX_TYPES = 1000;

/** Answers for types whose auto traits depend on a body. */
export interface BodyVerdicts {
  /** A future: on what its body holds across awaits. */
  readonly future: (future: FutureType) => Verdict;
  /** An `impl Trait` result: on the type its function returns. */
  readonly opaque: (source: ItemDefinition) => Verdict;
}

/** Whether a type can be sent to (or shared with) another thread. */
export function isAuto(solver: Solver, type: Type, trait: AutoTrait, bodies: BodyVerdicts): Verdict {
  return decide({ solver, bodies, depth: 0, asked: new Set() }, type, trait);
}

interface Question {
  readonly solver: Solver;
  readonly bodies: BodyVerdicts;
  readonly depth: number;
  /** Types asked about so far. One that comes up again adds nothing: auto traits are coinductive, and every answer here is a conjunction. */
  readonly asked: Set<string>;
}

/** A part of a type that is neither `Send` nor `Sync`, as far as the whole asks for it. */
export interface Culprit {
  readonly type: Type;
  readonly trait: AutoTrait;
}

export type AutoTrait = 'Send' | 'Sync';

/** The innermost part that keeps a type from being `Send` (or `Sync`), a raw pointer only where nothing else does; undefined where it is, or may be. */
export function culpritOf(solver: Solver, type: Type, trait: AutoTrait, bodies: BodyVerdicts): Culprit | undefined {
  return culpritIn({ solver, bodies, depth: 0 }, type, trait);
}

function culpritIn(question: Omit<Question, 'asked'>, type: Type, trait: AutoTrait): Culprit | undefined {
  const { solver, bodies, depth } = question;
  if (depth > MAX_DEPTH || isAuto(solver, type, trait, bodies) !== false) return undefined;
  const at = solver.normalise(type);
  const parts: Culprit[] = [];
  judge(question, at, trait, (inner, name = trait) => {
    parts.push({ type: inner, trait: name });
    return true;
  });
  let pointer: Culprit | undefined;
  for (const part of parts) {
    const found = culpritIn({ ...question, depth: depth + 1 }, part.type, part.trait);
    if (found !== undefined && found.type.kind !== 'pointer') return found;
    pointer ??= found;
  }
  return pointer ?? { type: at, trait };
}

function decide(question: Question, type: Type, trait: AutoTrait): Verdict {
  const { solver, depth, asked } = question;
  if (depth > MAX_DEPTH || asked.size > MAX_TYPES) return undefined;
  const at = solver.normalise(type);
  if (isRepeated(asked, at, trait)) return true;
  return judge(question, at, trait, (inner, name = trait) => decide({ ...question, depth: depth + 1 }, inner, name));
}

/** What is asked of a part of a type. */
type Ask = (inner: Type, name?: AutoTrait) => Verdict;

/** The verdict on a type, given those on its parts. */
function judge({ solver, bodies }: Pick<Question, 'solver' | 'bodies'>, at: Type, trait: AutoTrait, of: Ask): Verdict {
  const all = (parts: readonly Type[]): Verdict => every(parts.map((part) => of(part)));
  switch (at.kind) {
    case 'primitive':
    case 'never':
    case 'function':
    case 'fn-pointer':
      return true;
    case 'pointer':
      return false;
    case 'reference':
      return of(at.to, trait === 'Send' && at.mutable ? 'Send' : 'Sync');
    case 'tuple':
      return all(at.items);
    case 'slice':
    case 'array':
      return of(at.of);
    case 'opaque':
      return boundVerdict(solver, at, trait) ?? (at.source === undefined ? undefined : bodies.opaque(at.source));
    case 'dyn':
    case 'param':
      return boundVerdict(solver, at, trait);
    case 'closure':
      return all(at.closure.captures);
    case 'future':
      return trait === 'Send' ? every([all(at.future.captures), bodies.future(at.future)]) : all(at.future.captures);
    case 'adt':
      return adtVerdict(solver, at, trait, of);
    default:
      return undefined;
  }
}

/** Whether a question was put before; types with open ends have no key and are asked each time. */
function isRepeated(asked: Set<string>, type: Type, about: string): boolean {
  const { size } = asked;
  asked.add(`${about} ${typeKey(type) ?? `#${size}`}`);
  return asked.size === size;
}

function every(parts: readonly Verdict[]): Verdict {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function boundVerdict(solver: Solver, type: Type, trait: AutoTrait): Verdict {
  if (solver.boundsOf(type).some((bound) => bound.trait.path === `std::marker::${trait}`)) return true;
  // A trait object has only the auto traits it names; a parameter or hidden type may have more.
  return type.kind === 'dyn' && type.open !== true && type.bounds.every((bound) => implies(bound.trait, trait) === false) ? false : undefined;
}

/** Whether a trait has an auto trait above it; undefined where one above it is not known. */
export function implies(trait: TraitDefinition, wanted: AutoTrait, seen = new Set<TraitDefinition>()): Verdict {
  if (trait.path === `std::marker::${wanted}`) return true;
  if (seen.has(trait)) return false;
  seen.add(trait);
  const scope: TypeScope = { module: trait.module, params: new Map(), self: undefined, trait, hole: () => UNKNOWN, owner: undefined };
  const verdicts = trait.item.bounds.map((bound) => {
    const upper = lowerTrait(bound, scope)?.trait;
    return upper === undefined ? undefined : implies(upper, wanted, seen);
  });
  return verdicts.includes(true) ? true : verdicts.includes(undefined) ? undefined : false;
}

function adtVerdict(solver: Solver, type: Type & { kind: 'adt' }, trait: AutoTrait, of: Ask): Verdict {
  const explicit = explicitImpl(solver, type, trait);
  if (explicit !== undefined) {
    if (explicit.item.negative) return false;
    return solver.inference.peek(() => boundsVerdict(solver, explicit, type, of));
  }
  const item = type.definition.item;
  if (isAdt(type, 'std::marker::PhantomData')) return every(type.args.map((arg) => of(arg)));
  const variants = item.kind === 'enum' ? item.variants.map((variant) => variant.name) : [undefined];
  const fields = variants.flatMap((variant) => [...fieldTypes(solver, type, variant).values()]);
  const isOpaque = type.definition.module.crate.isStub && fields.length === 0;
  return every((isOpaque ? type.args : fields).map((part) => of(part)));
}

/** The impl of an auto trait that is written by hand for a type. */
export function explicitImpl(solver: Solver, type: Type & { kind: 'adt' }, trait: AutoTrait): ImplDefinition | undefined {
  const definition = solver.world.trait(`std::marker::${trait}`);
  if (definition === undefined) return undefined;
  for (const impl of solver.world.implsOf(definition, headOfType(type), solver.blocks)) {
    const own = impl.item.type;
    if (own.kind === 'path' && own.path.segments[own.path.segments.length - 1]?.name !== type.definition.item.name) continue;
    if (solver.inference.peek(() => solver.matchSelf(impl, type)) !== undefined) return impl;
  }
  return undefined;
}

function boundsVerdict(solver: Solver, impl: ImplDefinition, type: Type, of: Ask): Verdict {
  const match = solver.matchSelf(impl, type);
  if (match === undefined) return undefined;
  const verdicts: Verdict[] = [];
  for (const bound of solver.boundsIn(impl.item.generics, match)) {
    const name = bound.trait.trait.item.name;
    if (name === 'Send' || name === 'Sync') verdicts.push(of(solver.inference.resolve(bound.type), name));
  }
  return every(verdicts);
}

/** Whether a value's drop does anything: a destructor of its own or of a part. Unknown types are taken to have one. */
export function needsDrop(solver: Solver, type: Type): boolean {
  return dropsAnything(solver, type, 0, new Set());
}

function dropsAnything(solver: Solver, type: Type, depth: number, asked: Set<string>): boolean {
  if (depth > MAX_DEPTH || asked.size > MAX_TYPES) return true;
  const at = solver.normalise(type);
  if (isRepeated(asked, at, 'drop')) return false;
  const any = (parts: readonly Type[]): boolean => parts.some((part) => dropsAnything(solver, part, depth + 1, asked));
  switch (at.kind) {
    case 'primitive':
    case 'never':
    case 'function':
    case 'fn-pointer':
    case 'pointer':
    case 'reference':
      return false;
    case 'tuple':
      return any(at.items);
    case 'slice':
    case 'array':
      return any([at.of]);
    case 'closure':
      return any(at.closure.captures);
    case 'adt':
      return adtNeedsDrop(solver, at, any);
    default:
      return true;
  }
}

function adtNeedsDrop(solver: Solver, type: Type & { kind: 'adt' }, any: (parts: readonly Type[]) => boolean): boolean {
  const item = type.definition.item;
  const copy = solver.world.trait('std::marker::Copy');
  if (derives(type.definition, 'Copy') || (copy !== undefined && solver.implements(type, copy) === true)) return false;
  if (isAdt(type, 'std::mem::ManuallyDrop') || isAdt(type, 'std::marker::PhantomData')) return false;
  const variants = item.kind === 'enum' ? item.variants.map((variant) => variant.name) : [undefined];
  const fields = variants.flatMap((variant) => [...fieldTypes(solver, type, variant).values()]);
  if (type.definition.module.crate.isStub) return item.kind !== 'enum' || any(fields);
  const drop = solver.world.trait('std::ops::Drop');
  if (drop !== undefined && solver.inference.peek(() => solver.findImpl(type, drop)) !== undefined) return true;
  return any(fields);
}
