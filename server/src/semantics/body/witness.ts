import type { BitSet } from './dataflow.ts';
import { solve, visit, type Analysis } from './dataflow.ts';
import type { Graph, Instruction, LocalId } from './graph.ts';

/**
 * The locals that are part of a future's state: for each suspension point those that are live or borrowed there and
 * whose storage is needed. Follows rustc's own analysis before drop elaboration (MaybeRequiresStorage and liveness).
 */
export function witnesses(graph: Graph, needsDrop: (local: LocalId) => boolean): ReadonlyMap<LocalId, readonly number[]> {
  const count = graph.locals.length;
  const found = new Map<LocalId, number[]>();
  const candidates = new Map<number, LocalId[]>();
  const borrowedOf = new Map<number, Set<LocalId>>();
  visit(solve(graph, storage(count)), (step, state) => {
    if (step.op !== 'suspend') return;
    const needed: LocalId[] = [];
    const borrowed = new Set<LocalId>();
    for (let local = 0; local < count; local++) {
      if (!state.has(local)) continue;
      needed.push(local);
      if (state.has(count + local)) borrowed.add(local);
    }
    candidates.set(step.point, [...(candidates.get(step.point) ?? []), ...needed]);
    borrowedOf.set(step.point, borrowed);
  });
  visit(solve(graph, liveness(count, needsDrop)), (step, state) => {
    if (step.op !== 'suspend') return;
    const borrowed = borrowedOf.get(step.point);
    for (const local of candidates.get(step.point) ?? []) {
      if (state.has(local) || borrowed?.has(local) === true) found.set(local, [...(found.get(local) ?? []), step.point]);
    }
  });
  return found;
}

/** Bits 0..n: storage needed. Bits n..2n: maybe borrowed. */
function storage(count: number): Analysis {
  return {
    direction: 'forward', meet: 'may', bits: 2 * count,
    transfer: (state: BitSet, step: Instruction): void => {
      switch (step.op) {
        case 'init':
          state.add(step.local);
          return;
        case 'borrow':
          state.add(step.local);
          state.add(count + step.local);
          return;
        case 'move':
          if (step.whole && !state.has(count + step.local)) state.delete(step.local);
          return;
        case 'drop':
          // A destructor takes `&mut self`: that is a borrow too.
          state.add(count + step.local);
          return;
        case 'live':
        case 'dead':
          state.delete(step.local);
          state.delete(count + step.local);
          return;
        default:
      }
    },
  };
}

function liveness(count: number, needsDrop: (local: LocalId) => boolean): Analysis {
  return {
    direction: 'backward', meet: 'may', bits: count,
    transfer: (state: BitSet, step: Instruction): void => {
      switch (step.op) {
        case 'use':
        case 'move':
        case 'borrow':
          state.add(step.local);
          return;
        case 'drop':
          if (needsDrop(step.local)) state.add(step.local);
          return;
        case 'init':
        case 'live':
        case 'dead':
          state.delete(step.local);
          return;
        default:
      }
    },
  };
}
