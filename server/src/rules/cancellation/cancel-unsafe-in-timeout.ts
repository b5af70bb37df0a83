import type { BodyFacts, CallFact, LocalFact } from '../../semantics/facts.ts';
import { containsRange } from '../../text/range.ts';
import { defineRule, type Finding, type RelatedLocation } from '../rule.ts';
import { awaitedAt, lossOfCall, lossOfRegion, storedCall, type CancelLoss, type FutureLoss } from './cancel-loss.ts';
import { type GivenUp, givenUpFutures } from './given-up.ts';

export const cancelUnsafeInTimeout = defineRule({
  id: 'cancel-unsafe-in-timeout',
  category: 'cancellation',
  stage: 'stable',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a timeout drops a future that loses data, and what it worked on is used again',
    why:
      'When its time is up, `timeout` drops the future it was given. A future that had already read some bytes, taken a ' +
      'message or accepted an argument loses it then. Who goes on with the same stream reads the rest of a message as the ' +
      'beginning of the next one. Methods that are cancel safe keep such state outside of the future.',
    failsWhen: 'the time is up while the future is half-way',
    trigger: 'a loop, or a caller, that goes on with the same stream or channel after the timeout',
    bad: `
use std::time::Duration;
use tokio::io::{AsyncReadExt, Result};
use tokio::net::TcpStream;
use tokio::time::timeout;

async fn read_frames(mut stream: TcpStream) -> Result<()> {
    let mut header = [0; 8];
    loop {
        let read = timeout(Duration::from_secs(1), stream.read_exact(&mut header)).await;
        println!("{read:?} {header:?}");
    }
}
`,
    good: `
use std::time::Duration;
use tokio::io::{AsyncReadExt, Result};
use tokio::net::TcpStream;
use tokio::time::timeout;

async fn read_frames(mut stream: TcpStream) -> Result<()> {
    let mut received = Vec::new();
    loop {
        let read = timeout(Duration::from_secs(1), stream.read_buf(&mut received)).await;
        println!("{read:?} {}", received.len());
    }
}
`,
    gaps: ['A future that is a struct of its own is not looked into.', 'Where only some paths leave the loop after the timeout, and no `match` tells them apart, it counts as left.'],
    fixSafety: 'None: what is to happen with the lost part when the time is up has to be decided.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    if (body.isTest) return;
    for (const given of givenUpFutures(body)) {
      const danger = given.when === 'time' ? dangerOf(body, given) : undefined;
      if (danger !== undefined) yield finding(body, danger);
    }
  },
});

interface Danger extends GivenUp, FutureLoss {
  readonly reuse: Reuse;
}

/** Who goes on with what the future worked on: the loop, code after it, or the caller. */
type Reuse = 'loop' | 'later' | 'caller';

function dangerOf(body: BodyFacts, given: GivenUp): Danger | undefined {
  const found = foundIn(body, given);
  // What the future has made itself goes with it.
  if (found?.outlives === false) return undefined;
  const reuse = found === undefined ? undefined : reuseOf(body, given, found.loss);
  if (reuse === undefined || found === undefined) return undefined;
  // The caller is told of the timeout: what it wanted to send is its own business.
  if (losesArgument(found.loss) && given.wrapper.statement.leaves.question) return undefined;
  if (found.loss.kind === 'received' && reuse !== 'loop') return undefined;
  return { ...given, ...found, reuse };
}

function losesArgument(loss: CancelLoss): boolean {
  return loss.kind === 'call' && loss.call.callee.facts.cancel?.verdict === 'loses_argument';
}

function foundIn(body: BodyFacts, { future }: GivenUp): FutureLoss | undefined {
  const call = future.madeBy ?? storedCall(future.place);
  if (call !== undefined) return lossOfCall(call);
  return future.region === undefined ? undefined : lossOfRegion(body, future.region);
}

