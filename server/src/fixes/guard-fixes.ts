import type { BodyFacts, GuardFact } from '../semantics/facts.ts';
import type { Fix } from './fix.ts';
import { scopeGuard } from './scope-guard.ts';

/** The ways to let go of a guard before an await, the best first. */
export function guardFixes(body: BodyFacts, guard: GuardFact): readonly Fix[] {
  const offered = [scopeGuard(body, guard)];
  return offered.filter((fix) => fix !== undefined);
}
