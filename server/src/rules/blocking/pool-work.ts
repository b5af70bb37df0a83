import type { CallFact, Region } from '../../semantics/facts.ts';

/** The call that gives the code of a region to the threads of a pool; undefined where it runs elsewhere. */
export function givenToPool(region: Region): CallFact | undefined {
  for (let at: Region | undefined = region; at?.kind === 'closure' && !at.isAsync; at = at.parent) {
    const call = at.fate.kind === 'argument' ? at.fate.call : undefined;
    const timing = call?.callee.facts.closure;
    if (timing === 'pooled') return call;
    if (timing !== 'in_place') return undefined;
  }
  return undefined;
}
