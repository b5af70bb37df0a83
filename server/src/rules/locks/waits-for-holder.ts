import type { BodyFacts, CallFact, HeldLockFact, LockEffect, PlaceFact, Region, SuspensionPoint } from '../../semantics/facts.ts';
import { containsRange, equalRanges, type TextRange } from '../../text/range.ts';
import { isSameChannel } from '../channels/channel-ends.ts';
import { receiverThatNeeds } from './waits-across.ts';

/** Somebody holds a lock and waits for work that needs it. */
export interface HeldWait {
  readonly holds: HeldLockFact;
  /** Where to point, and what waits. */
  readonly range: TextRange;
  readonly name: string;
  /** The end of other work, or a message or room for one. */
  readonly waitsFor: 'end' | 'message' | 'room';
  /** The call of the other side that needs the lock, and where it stands. */
  readonly needs: CallFact;
  readonly needsIn: BodyFacts;
  readonly effect: LockEffect;
}

/** What a place in the code waits for. */
type Wait = Pick<HeldWait, 'range' | 'name' | 'waitsFor'> & { readonly work: (call: CallFact) => boolean };

/** The waits of a body under a lock that the other side needs. */
export function waitsForHolder(body: BodyFacts): readonly HeldWait[] {
  if (body.guards.length === 0) return [];
  const startsWork = body.calls.some(({ callee: { facts } }) => facts.spawns !== undefined || facts.closure === 'pooled');
  const near = startsWork ? waitsWithin(body) : [];
  return onceEach([...near, ...waitsAcross(body).filter(({ range }) => !near.some((wait) => equalRanges(wait.range, range)))]);
}

/** Waits for a receiver that stands in another function. */
function waitsAcross(body: BodyFacts): readonly HeldWait[] {
  return body.calls.flatMap((send) => {
    if (send.callee.facts.sends?.channel !== 'queue' || send.uncertain) return [];
    return send.locksHeld.flatMap((holds) => {
      const found = LOCKS.has(holds.kind) ? receiverThatNeeds(body, send, holds) : undefined;
      return found === undefined ? [] : [{ holds, range: send.nameRange, name: send.callee.name, waitsFor: 'room', needs: found.needs, needsIn: found.body, effect: found.effect } as const];
    });
  });
}

/** The waits whose other side is started in the body. */
function waitsWithin(body: BodyFacts): readonly HeldWait[] {
  const byCalls = body.calls.flatMap((call) => {
    const held = call.uncertain ? [] : call.locksHeld.filter(({ onlyIfPoisoned }) => !onlyIfPoisoned);
    if (held.length === 0) return [];
    const wait = waitOfCall(body, call);
    return wait === undefined ? [] : conflicts(body, held, wait);
  });
  const byAwaits = body.guards.flatMap((guard) => {
    const { lock, mode, guard: { kind } } = guard;
    if (lock === undefined || mode === undefined) return [];
    return guard.heldAcross.flatMap(({ point }) => {
      const spawn = awaitedTask(body, point);
      return spawn === undefined ? [] : conflicts(body, [{ lock, mode, kind, guard, by: guard.acquired, onlyIfPoisoned: false }], { range: point.pointRange, name: '.await', waitsFor: 'end', work: (call) => runsIn(call, spawn) });
    });
  });
  return [...byCalls, ...byAwaits];
}

/** The first wait of each lock for each place that needs it. */
function onceEach(waits: readonly HeldWait[]): readonly HeldWait[] {
  return waits.filter((wait, i) => waits.findIndex(({ holds, needs }) => holds.lock.instance === wait.holds.lock.instance && needs === wait.needs) === i);
}

function conflicts(body: BodyFacts, held: readonly HeldLockFact[], { work, ...wait }: Wait): readonly HeldWait[] {
  return held.flatMap((holds) => {
    const { instance } = holds.lock;
    if (instance === undefined || !LOCKS.has(holds.kind)) return [];
    for (const needs of body.calls) {
      if (needs.uncertain || !work(needs)) continue;
      const effects = needs.region.index === 0 || needs.fate.kind === 'argument' ? needs.acquiresOnceRun : needs.acquires;
      const effect = effects.find(({ lock, mode, kind }) => lock.instance === instance && LOCKS.has(kind) && (mode === 'exclusive' || holds.mode === 'exclusive'));
      if (effect !== undefined) return [{ holds, needs, needsIn: body, effect, ...wait }];
    }
    return [];
  });
}

