import type { BodyFacts, CallFact, LoopFact, SuspensionPoint, TypeFact } from '../../semantics/facts.ts';
import { containsRange, type TextRange } from '../../text/range.ts';
import { isSameChannel } from '../channels/channel-ends.ts';
import { defineRule, type Finding } from '../rule.ts';
import { isToken } from './tokens.ts';

export const uncancellableLoop = defineRule({
  id: 'uncancellable-loop',
  category: 'cancellation',
  stage: 'preview',
  since: '0.2.0',
  severity: 'information',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'an async loop has no way to end',
    why:
      'A loop that awaits and goes round for ever can only be stopped by dropping its future, in the middle of whatever it does just then. A loop that is told to stop, by ' +
      'a token, a watch channel or the end of the channel it reads, finishes its round first. One that reads a channel and overlooks its end is worse: ' +
      'from then on the receiver answers at once, and the loop takes a whole thread for nothing.',
    failsWhen: 'the program shuts down: the loop is cut off half-way, or keeps the shutdown waiting',
    trigger: 'a shutdown, a reload, or the end of all senders',
    bad: `
use tokio::sync::mpsc::Receiver;

pub async fn print_all(mut lines: Receiver<String>) {
    loop {
        if let Some(line) = lines.recv().await {
            println!("{line}");
        }
    }
}`,
    good: `
use tokio::sync::mpsc::Receiver;

pub async fn print_all(mut lines: Receiver<String>) {
    while let Some(line) = lines.recv().await {
        println!("{line}");
    }
}`,
    gaps: ['A task that is spawned where it stands is a matter of `detached-task`.', 'Whether a sender lives as long as the loop is not known: a receiver in a field is information only.'],
    fixSafety: 'There is no automatic fix: what ends the loop is for the program to say.',
    related: ['clippy::infinite_loop'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    if (body.isTest) return;
    for (const loop of body.loops) {
      if (!loop.region.isAsync || loop.uncertain || loop.kind === 'for' || !loop.repeats || loop.exits || loop.suspends === 'never' || isInside(body, loop)) continue;
      const received = deafReceive(body, loop);
      if (received !== undefined) yield spins(body, loop, received);
      else if (isOfferedEndless(body, loop)) yield endless(loop);
    }
  },
});

/** Whether an endless loop stands in another one, which is the one to report. */
function isInside({ loops }: BodyFacts, { range, region }: LoopFact): boolean {
  return loops.some((other) => other.range.start < range.start && containsRange(other.range, range) && other.region.index === region.index && !other.exits);
}

/** A function that others call: they cannot end its loop but by dropping it. */
function isOfferedEndless(body: BodyFacts, { region, range }: LoopFact): boolean {
  if (region.index !== 0 || !body.isPublic || body.ofTrait !== undefined || body.name === 'main' || body.result.display === '!') return false;
  if (body.locals.some(({ type, isParameter }) => isParameter && isToken(type))) return false;
  return !body.selects.some((select) => containsRange(range, select.range)) && !onlyPauses(body, range);
}

/** Whether a loop awaits nothing but the time: dropped there, it is between two rounds. */
function onlyPauses({ suspensions, calls }: BodyFacts, loop: TextRange): boolean {
  return suspensions.every((point) => !containsRange(loop, point.range) ||
    (calls.find(({ awaited }) => awaited === point)?.callee.facts.waits ?? point.future?.type.facts.waits) === 'time');
}

/** The receive of a loop that goes round without a pause once its channel has ended. */
function deafReceive(body: BodyFacts, loop: LoopFact): CallFact | undefined {
  const points = body.suspensions.filter(({ range, region }) => region.index === loop.region.index && containsRange(loop.range, range));
  const [first] = points;
  const call = first === undefined ? undefined : body.calls.find(({ awaited }) => awaited === first);
  if (first === undefined || call === undefined || call.uncertain || !reportsEnd(call, first) || isFedHere(call)) return undefined;
  const taken = takenIn(first);
  const isAlone = points.every((point) => point === first || taken.some((range) => containsRange(range, point.range)));
  return isAlone && isUnconditional(first, loop) ? call : undefined;
}

/** Whether a receive gives an end of the channel at once, again and again. */
function reportsEnd({ callee: { facts, isLocal } }: CallFact, { future }: SuspensionPoint): boolean {
  if (isLocal || facts.waits !== 'channel' || facts.sends !== undefined || facts.endless === true) return false;
  const output = future?.type.output;
  return output?.name === 'std::option::Option' || (output?.name === 'std::result::Result' && isEndError(output.args[1]));
}

function isEndError(type: TypeFact | undefined): boolean {
  return type?.facts.isDisconnected === true || type?.facts.lags !== undefined;
}

/** Whether the channel is made in the same function: its sender may live as long as the loop. */
function isFedHere({ receiver }: CallFact): boolean {
  const place = receiver?.place;
  return place !== undefined && isSameChannel(place, place);
}

/** What runs only for a message: the rest of the round has to do without an await, or the loop pauses anyway. */
function takenIn({ fate }: SuspensionPoint): readonly TextRange[] {
  if (fate.kind !== 'matched') return [];
  return fate.match.arms.flatMap(({ pattern, range }) => (pattern?.path !== undefined && MESSAGE.has(pattern.path) && range !== undefined ? [range] : []));
}

const MESSAGE: ReadonlySet<string> = new Set(['std::option::Option::Some', 'std::result::Result::Ok']);

/** Whether each round comes to the receive: it stands in the loop itself, not in a branch. */
function isUnconditional({ statement, fate, loops }: SuspensionPoint, loop: LoopFact): boolean {
  const isLooked = fate.kind === 'matched' || fate.kind === 'dropped';
  return isLooked && statement.block.role === 'loop' && loops.at(-1)?.start === loop.range.start;
}

function spins(body: BodyFacts, { keywordRange }: LoopFact, call: CallFact): Finding {
  return {
    range: call.nameRange,
    confidence: 'likely',
    // The owner of a receiver in a field may own a sender as well.
    ...(call.receiver?.place?.fields.length === 0 ? { severity: 'warning' } : {}),
    message: `the loop does not end with its channel: \`${call.callee.name}\` then answers at once, for ever`,
    failsWhen: 'the last sender is gone: the loop goes round without a pause and takes a whole thread',
    trigger: 'the end of all senders, by a shutdown or an error',
    related: [{ path: body.path, range: keywordRange, message: 'nothing ends this loop' }],
    fixes: () => [],
  };
}

function endless({ keywordRange }: LoopFact): Finding {
  return {
    range: keywordRange,
    confidence: 'possible',
    message: 'nothing ends this loop: callers can only drop it in the middle of a round',
    failsWhen: 'the program shuts down: the round is cut off half-way, or the shutdown waits for ever',
    trigger: 'a shutdown or a reload',
    related: [],
    fixes: () => [],
  };
}
