import type { ItemDefinition, TraitDefinition } from '../names/definitions.ts';
import { membersOf } from '../names/modules.ts';
import { headOfType, type Solver } from './solver.ts';
import { UNKNOWN, type Type } from './type.ts';

export interface AssociatedMatch {
  readonly definition: ItemDefinition;
  readonly self: Type;
  readonly params: ReadonlyMap<string, Type>;
}

/** An associated function or constant, `Type::name` or `<Type as Trait>::name`. */
export function findAssociated(solver: Solver, self: Type, name: string, trait: TraitDefinition | undefined): AssociatedMatch | undefined {
  const at = solver.inference.shallow(self);
  if (at.kind === 'unknown') return undefined;
  if (trait !== undefined) return inTrait(solver, at, name, trait);
  for (const impl of solver.world.inherent(headOfType(at), solver.blocks)) {
    const definition = impl.members.get(name);
    if (definition === undefined) continue;
    const match = solver.inference.probe(() => solver.matchImpl(impl, at));
    if (match !== undefined) return { definition, self: match.self, params: match.params };
  }
  if (at.kind === 'param' || at.kind === 'dyn' || at.kind === 'opaque') {
    for (const bound of solver.boundsOf(at)) {
      const definition = membersOf(bound.trait).get(name);
      if (definition === undefined) continue;
      return { definition, self: at, params: new Map(bound.trait.item.generics.params.map((param, i) => [param.name, bound.args[i] ?? UNKNOWN])) };
    }
  }
  for (const candidate of solver.world.traitsWith(name, solver.module)) {
    const found = inTrait(solver, at, name, candidate);
    if (found !== undefined) return found;
  }
  return undefined;
}

function inTrait(solver: Solver, self: Type, name: string, trait: TraitDefinition): AssociatedMatch | undefined {
  const declared = membersOf(trait).get(name);
  if (declared === undefined) return undefined;
  const fresh = new Map(trait.item.generics.params.map((param) => [param.name, solver.inference.fresh()]));
  const match = solver.inference.probe(() => solver.findImpl(self, trait));
  if (match !== undefined) {
    const own = match.impl.members.get(name);
    if (own !== undefined) return { definition: own, self: match.self, params: match.params };
    return { definition: declared, self: match.self, params: fresh };
  }
  return solver.implements(self, trait) === true ? { definition: declared, self, params: fresh } : undefined;
}
