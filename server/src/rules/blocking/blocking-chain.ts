import type { CallStep } from '../../semantics/facts.ts';
import type { RelatedLocation } from '../rule.ts';
import { calledName, shortPath } from './async-code.ts';

/** Chains of this many calls are still worth a warning: the longer, the more conditions on the way. */
export const MAX_NEAR = 3;

/** The story of a chain: each call in the order in which they are made. */
export function storyOf(chain: readonly CallStep[]): readonly RelatedLocation[] {
  return chain.map(({ body, call }) => ({ path: body.path, range: calledName(call), message: `\`${body.name}\` calls \`${shortPath(call.callee.path)}\` here` }));
}
