import { BitSet, solve, visit, type Analysis } from './dataflow.ts';
import type { Graph, Instruction, LocalId } from './graph.ts';

interface PointState {
  readonly may: BitSet;
  must: BitSet | undefined;
}

interface HoldingStates {
  readonly points: ReadonlyMap<number, PointState>;
  readonly calls: ReadonlyMap<number, BitSet>;
  readonly invocations: ReadonlyMap<number, BitSet>;
  readonly poisonBit: number;
}

/** Where the locals that own guards hold their value. */
export class Holdings {
  readonly #watched: readonly LocalId[];
  readonly #points: ReadonlyMap<number, PointState>;
  readonly #calls: ReadonlyMap<number, BitSet>;
  readonly #invocations: ReadonlyMap<number, BitSet>;
  readonly #poisonBit: number;

  constructor(watched: readonly LocalId[], states: HoldingStates) {
    this.#watched = watched;
    this.#poisonBit = states.poisonBit;
    this.#points = states.points;
    this.#calls = states.calls;
    this.#invocations = states.invocations;
  }

  /** Locals held at a suspension point, with whether they are on every path. */
  *at(point: number): Generator<{ readonly local: LocalId; readonly certain: boolean }> {
    const state = this.#points.get(point);
    if (state === undefined) return;
    for (const local of this.#watched) if (state.may.has(local)) yield { local, certain: state.must?.has(local) ?? false };
  }

  /** Suspension points at which a local is held. */
  *pointsOf(local: LocalId): Generator<{ readonly point: number; readonly certain: boolean }> {
    for (const [point, state] of this.#points) if (state.may.has(local)) yield { point, certain: state.must?.has(local) ?? false };
  }

  /** Whether a local is held while a call runs. */
  isHeldAtCall(call: number, local: LocalId): boolean {
    return this.#calls.get(call)?.has(local) ?? false;
  }

  /** Whether a local is held while a call runs if its lock is poisoned, and only then. */
  isPoisonedAtCall(call: number, local: LocalId): boolean {
    return this.#calls.get(call)?.has(this.#poisonBit + local) ?? false;
  }

  /** Locals held while a closure is called. */
  heldAtInvocation(invocation: number): readonly LocalId[] {
    const state = this.#invocations.get(invocation);
    return state === undefined ? [] : this.#watched.filter((local) => state.has(local));
  }

  /** Locals held at some suspension point. */
  heldAtPoints(): ReadonlySet<LocalId> {
    return this.#heldIn([...this.#points.values()].map((state) => state.may));
  }

  /** Locals held at some suspension point or call. */
  heldAnywhere(): ReadonlySet<LocalId> {
    return this.#heldIn([...[...this.#points.values()].map((state) => state.may), ...this.#calls.values()]);
  }

  #heldIn(states: readonly BitSet[]): ReadonlySet<LocalId> {
    return new Set(this.#watched.filter((local) => states.some((state) => state.has(local) || state.has(this.#poisonBit + local))));
  }
}

/** Beside the bit that says that a local holds its value stands one that says that it does if the lock is poisoned. */
function transfer(state: BitSet, step: Instruction, poisonBit: number): void {
  switch (step.op) {
    case 'init':
      state.add(step.local);
      return;
    case 'move':
      if (!step.whole) return;
      break;
    case 'empty':
      if (step.isPoison !== true) break;
      if (state.has(step.local)) state.add(poisonBit + step.local);
      state.delete(step.local);
      return;
    case 'drop':
    case 'dead':
    case 'live':
      break;
    default:
      return;
  }
  state.delete(step.local);
  state.delete(poisonBit + step.local);
}

/** Computes where the given locals hold their value; `watched` are those that matter. */
export function holdings(graph: Graph, watched: ReadonlySet<LocalId>): Holdings {
  const points = new Map<number, PointState>();
  const calls = new Map<number, BitSet>();
  const invocations = new Map<number, BitSet>();
  if (watched.size === 0) return new Holdings([], { points, calls, invocations, poisonBit: 0 });
  const poisonBit = graph.locals.length;
  const bits = poisonBit * 2;
  const analysis = (meet: Analysis['meet']): Analysis => ({ direction: 'forward', meet, bits, transfer: (state, step) => transfer(state, step, poisonBit) });
  visit(solve(graph, analysis('may')), (step, state) => {
    if (step.op === 'call') calls.set(step.call, new BitSet(bits, state));
    else if (step.op === 'invoke') invocations.set(step.invocation, new BitSet(bits, state));
    else if (step.op === 'suspend') points.set(step.point, { may: new BitSet(bits, state), must: undefined });
  });
  if (points.size > 0) {
    visit(solve(graph, analysis('must')), (step, state) => {
      const point = step.op === 'suspend' ? points.get(step.point) : undefined;
      if (point !== undefined) point.must = new BitSet(bits, state);
    });
  }
  return new Holdings([...watched], { points, calls, invocations, poisonBit });
}