const LOCKS: ReadonlySet<string> = new Set(['lock', 'async-lock', 'map-entry']);

function waitOfCall(body: BodyFacts, call: CallFact): Wait | undefined {
  const { callee: { name, facts }, nameRange: range } = call;
  if (facts.blocking?.kind === 'pool') return { range, name, waitsFor: 'end', work: (other) => isGivenWithin(other, call, isPooled) };
  const place = call.receiver?.place;
  if (facts.blocking?.kind === 'wait' && place === undefined) return { range, name, waitsFor: 'end', work: (other) => isGivenWithin(other, call, isSpawned) };
  if (place === undefined || !waitsForOthers(call)) return undefined;
  const spawn = place.call;
  if (spawn?.callee.facts.spawns !== undefined && place.fields.length === 0) return { range, name, waitsFor: 'end', work: (other) => runsIn(other, spawn) };
  const far = otherEnds(body, call, place);
  return far.length === 0 ? undefined : { range, name, waitsFor: facts.sends === undefined ? 'message' : 'room', work: (other) => far.some((end) => isBefore(other, end)) };
}

/** Whether a call waits for what others do: a message, room for one, or the end of a thread. */
function waitsForOthers({ callee: { facts }, awaited }: CallFact): boolean {
  if (facts.sends?.attempt === true) return false;
  return (facts.blocking?.kind === 'wait') || (facts.blockOn !== undefined && facts.sends !== undefined) || (awaited !== undefined && facts.waits === 'channel');
}

/** The task whose handle is awaited at a point. */
function awaitedTask(body: BodyFacts, { kind, future }: SuspensionPoint): CallFact | undefined {
  const local = future?.local;
  if (kind !== 'await' || local === undefined || future?.type.facts.waits !== 'task') return undefined;
  return body.calls.find(({ callee, fate }) => callee.facts.spawns !== undefined && fate.kind === 'bound' && fate.local === local);
}

/** Whether a call runs in what another one starts, or makes the future that is started. */
function runsIn(call: CallFact, spawn: CallFact): boolean {
  return isGiven(call, spawn) || spawnedBy(call.region) === spawn;
}

function isGiven({ fate, callee }: CallFact, to: CallFact): boolean {
  return callee.isAsync && fate.kind === 'argument' && equalRanges(fate.call.range, to.range);
}

/** The call that starts the code of a region as a task or thread. */
function spawnedBy(region: Region): CallFact | undefined {
  for (let at: Region | undefined = region; at !== undefined; at = at.parent) {
    const call = givenTo(at);
    if (call?.callee.facts.spawns !== undefined) return call;
  }
  return undefined;
}

function givenTo({ fate }: Region): CallFact | undefined {
  return fate.kind === 'argument' ? fate.call : undefined;
}

/** Whether a call stands in a closure of a kind that is part of another call: that one ends after it. */
function isGivenWithin(call: CallFact, whole: CallFact, isRun: (region: Region) => boolean): boolean {
  for (let at: Region | undefined = call.region; at !== undefined; at = at.parent) if (isRun(at) && containsRange(whole.range, at.range)) return true;
  return false;
}

function isPooled(region: Region): boolean {
  return givenTo(region)?.callee.facts.closure === 'pooled';
}

function isSpawned(region: Region): boolean {
  return givenTo(region)?.callee.facts.spawns === 'thread';
}

/** The calls that give what a call on one end of a channel waits for, where a task or thread of its own makes them. */
function otherEnds(body: BodyFacts, { callee, region }: CallFact, place: PlaceFact): readonly CallFact[] {
  const isSending = callee.facts.sends !== undefined;
  return body.calls.filter((other) => {
    const own = spawnedBy(other.region);
    if (own === undefined || own === spawnedBy(region)) return false;
    const at = other.receiver?.place;
    if (at !== undefined && isSameChannel(at, place)) return isSending ? waitsForOthers(other) && other.callee.facts.sends === undefined : other.callee.facts.sends !== undefined;
    return other.callee.isLocal && other.args.some((arg) => arg.place !== undefined && arg.place.key !== place.key && isSameChannel(arg.place, place));
  });
}

/** Whether a call is made before another one of its task: earlier in the text, or in a round of its loop. */
function isBefore(call: CallFact, end: CallFact): boolean {
  if (spawnedBy(call.region) !== spawnedBy(end.region)) return false;
  return call.range.start <= end.range.start || end.loops.some((loop) => containsRange(loop, call.range));
}
