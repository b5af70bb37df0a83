import type { GuardTypeFact } from '../facts.ts';
import type { ItemDefinition } from '../names/definitions.ts';
import { fieldTypes } from '../types/methods.ts';
import type { Solver } from '../types/solver.ts';
import type { FutureType, Type } from '../types/type.ts';

/** A guard inside a value of some type. */
export interface CarriedGuard {
  readonly type: Type;
  readonly fact: GuardTypeFact;
}

export interface GuardSources {
  readonly solver: Solver;
  readonly guardOf: (definition: ItemDefinition) => GuardTypeFact | undefined;
  /** Which captures of a future its body still holds while it is suspended. */
  readonly heldCaptures: (future: FutureType) => readonly boolean[];
}

const MAX_DEPTH = 6;

/** The guards a value of a type owns, through wrappers, tuples, fields, closures and futures. */
export function guardsIn(sources: GuardSources, type: Type, depth = 0): CarriedGuard[] {
  if (depth > MAX_DEPTH) return [];
  const at = sources.solver.normalise(type);
  const all = (parts: readonly Type[]): CarriedGuard[] => parts.flatMap((part) => guardsIn(sources, part, depth + 1));
  switch (at.kind) {
    case 'tuple':
      return all(at.items);
    case 'array':
      return guardsIn(sources, at.of, depth + 1);
    case 'closure':
      return all(at.closure.captures);
    case 'future': {
      const held = sources.heldCaptures(at.future);
      return all(at.future.captures.filter((_, i) => held[i] ?? false));
    }
    case 'adt':
      return inAdt(sources, at, depth);
    default:
      return [];
  }
}

function inAdt(sources: GuardSources, type: Type & { kind: 'adt' }, depth: number): CarriedGuard[] {
  const fact = sources.guardOf(type.definition);
  if (fact !== undefined) return [{ type, fact }];
  const { item } = type.definition;
  // The error side of a result owns a guard only when a lock is poisoned: no path that counts.
  if (type.definition.path === 'std::result::Result') return guardsIn(sources, type.args[0] ?? { kind: 'unknown' }, depth + 1);
  if (type.definition.path === 'std::mem::ManuallyDrop') return [];
  const variants = item.kind === 'enum' ? item.variants.map((variant) => variant.name) : [undefined];
  const found: CarriedGuard[] = [];
  for (const variant of variants) {
    for (const field of fieldTypes(sources.solver, type, variant).values()) found.push(...guardsIn(sources, field, depth + 1));
  }
  return found;
}