function reuseOf(body: BodyFacts, { wrapper, future }: GivenUp, loss: CancelLoss): Reuse | undefined {
  const { statement } = wrapper;
  const isBorrowed = losesArgument(loss) ? isReference : isChangedThrough;
  // What a method reads into may be the same each time without harm: its receiver counts.
  const { range } = (future.madeBy ?? storedCall(future.place))?.receiver ?? future;
  const kept = body.locals.filter((local) => !containsRange(range, local.range) && local.uses.some((use) => containsRange(range, use.range) && (use.kind !== 'read' || isBorrowed(local))));
  const loop = wrapper.loops.at(-1);
  const goesOn = !statement.leaves.question && (!statement.leaves.jump || goesOnAfterError(body, wrapper));
  if (loop !== undefined && goesOn && !containsRange(statement.range, loop) && kept.some((local) => local.range.start < loop.start)) return 'loop';
  if (goesOn && kept.some((local) => local.uses.some((use) => use.range.start >= statement.range.end))) return 'later';
  return kept.some(isBorrowed) ? 'caller' : undefined;
}

/** Whether a `match` on the result goes on with what follows when the time is up. */
function goesOnAfterError(body: BodyFacts, { range }: CallFact): boolean {
  const match = body.matches.find(({ scrutinee }) => containsRange(scrutinee.range, range));
  return match?.kind === 'match' && match.arms.some(({ pattern, leaves }) => !leaves && pattern?.path === 'std::result::Result::Err');
}

function isReference({ type }: LocalFact): boolean {
  return type.display.startsWith('&');
}

/** What is reached through it may be left half-way: a text that is only read is not. */
function isChangedThrough(local: LocalFact): boolean {
  return local.type.display.startsWith('&mut ') || (local.name === 'self' && isReference(local));
}

function finding(body: BodyFacts, danger: Danger): Finding {
  const { loss, hidden, call, reuse } = danger;
  return {
    range: call.nameRange,
    confidence: hidden === undefined && loss.kind === 'call' && reuse === 'loop' ? 'certain' : 'likely',
    ...(reuse === 'loop' && !losesArgument(loss) ? {} : { severity: 'information' }),
    message: message.headline(danger),
    failsWhen: message.failsWhen(loss),
    trigger: message.trigger(reuse),
    related: story(body, danger),
    fixes: () => [],
  };
}

function story(body: BodyFacts, danger: Danger): readonly RelatedLocation[] {
  const { wrapper, loss, hidden } = danger;
  const notes: RelatedLocation[] = [...awaitedAt(danger)];
  if (loss.kind === 'received') notes.push({ path: (hidden?.body ?? body).path, range: loss.point.pointRange, message: message.awaitsAgain() });
  notes.push({ path: body.path, range: wrapper.nameRange, message: message.droppedHere() });
  return notes;
}

const message = {
  headline: ({ loss, hidden, call }: Danger): string => {
    if (hidden !== undefined) return `\`${call.callee.name}\` under a timeout is not cancel safe`;
    if (loss.kind === 'received') return `a message from \`${call.callee.name}\` can be lost under a timeout`;
    return `\`${call.callee.name}\` under a timeout ${losesArgument(loss) ? 'can lose its argument' : 'is not cancel safe'}`;
  },
  failsWhen: (loss: CancelLoss): string =>
    loss.kind === 'received'
      ? 'the time is up after the message was taken: the message is lost'
      : `the time is up half-way: ${loss.lost}${loss.instead === undefined ? '' : `; a safe way is ${loss.instead}`}`,
  trigger: (reuse: Reuse): string => {
    if (reuse === 'loop') return 'the loop goes on with it after the timeout';
    return reuse === 'later' ? 'what follows goes on with it after the timeout' : 'the caller goes on with it after the timeout';
  },
  awaitsAgain: (): string => 'dropped here, the message is gone',
  droppedHere: (): string => 'the future is dropped here when the time is up',
};
