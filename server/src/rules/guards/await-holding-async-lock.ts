import type { BodyFacts, CallFact, CallStep, GuardFact, LocalFact, SuspensionPoint, WaitKind } from '../../semantics/facts.ts';
import { containsRange } from '../../text/range.ts';
import { storyOf as chainOf } from '../blocking/blocking-chain.ts';
import { waitsForHolder } from '../locks/waits-for-holder.ts';
import { defineRule, type Finding } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { storyOf, type StoryWords } from './held-guards.ts';

export const awaitHoldingAsyncLock = defineRule({
  id: 'await-holding-async-lock',
  category: 'deadlock',
  stage: 'preview',
  since: '0.2.0',
  severity: 'information',
  fixes: 'none',
  honours: ['clippy::await_holding_invalid_type'],
  docs: {
    summary: 'an async lock is held while the task waits for something that has nothing to do with it',
    why:
      'The guard of an async lock may live across an await: that is what it is for. But while its task sleeps, or waits for a message, a peer or another task, ' +
      'everybody else who needs the lock waits as long, one after the other, and if what it waits for needs the lock, all wait for ever.',
    failsWhen: 'what the task waits for is late: everybody who needs the lock waits for it as well, for ever if it needs the lock itself',
    trigger: 'a second task that needs the lock meanwhile',
    bad: `
use std::time::Duration;
use tokio::sync::Mutex;

pub async fn retry(attempts: &Mutex<u32>) {
    let mut attempts = attempts.lock().await;
    *attempts += 1;
    tokio::time::sleep(Duration::from_secs(*attempts as u64)).await;
}`,
    good: `
use std::time::Duration;
use tokio::sync::Mutex;

pub async fn retry(attempts: &Mutex<u32>) {
    let now = {
        let mut attempts = attempts.lock().await;
        *attempts += 1;
        *attempts
    };
    tokio::time::sleep(Duration::from_secs(now as u64)).await;
}`,
    gaps: ['Only awaits of which it is known what they wait for are reported.'],
    fixSafety: 'There is no automatic fix: what the lock protects may have to stay as it is until the wait is over.',
    related: ['clippy::await_holding_invalid_type'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const guard of body.guards) {
      if (guard.guard.kind !== 'async-lock' || guard.uncertain) continue;
      const wait = firstWait(body, guard);
      // A wait for who needs the lock is a deadlock, and told of as one.
      const isDeadlock = wait !== undefined && waitsForHolder(body).some(({ holds }) => holds.guard === guard);
      if (wait !== undefined && !isDeadlock) yield finding(body, guard, wait);
    }
  },
});

interface Wait {
  readonly point: SuspensionPoint;
  readonly kind: WaitKind;
  /** The awaited call or the type of the awaited future. */
  readonly name: string;
  /** From a function of the workspace that is awaited to the call that waits. */
  readonly steps: readonly CallStep[];
}

/** The first await that certainly happens under the lock, waits for others, and does nothing with what the lock protects. */
function firstWait(body: BodyFacts, guard: GuardFact): Wait | undefined {
  for (const { point, certain } of guard.heldAcross) {
    if (!certain || point.kind !== 'await') continue;
    const call = body.calls.find(({ awaited }) => awaited?.range.start === point.range.start && awaited.range.end === point.range.end);
    const steps = call?.leadsToWait ?? [];
    const kind = (steps.at(-1)?.call ?? call)?.callee.facts.waits ?? point.future?.type.facts.waits;
    // Two locks at once are a matter of their order.
    if (kind !== undefined && kind !== 'lock' && !usesGuard(body, guard, point, call)) return { point, kind, name: steps.length > 0 ? (call?.callee.name ?? '') : nameOf(call, point), steps };
  }
  return undefined;
}

function nameOf(call: CallFact | undefined, point: SuspensionPoint): string {
  const path = call?.callee.facts.waits === undefined ? (point.future?.type.name ?? '') : call.callee.path;
  return path.split('::').slice(-2).join('::');
}

/** Whether an await works with what the lock protects: with the guard itself, or with a variable made from it. */
function usesGuard(body: BodyFacts, guard: GuardFact, point: SuspensionPoint, call: CallFact | undefined): boolean {
  const places = call === undefined ? [point.range] : [...(call.receiver === undefined ? [] : [call.receiver.range]), ...call.args.filter(({ type }) => type.isStatic !== true).map(({ range }) => range)];
  if (guard.local === undefined) return places.some((place) => containsRange(place, guard.acquired?.range ?? guard.range));
  const known: LocalFact[] = [guard.local];
  for (const local of body.locals) {
    const made = local.letStatement?.range;
    if (made !== undefined && !known.includes(local) && known.some((from) => isUsedIn(from, made))) known.push(local);
  }
  return known.some((local) => places.some((place) => isUsedIn(local, place)));
}

function isUsedIn({ uses }: LocalFact, place: SuspensionPoint['range']): boolean {
  return uses.some(({ range }) => containsRange(place, range));
}

const WAITS: Readonly<Record<WaitKind, string>> = {
  time: 'the time is up',
  channel: 'the other end of the channel is late',
  task: 'the task takes long to end, or needs the lock itself',
  signal: 'whoever gives the signal is late, or needs the lock itself',
  lock: 'whoever holds the other lock keeps it',
  net: 'the peer answers slowly or not at all',
};

function finding(body: BodyFacts, guard: GuardFact, { point, kind, name, steps }: Wait): Finding {
  const holder = guard.local === undefined ? 'a temporary' : `\`${shortened(guard.local.name, 20)}\``;
  return {
    range: guard.range,
    confidence: 'likely',
    message: `${holder} keeps its lock while the task waits for \`${shortened(name, 36)}\``,
    failsWhen: `${WAITS[kind]}: everybody else who needs the lock waits as long`,
    trigger: 'a second task that needs the lock meanwhile',
    related: [...storyOf(body, { ...pick(guard), heldAcross: [{ point, certain: true }] }, words), ...chainOf(steps)],
    fixes: () => [],
  };
}

/** What the story of a guard is told from. */
function pick({ local, acquired, endedAt, scopeEnd }: GuardFact): Pick<GuardFact, 'local' | 'acquired' | 'endedAt' | 'scopeEnd'> {
  return { local, acquired, endedAt, scopeEnd };
}

const words: StoryWords = {
  acquired: 'the lock is taken here',
  suspended: 'the task waits here with the lock taken',
  released: 'the lock is released only here',
};
