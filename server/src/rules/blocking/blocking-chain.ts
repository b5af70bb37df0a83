import type { CallFact, CallStep } from '../../semantics/facts.ts';
import type { RelatedLocation } from '../rule.ts';
import { calledName, shortPath } from './async-code.ts';

/** Chains of this many calls are still worth a warning: the longer, the more conditions on the way. */
export const MAX_NEAR = 3;

/** The story of a chain: each call in the order in which they are made. */
export function storyOf(chain: readonly CallStep[]): readonly RelatedLocation[] {
  return chain.map(({ body, call }) => ({ path: body.path, range: calledName(call), message: `\`${body.name}\` calls \`${shortPath(call.callee.path)}\` here` }));
}

/** Where other implementations of a method on the way run a future to its end as well. */
export function otherWays(calls: readonly CallFact[]): readonly RelatedLocation[] {
  return calls.flatMap(({ waysToBlockOn }) => waysToBlockOn.slice(1, MAX_WAYS).flatMap((way) => {
    const last = way.at(-1);
    return last === undefined ? [] : [{ path: last.body.path, range: calledName(last.call), message: `so does \`${shortPath(last.body.item)}\`` }];
  }));
}

/** Of many implementations, the first few tell the story. */
const MAX_WAYS = 5;
