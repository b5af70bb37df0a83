import type { BodyFacts, CallFact } from '../semantics/facts.ts';

/** How much concurrency there is to audit. */
export interface ConcurrencyCounts {
  readonly asyncFunctions: number;
  readonly spawns: number;
  readonly locks: number;
  readonly selects: number;
  readonly channels: number;
}

/** Counts what the bodies of the audited files do. */
export function countConcurrency(bodies: Iterable<BodyFacts>): ConcurrencyCounts {
  const counts = { asyncFunctions: 0, spawns: 0, locks: 0, selects: 0, channels: 0 };
  for (const body of bodies) {
    if (body.isAsync) counts.asyncFunctions++;
    counts.selects += body.selects.length;
    for (const call of body.calls) {
      if (call.callee.facts.spawns !== undefined) counts.spawns++;
      if (call.callee.facts.acquires !== undefined) counts.locks++;
      if (makesChannel(call)) counts.channels++;
    }
  }
  return counts;
}

/** The counts of several files. */
export function addCounts(counts: readonly ConcurrencyCounts[]): ConcurrencyCounts {
  const sum = (of: keyof ConcurrencyCounts): number => counts.reduce((total, each) => total + each[of], 0);
  return { asyncFunctions: sum('asyncFunctions'), spawns: sum('spawns'), locks: sum('locks'), selects: sum('selects'), channels: sum('channels') };
}

/** `3 async functions, 1 spawn, no locks, no selects, 2 channels`. */
export function describeConcurrency(counts: ConcurrencyCounts): string {
  return [
    amount(counts.asyncFunctions, 'async function'),
    amount(counts.spawns, 'spawn'),
    amount(counts.locks, 'lock acquisition'),
    amount(counts.selects, 'select'),
    amount(counts.channels, 'channel'),
  ].join(', ');
}

/** A plain word when there is little or nothing to audit, so that PASS is not mistaken for praise. */
export function remarkOnConcurrency(counts: ConcurrencyCounts): string | undefined {
  const total = Object.values(counts).reduce((sum: number, count: number) => sum + count, 0);
  if (total === 0) return 'There is no concurrency here that Holdpoint knows of: the verdict says little.';
  return total <= 3 ? 'There is little concurrency here: the verdict says little.' : undefined;
}

/** `no locks`, `1 lock`, `2 locks`. */
export function amount(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}

const channelMakers: ReadonlySet<string> = new Set([
  'channel',
  'sync_channel',
  'unbounded_channel',
  'bounded',
  'unbounded',
  'oneshot',
  'broadcast',
  'rendezvous',
]);

/** A call into a known crate whose name and result are those of a channel. */
function makesChannel({ callee, result }: CallFact): boolean {
  if (callee.facts.unbounded?.bounded !== undefined && channelMakers.has(callee.name)) return true;
  return !callee.isLocal && channelMakers.has(callee.name) && /Sender|Receiver/.test(result.display);
}
