import type { BodyFacts, CallFact, GuardKind, HeldLockFact, LockEffect, LockFact, Region } from '../../semantics/facts.ts';

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
    const holding = call.locksHeld.filter(({ kind, lock, onlyIfPoisoned }) => WAITED_FOR.has(kind) && namesOf(body, lock).length > 0 && !onlyIfPoisoned);
    if (holding.length === 0) return [];
    const held = holding.flatMap(({ lock }) => namesOf(body, lock));
    return call.acquires.flatMap((effect) => {
      if (!WAITED_FOR.has(effect.kind) || holding.some(({ lock }) => isSame(lock, effect.lock) || mayBeOne(lock, effect.lock))) return [];
      return holding.flatMap((holds) => namePairs(body, holds.lock, effect.lock).map(([from, to]) => ({ from, to, body, holds, call, effect, held })));
    });
  });
}

/** What a lock may be called, its own name first. */
export function keysOf({ key, keysByContent }: LockFact): readonly string[] {
  return key === undefined ? keysByContent : [key, ...keysByContent];
}

/** Whether two mentions may mean one lock: by its name, or by what it protects where one of them can be kept in several places. */
function mayBeOne(a: LockFact, b: LockFact): boolean {
  if (a.key !== undefined && a.key === b.key) return true;
  return (a.key === undefined || b.key === undefined || a.isShared || b.isShared) && a.keysByContent.some((key) => b.keysByContent.includes(key));
}

/** The names of a lock, and that of one that a variable holds: it means the same only among the threads that its function starts. */
function namesOf(body: BodyFacts, lock: LockFact): readonly string[] {
  return [...keysOf(lock), ...localName(body, lock)];
}

function localName({ path, item }: BodyFacts, { key, instance }: LockFact): readonly string[] {
  return key !== undefined || instance === undefined ? [] : [`${path} ${item} ${instance}`];
}

/** Under which names the order of two locks can be compared. Two told by what they protect say nothing: they may be any of their types. */
function namePairs(body: BodyFacts, first: LockFact, second: LockFact): readonly (readonly [string, string])[] {
  const hasName = first.key !== undefined || second.key !== undefined;
  const [from, to] = hasName ? [namesOf(body, first), namesOf(body, second)] : [localName(body, first), localName(body, second)];
  return from.flatMap((one) => to.map((other) => [one, other] as const));
}

/** Whether two mentions in one function mean one lock. */
function isSame(a: LockFact, b: LockFact): boolean {
  return a.instance !== undefined && a.instance === b.instance;
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
    let ways: readonly (readonly OrderEdge[])[] = this.#after(edge.to, edge).filter((next) => follows(next, edge)).map((next) => [next]);
    const seen = new Set([edge.to]);
    for (let length = 2; length <= MAX_CYCLE && ways.length > 0; length++) {
      const closed = ways.find((way) => closes(way, edge) && conflicts(edge, way));
      if (closed !== undefined) return closed;
      ways = ways.flatMap((way) => {
        const end = way.at(-1)?.to ?? '';
        if (seen.has(end)) return [];
        seen.add(end);
        return this.#after(end, edge).filter((next) => follows(next, way.at(-1))).map((next) => [...way, next]);
      });
    }
    return undefined;
  }

  /** Edges from a lock that no third lock keeps apart from the given one. */
  #after(from: string, edge: OrderEdge): readonly OrderEdge[] {
    const own = namesOf(edge.body, edge.holds.lock);
    const others = edge.held.filter((key) => !own.includes(key));
    return (this.#edges.get(from) ?? []).filter(({ held }) => !held.some((key) => others.includes(key)));
  }
}

/** Whether the lock that one edge takes may be the one that the next holds. */
function follows(next: OrderEdge, before: OrderEdge | undefined): boolean {
  if (before === undefined) return false;
  const isLocal = before.body.item === next.body.item && before.body.path === next.body.path && isSame(before.effect.lock, next.holds.lock);
  return isLocal || mayBeOne(before.effect.lock, next.holds.lock);
}

function closes(way: readonly OrderEdge[], edge: OrderEdge): boolean {
  return way.at(-1)?.to === edge.from && follows(edge, way.at(-1));
}

/** Whether on each lock of a cycle the one who waits excludes the one who holds, and the cycle takes more than one thread. */
function conflicts(edge: OrderEdge, way: readonly OrderEdge[]): boolean {
  const cycle = [edge, ...way];
  // The locks of a variable are new for each call of its function.
  const isLocal = cycle.some(({ body, from, holds }) => localName(body, holds.lock).includes(from));
  if (isLocal && !cycle.some((a) => cycle.some((b) => runsBeside(a.call, b.call)))) return false;
  return cycle.every((waiting, i) => {
    const holding = cycle[(i + 1) % cycle.length];
    return waiting.effect.mode === 'exclusive' || holding?.holds.mode !== 'shared';
  });
}

/** Whether a call is one of a thread or task that its function starts, and another one comes after the start or is of another thread. */
function runsBeside(a: CallFact, b: CallFact): boolean {
  const start = startOf(a.region);
  const other = startOf(b.region);
  if (start === undefined || start === other) return false;
  return other !== undefined || b.range.start > start.range.end || start.loops.length > 0;
}

/** The call that starts the thread or task which runs a region; undefined for the function's own. */
function startOf(region: Region): CallFact | undefined {
  for (let at: Region | undefined = region; at !== undefined; at = at.parent) if (at.fate.kind === 'argument' && at.fate.call.callee.facts.spawns !== undefined) return at.fate.call;
  return undefined;
}
