import { pinOutsideLoop } from '../../fixes/pin-outside-loop.ts';
import { reserveThenSend } from '../../fixes/reserve-then-send.ts';
import { offered } from '../../fixes/fix.ts';
import type { BodyFacts, SelectArmFact, SelectFact } from '../../semantics/facts.ts';
import { containsRange } from '../../text/range.ts';
import { defineRule, type Finding, type RelatedLocation } from '../rule.ts';
import { awaitedAt, lossOfCall, lossOfRegion, storedCall, type CancelLoss, type FutureLoss } from './cancel-loss.ts';

export const cancelUnsafeInSelect = defineRule({
  id: 'cancel-unsafe-in-select',
  category: 'cancellation',
  stage: 'stable',
  since: '0.1.0',
  severity: 'warning',
  fixes: 'maybe-incorrect',
  honours: [],
  docs: {
    summary: 'a branch of `select!` runs a future that loses data when it is dropped',
    why:
      'When one branch of `select!` is ready, the futures of all others are dropped. In a loop they are made anew in the ' +
      'next round. A future that had already read some bytes, taken a message or accepted an argument loses it then, ' +
      'silently and only under load. Methods that are cancel safe keep such state outside of the future.',
    failsWhen: 'another branch becomes ready while the future is half-way',
    trigger: 'a loop around the `select!` whose other branches go on with the loop',
    bad: `
use tokio::io::{AsyncReadExt, Result};
use tokio::net::TcpStream;
use tokio::time::Interval;

async fn read_frames(mut stream: TcpStream, mut tick: Interval) -> Result<()> {
    let mut header = [0; 8];
    loop {
        tokio::select! {
            read = stream.read_exact(&mut header) => {
                read?;
                println!("{header:?}");
            }
            _ = tick.tick() => println!("still here"),
        }
    }
}
`,
    good: `
use tokio::io::{AsyncReadExt, Result};
use tokio::net::TcpStream;
use tokio::time::Interval;

async fn read_frames(mut stream: TcpStream, mut tick: Interval) -> Result<()> {
    let mut received = Vec::new();
    loop {
        tokio::select! {
            read = stream.read_buf(&mut received) => {
                if read? == 0 {
                    return Ok(());
                }
                while received.len() >= 8 {
                    println!("{:?}", received.drain(..8));
                }
            }
            _ = tick.tick() => println!("still here"),
        }
    }
}
`,
    gaps: [
      'A future that is a struct of its own is not looked into.',
      'A message received in a `match` inside an async block is not followed.',
      'A loop in the caller of the function with the `select!` is not seen.',
    ],
    fixSafety:
      'Both fixes may be incorrect: a pinned future is no longer restarted in each round, and with `reserve` the message is ' +
      'made only when there is room for it.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const select of body.selects) {
      if (select.arms.length < 2 && !select.hasElse) continue;
      for (const arm of select.arms) {
        const found = arm.byReference ? undefined : dangerOf(body, { select, arm });
        if (found !== undefined) yield finding(body, found);
      }
    }
  },
});

/** An arm of a select, and what it loses. */
interface Branch {
  readonly select: SelectFact;
  readonly arm: SelectArmFact;
}

interface Danger extends Branch, FutureLoss {
  /** Another branch that goes on with the loop. */
  readonly rival: SelectArmFact | undefined;
  /** The lost argument is made again from what is kept outside of the loop. */
  readonly isRetried: boolean;
}

function dangerOf(body: BodyFacts, { select, arm }: Branch): Danger | undefined {
  const rival = select.loop === undefined ? undefined : select.arms.find((other) => other !== arm && !other.handlerLeaves);
  const call = arm.call ?? storedCall(arm.place);
  const found = call !== undefined ? lossOfCall(call) : arm.region === undefined ? undefined : lossOfRegion(body, arm.region);
  // Dropping a whole function on shutdown is what select is for; only being restarted is worth a word.
  const isPlain = found?.hidden === undefined && found?.outlives === true && found.loss.kind === 'call' && containsRange(arm.future, found.call.range);
  if (found === undefined || (rival === undefined && !isPlain)) return undefined;
  return { select, arm, ...found, rival, isRetried: found.hidden === undefined && sendsAgain(body, { select, arm }) };
}

/** Whether the next round sends the same value again: a constant, or a copy of what lives longer than a round. */
function sendsAgain(body: BodyFacts, { select: { loop }, arm: { call, locals } }: Branch): boolean {
  if (loop === undefined || call?.callee.facts.cancel?.verdict !== 'loses_argument') return false;
  return call.args.every(({ range }) => {
    const isCopy = /^(?:[A-Z][\w:]*\()?[\w.:"\s]+(?:\.clone\(\))?\)?$/.test(body.text.slice(range.start, range.end));
    const parts = locals.filter(({ uses }) => uses.some((use) => containsRange(range, use.range)));
    return isCopy && parts.every((local) => local.range.start < loop.start);
  });
}

function finding(body: BodyFacts, danger: Danger): Finding {
  const { rival, loss, hidden, call, arm } = danger;
  return {
    range: call.nameRange,
    confidence: rival !== undefined && hidden === undefined && loss.kind === 'call' ? 'certain' : 'likely',
    ...(rival === undefined || danger.isRetried ? { severity: 'information' } : {}),
    message: message.headline(danger),
    failsWhen: message.failsWhen(loss),
    trigger: message.trigger(danger),
    related: story(body, danger),
    fixes: () => (containsRange(arm.future, call.range) ? offered(pinOutsideLoop(body, danger), reserveThenSend(body, danger)) : []),
  };
}

function story(body: BodyFacts, danger: Danger): readonly RelatedLocation[] {
  const { select, rival, loss, hidden } = danger;
  const notes: RelatedLocation[] = [...awaitedAt(danger)];
  if (loss.kind === 'received') notes.push({ path: (hidden?.body ?? body).path, range: loss.point.pointRange, message: message.awaitsAgain() });
  if (rival !== undefined) notes.push({ path: body.path, range: rival.pattern, message: message.rivalWins() });
  notes.push({ path: body.path, range: select.nameRange, message: message.droppedHere() });
  return notes;
}

const message = {
  headline: ({ loss, hidden, call }: Danger): string => {
    if (hidden !== undefined) return `\`${call.callee.name}\` in a \`select!\` branch is not cancel safe`;
    if (loss.kind === 'received') return `a message from \`${call.callee.name}\` can be lost in a \`select!\` branch`;
    const argument = call.callee.facts.cancel?.verdict === 'loses_argument';
    return `\`${call.callee.name}\` in a \`select!\` branch ${argument ? 'can lose its argument' : 'is not cancel safe'}`;
  },
  failsWhen: (loss: CancelLoss): string =>
    loss.kind === 'received'
      ? 'another branch wins after the message was taken: the message is lost'
      : `another branch wins first: ${loss.lost}${loss.instead === undefined ? '' : `; a safe way is ${loss.instead}`}`,
  trigger: ({ select, rival, isRetried }: Danger): string => {
    if (isRetried) return 'the loop gives up its place in the queue and sends again in the next round';
    if (rival !== undefined) return 'the loop makes the future anew in each round';
    return select.loop === undefined ? 'the `select!` runs once, and the future is not resumed' : 'the loop ends, and the future is not resumed';
  },
  awaitsAgain: (): string => 'dropped here, the message is gone',
  rivalWins: (): string => 'when this branch wins, the loop goes on',
  droppedHere: (): string => 'the futures of the other branches are dropped here',
};
