import type { BodyFacts, CallFact, GuardFact, LockEffect } from '../../semantics/facts.ts';
import type { TextRange } from '../../text/range.ts';
import type { RelatedLocation } from '../rule.ts';

/** The name that is called, or the call as a whole where it is an operator. */
export function calledName({ nameRange, range }: CallFact): TextRange {
  return nameRange.end > nameRange.start ? nameRange : range;
}

/** Where a guard was taken. */
export function acquiredAt(body: BodyFacts, guard: GuardFact): readonly RelatedLocation[] {
  const range = guard.acquired === undefined ? guard.range : calledName(guard.acquired);
  return [{ path: body.path, range, message: `\`${guard.lock?.display ?? 'the lock'}\` is taken here` }];
}

/** The calls that lead to a lock, the one that takes it last. */
export function chainOf({ steps, lock }: LockEffect): readonly RelatedLocation[] {
  return steps.map(({ body, call }, i) => ({
    path: body.path,
    range: calledName(call),
    message: i === steps.length - 1 ? `\`${body.name}\` takes \`${lock.display}\` here` : `\`${body.name}\` calls \`${call.callee.name}\` here`,
  }));
}
