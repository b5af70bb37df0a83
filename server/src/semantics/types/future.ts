import type { Solver } from './solver.ts';
import type { Type } from './type.ts';

/** What awaiting a value of a type gives; undefined for what is no future, or not known to be one. */
export function outputOf(solver: Solver, type: Type): Type | undefined {
  for (const name of ['std::future::Future', 'std::future::IntoFuture']) {
    const trait = solver.world.trait(name);
    if (trait === undefined) continue;
    const output = solver.project(type, trait, 'Output');
    // Of a type parameter, `F::Output` is all there is to say.
    if (output.kind === 'projection' ? solver.implements(type, trait) === true : output.kind !== 'unknown') return output;
  }
  return undefined;
}
