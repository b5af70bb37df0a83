import type { BodyFacts, GuardFact } from '../semantics/facts.ts';
import { cloneOut } from './clone-out.ts';
import { dropGuard } from './drop-guard.ts';
import type { Fix } from './fix.ts';
import { cloneTemporary, hoistValue } from './hoist-value.ts';
import { scopeGuard } from './scope-guard.ts';

/** The way to let go of a guard before an await: the first that is possible, from the best on. None where code is broken or a guess. */
export function guardFixes(body: BodyFacts, guard: GuardFact): readonly Fix[] {
  if (body.hasError || guard.uncertain) return [];
  for (const build of [scopeGuard, hoistValue, cloneTemporary, dropGuard, cloneOut]) {
    const fix = build(body, guard);
    if (fix !== undefined) return [fix];
  }
  return [];
}
