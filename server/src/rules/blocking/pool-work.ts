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

/** The same, where it stands in what runs on the pool, closures included that are given to nobody knows whom. */
export function standsInPool(region: Region): CallFact | undefined {
  for (let at: Region | undefined = region; at?.kind === 'closure'; at = at.parent) {
    const call = at.fate.kind === 'argument' ? at.fate.call : undefined;
    const { closure, spawns } = call?.callee.facts ?? {};
    if (closure === 'pooled') return call;
    if (spawns !== undefined || closure === 'offloaded') return undefined;
  }
  return undefined;
}
