import { solve, visit, type Analysis, type BitSet } from './dataflow.ts';
import type { Graph, Instruction, LocalId } from './graph.ts';

/** Which locals hold their value at the suspension points and calls of a body. */
export interface Holdings {
  /** Suspension point -> local -> held on every path (true) or on some (false). */
  readonly atPoint: ReadonlyMap<number, ReadonlyMap<LocalId, boolean>>;
  readonly atCall: ReadonlyMap<number, readonly LocalId[]>;
}

function transfer(state: BitSet, step: Instruction): void {
  switch (step.op) {
    case 'init':
      state.add(step.local);
      return;
    case 'move':
      if (step.whole) state.delete(step.local);
      return;
    case 'drop':
    case 'dead':
    case 'live':
    case 'empty':
      state.delete(step.local);
      return;
    default:
  }
}

/** Computes where the given locals hold their value; `watched` are those that matter. */
export function holdings(graph: Graph, watched: ReadonlySet<LocalId>): Holdings {
  const atPoint = new Map<number, Map<LocalId, boolean>>();
  const atCall = new Map<number, LocalId[]>();
  if (watched.size === 0) return { atPoint, atCall };
  const bits = graph.locals.length;
  const analysis = (meet: Analysis['meet']): Analysis => ({ direction: 'forward', meet, bits, transfer });
  visit(solve(graph, analysis('may')), (step, state) => {
    if (step.op !== 'suspend' && step.op !== 'call') return;
    for (const local of watched) {
      if (!state.has(local)) continue;
      if (step.op === 'call') atCall.set(step.call, [...(atCall.get(step.call) ?? []), local]);
      else {
        const held = atPoint.get(step.point) ?? new Map<LocalId, boolean>();
        held.set(local, false);
        atPoint.set(step.point, held);
      }
    }
  });
  if (atPoint.size > 0) {
    visit(solve(graph, analysis('must')), (step, state) => {
      if (step.op !== 'suspend') return;
      const held = atPoint.get(step.point);
      for (const local of held?.keys() ?? []) if (state.has(local)) held?.set(local, true);
    });
  }
  return { atPoint, atCall };
}
