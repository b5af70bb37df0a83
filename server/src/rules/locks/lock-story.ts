import type { BodyFacts, CallFact, HeldLockFact, LockEffect } from '../../semantics/facts.ts';
import type { TextRange } from '../../text/range.ts';
import type { RelatedLocation } from '../rule.ts';

/** The name that is called, or the call as a whole where it is an operator. */
export function calledName({ nameRange, range }: CallFact): TextRange {
  return nameRange.end > nameRange.start ? nameRange : range;
}

/** Where a lock was taken, or by whom it is held while a closure runs. */
export function takenAt({ path }: BodyFacts, { lock, guard, by }: HeldLockFact): readonly RelatedLocation[] {
  if (guard === undefined) return by === undefined ? [] : [{ path, range: calledName(by), message: `\`${by.callee.name}\` runs the closure while it holds \`${lock.display}\`` }];
  return [{ path, range: by === undefined ? guard.range : calledName(by), message: `\`${lock.display}\` is taken here` }];
}

/** Who holds a lock, for messages. */
export function holderOf({ guard, by }: HeldLockFact): string {
  if (guard === undefined) return `\`${by?.callee.name ?? ''}\``;
  return guard.local === undefined ? 'a temporary' : `\`${guard.local.name}\``;
}

/** The calls that lead to a lock, the one that takes it last. */
export function chainOf({ steps, lock }: LockEffect): readonly RelatedLocation[] {
  return steps.map(({ body, call }, i) => ({
    path: body.path,
    range: calledName(call),
    message: i === steps.length - 1 ? `\`${body.name}\` takes \`${lock.display}\` here` : `\`${body.name}\` calls \`${call.callee.name}\` here`,
  }));
}
