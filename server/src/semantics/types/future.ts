import type { Solver } from './solver.ts';
import type { Type } from './type.ts';

/** What awaiting a value of a type gives; undefined for what is no future, or not known to be one. */
export function outputOf(solver: Solver, type: Type): Type | undefined {
  for (const name of ['std::future::Future', 'std::future::IntoFuture']) {
    const trait = solver.world.trait(name);
    if (trait === undefined) continue;
    const output = solver.project(type, trait, 'Output');
    // Of a type parameter, `F::Output` is all there is to say.
    const isKnown = output.kind === 'projection' ? solver.inference.shallow(type).kind === 'param' && solver.implements(type, trait) === true : output.kind !== 'unknown';
    if (isKnown) return output;
  }
  return undefined;
}
