import type { BodyFacts, CallFact, GuardKind, HeldLockFact, LockEffect } from '../../semantics/facts.ts';

/** A lock that is taken while another one is held. */
export interface OrderEdge {
  /** Keys of the two locks. */
  readonly from: string;
  readonly to: string;
  readonly body: BodyFacts;
  readonly holds: HeldLockFact;
  readonly call: CallFact;
  readonly effect: LockEffect;
  /** Keys of all locks that are held there. */
  readonly held: readonly string[];
}

const WAITED_FOR: ReadonlySet<GuardKind> = new Set<GuardKind>(['lock', 'async-lock', 'map-entry']);

/** Cycles of more locks than this are not looked for. */
const MAX_CYCLE = 4;

/** What most bodies have none of is looked for once. */
const EDGES = { check: {}, settings: {} };

/** Every place of a body where a lock is taken under another one. */
export function edgesOf(body: BodyFacts): readonly OrderEdge[] {
  return body.calls.flatMap((call) => {
    const holding = call.locksHeld.filter(({ kind, lock, onlyIfPoisoned }) => WAITED_FOR.has(kind) && lock.key !== undefined && !onlyIfPoisoned);
    if (holding.length === 0) return [];
    const held = holding.flatMap(({ lock }) => lock.key ?? []);
    return call.acquires.flatMap((effect) =>
      WAITED_FOR.has(effect.kind) && effect.lock.key !== undefined && !held.includes(effect.lock.key)
        ? holding.map((holds) => ({ from: holds.lock.key ?? '', to: effect.lock.key ?? '', body, holds, call, effect, held }))
        : []);
  });
}

/** In which orders the functions of a crate take its locks. */
export class LockOrder {
  static readonly #known = new WeakMap<object, Map<string, LockOrder>>();
  readonly #edges = new Map<string, OrderEdge[]>();

  /** The orders in the crate of a body, found once for each revision. */
  static of(body: BodyFacts): LockOrder {
    let crates = LockOrder.#known.get(body.revision);
    if (crates === undefined) LockOrder.#known.set(body.revision, (crates = new Map<string, LockOrder>()));
    let order = crates.get(body.crate.name);
    if (order === undefined) crates.set(body.crate.name, (order = new LockOrder(body)));
    return order;
  }

  private constructor(body: BodyFacts) {
    for (const other of body.crateHolding()) {
      if (other.isTest) continue;
      for (const edge of other.findings(EDGES, () => edgesOf(other))) {
        const known = this.#edges.get(edge.from);
        if (known === undefined) this.#edges.set(edge.from, [edge]);
        else known.push(edge);
      }
    }
  }

  /** The shortest way from the second lock of an edge back to the first, where the two can wait for each other. */
  wayBack(edge: OrderEdge): readonly OrderEdge[] | undefined {
    let ways: readonly (readonly OrderEdge[])[] = this.#after(edge.to, edge).map((next) => [next]);
    const seen = new Set([edge.to]);
    for (let length = 2; length <= MAX_CYCLE && ways.length > 0; length++) {
      const closed = ways.find((way) => way.at(-1)?.to === edge.from && conflicts(edge, way));
      if (closed !== undefined) return closed;
      ways = ways.flatMap((way) => {
        const end = way.at(-1)?.to ?? '';
        if (seen.has(end)) return [];
        seen.add(end);
        return this.#after(end, edge).map((next) => [...way, next]);
      });
    }
    return undefined;
  }

  /** Edges from a lock that no third lock keeps apart from the given one. */
  #after(from: string, edge: OrderEdge): readonly OrderEdge[] {
    const others = edge.held.filter((key) => key !== edge.from);
    return (this.#edges.get(from) ?? []).filter(({ held }) => !held.some((key) => others.includes(key)));
  }
}

/** Whether on each lock of a cycle the one who waits excludes the one who holds. */
function conflicts(edge: OrderEdge, way: readonly OrderEdge[]): boolean {
  const cycle = [edge, ...way];
  return cycle.every((waiting, i) => {
    const holding = cycle[(i + 1) % cycle.length];
    return waiting.effect.mode === 'exclusive' || holding?.holds.mode !== 'shared';
  });
}
