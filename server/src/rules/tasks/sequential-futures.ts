import { joinInstead } from '../../fixes/join-instead.ts';
import { offered } from '../../fixes/fix.ts';
import type { BodyFacts, CallFact, LocalFact, SuspensionPoint } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { lazyCalls } from './lazy-future.ts';

export const sequentialFutures = defineRule({
  id: 'sequential-futures',
  category: 'tasks',
  stage: 'preview',
  since: '0.2.0',
  severity: 'information',
  fixes: 'maybe-incorrect',
  honours: [],
  docs: {
    summary: 'futures are made together and then run one after the other',
    why:
      'A future does nothing until it is awaited. Making two first and awaiting them afterwards looks as if they ran side by side, but the second one ' +
      'starts only when the first one is done. `join!` runs both at once; a task that is spawned starts by itself.',
    failsWhen: 'each of the futures takes its time: together they take the sum',
    trigger: 'every run',
    bad: `
async fn price(item: u32) -> u32 {
    tokio::task::yield_now().await;
    item
}

pub async fn total() -> u32 {
    let tea = price(1);
    let cake = price(2);
    tea.await + cake.await
}`,
    good: `
async fn price(item: u32) -> u32 {
    tokio::task::yield_now().await;
    item
}

pub async fn total() -> u32 {
    let (tea, cake) = tokio::join!(price(1), price(2));
    tea + cake
}`,
    gaps: ['Futures in a collection that are awaited in a loop are not looked at.'],
    fixSafety: 'The fix runs the futures at once: it may be incorrect where the second relies on what the first one does.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    if (body.suspensions.filter(({ future }) => future?.local !== undefined).length < 2) return;
    const waiting = lazyCalls(body).flatMap(({ call, confidence }) => (confidence === 'certain' && !runsByItself(call) ? keptFuture(body, call) : []));
    for (const first of waiting) {
      const second = waiting.find((other) => follows(first, other));
      if (second !== undefined) yield finding(body, first, second);
    }
  },
});

/** Timers run and waiters listen from when they are made, whoever awaits them. */
function runsByItself({ callee: { facts }, result }: CallFact): boolean {
  const waits = facts.waits ?? result.facts.waits;
  return facts.listens === true || facts.timer !== undefined || waits === 'time' || waits === 'signal';
}

/** A future in a variable that is only awaited. */
interface KeptFuture {
  readonly local: LocalFact;
  readonly made: CallFact;
  readonly point: SuspensionPoint;
}

function keptFuture(body: BodyFacts, made: CallFact): readonly KeptFuture[] {
  const local = made.fate.kind === 'bound' && made.fate.local.letStatement !== undefined ? made.fate.local : undefined;
  const [use, other] = local?.uses ?? [];
  if (local === undefined || use === undefined || other !== undefined) return [];
  const point = body.suspensions.find(({ kind, future, region }) => kind === 'await' && future?.local === local && region.index === made.region.index);
  return point === undefined || point.loops.length > made.loops.length ? [] : [{ local, made, point }];
}

/** Whether a future was there before the first one was awaited, and is awaited next, whatever the first one gave. */
function follows(first: KeptFuture, second: KeptFuture): boolean {
  if (first === second || first.made.region.index !== second.made.region.index) return false;
  const { block, index } = first.point.statement;
  const next = second.point.statement;
  // Who awaits them in another order than they were made in has thought of the order.
  const isInOrder = first.made.range.start < second.made.range.start && second.made.range.end <= first.point.range.start && second.point.range.start > first.point.range.start;
  return isInOrder && next.block.range.start === block.range.start && next.index - index <= 1 && first.made.statement.block.range.start === block.range.start;
}

function finding(body: BodyFacts, first: KeptFuture, second: KeptFuture): Finding {
  return {
    range: second.point.pointRange,
    confidence: 'likely',
    message: `\`${shortened(second.local.name, 24)}\` starts only here, after \`${shortened(first.local.name, 24)}\` is done`,
    failsWhen: 'both futures take their time: together they take the sum, not the longer of the two',
    trigger: 'every run',
    related: [
      { path: body.path, range: second.local.range, message: 'made here, the future does nothing yet' },
      { path: body.path, range: first.point.pointRange, message: 'this waits until the first one is done' },
    ],
    fixes: () => offered(joinInstead(body, first.point, second.point)),
  };
}
