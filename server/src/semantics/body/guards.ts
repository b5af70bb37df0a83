import type { GuardTypeFact } from '../facts.ts';
import type { ItemDefinition } from '../names/definitions.ts';
import { fieldTypes } from '../types/methods.ts';
import { typeKey, type Solver } from '../types/solver.ts';
import type { FutureType, Type } from '../types/type.ts';
import type { World } from '../types/world.ts';

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
      const inside = at.future.captures.map((capture) => guardsIn(sources, capture, depth + 1));
      // Only a future that was given a guard needs a look at its body.
      if (inside.every((guards) => guards.length === 0)) return [];
      const held = sources.heldCaptures(at.future);
      return inside.filter((_, i) => held[i] ?? false).flat();
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
  if (!mayCarry(sources, type, depth)) return [];
  // The error side of a result owns a guard only when a lock is poisoned: no path that counts.
  if (type.definition.path === 'std::result::Result') return guardsIn(sources, type.args[0] ?? { kind: 'unknown' }, depth + 1);
  if (type.definition.path === 'std::mem::ManuallyDrop') return [];
  return fieldsOf(sources, type).flatMap((field) => guardsIn(sources, field, depth + 1));
}

/** What the fields of a struct or enum can own, whatever its arguments are. */
interface Content {
  /** A guard, or a type that depends on more than an argument. */
  readonly own: boolean;
  /** Parameters that are owned by value, by index. */
  readonly params: readonly number[];
}

const contents = new WeakMap<World, Map<ItemDefinition, Content>>();

/** False when a value of this type certainly owns no guard. Most types own none, and that is told once for each definition. */
function mayCarry(sources: GuardSources, type: Type, depth: number): boolean {
  const at = sources.solver.inference.shallow(type);
  if (depth > MAX_DEPTH || at.kind === 'projection' || at.kind === 'future' || at.kind === 'closure') return true;
  if (at.kind === 'tuple') return at.items.some((item) => mayCarry(sources, item, depth + 1));
  if (at.kind === 'array') return mayCarry(sources, at.of, depth + 1);
  if (at.kind !== 'adt') return false;
  if (sources.guardOf(at.definition) !== undefined) return true;
  const { own, params } = contentOf(sources, at.definition);
  return own || params.some((index) => mayCarry(sources, at.args[index] ?? { kind: 'unknown' }, depth + 1));
}

function contentOf(sources: GuardSources, definition: ItemDefinition): Content {
  const { world } = sources.solver;
  let table = contents.get(world);
  if (table === undefined) contents.set(world, (table = new Map<ItemDefinition, Content>()));
  let content = table.get(definition);
  if (content === undefined) table.set(definition, (content = readContent(sources, definition)));
  return content;
}

function readContent(sources: GuardSources, definition: ItemDefinition): Content {
  const { item } = definition;
  if (item.kind !== 'struct' && item.kind !== 'enum' && item.kind !== 'union') return { own: false, params: [] };
  const args = item.generics.params.map((_, i): Type => ({ kind: 'param', name: `#${i}` }));
  const params = new Set<number>();
  let own = false;
  // Syntax trees and the like contain themselves by many ways: each type is looked into once.
  const seen = new Set<string | undefined>();
  const pending = fieldsOf(sources, { kind: 'adt', definition, args }).map((type) => ({ type, depth: 1 }));
  for (let next = pending.pop(); next !== undefined && !own; next = pending.pop()) {
    const { type } = next;
    const depth = next.depth + 1;
    if (type.kind === 'param') params.add(Number(type.name.slice(1)));
    else if (type.kind === 'tuple') pending.push(...type.items.map((inner) => ({ type: inner, depth })));
    else if (type.kind === 'array') pending.push({ type: type.of, depth });
    else if (type.kind === 'adt') {
      const key = typeKey(type);
      if (depth > MAX_DEPTH + 1 || (key !== undefined && seen.has(key))) continue;
      seen.add(key);
      own = sources.guardOf(type.definition) !== undefined;
      pending.push(...fieldsOf(sources, type).map((inner) => ({ type: inner, depth })));
    } else own = type.kind === 'projection' || type.kind === 'future' || type.kind === 'closure';
  }
  return { own, params: [...params] };
}

function fieldsOf(sources: GuardSources, type: Type & { kind: 'adt' }): Type[] {
  const { item } = type.definition;
  const variants = item.kind === 'enum' ? item.variants.map((variant) => variant.name) : [undefined];
  return variants.flatMap((variant) => [...fieldTypes(sources.solver, type, variant).values()]);
}
