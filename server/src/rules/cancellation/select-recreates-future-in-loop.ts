import { pinOutsideLoop } from '../../fixes/pin-outside-loop.ts';
import type { BodyFacts, CallFact, GivenArgument, LocalFact, SelectArmFact, SelectFact } from '../../semantics/facts.ts';
import { containsRange, type TextRange } from '../../text/range.ts';
import { defineRule, type Finding } from '../rule.ts';

export const selectRecreatesFutureInLoop = defineRule({
  id: 'select-recreates-future-in-loop',
  category: 'cancellation',
  stage: 'stable',
  since: '0.2.0',
  severity: 'information',
  fixes: 'maybe-incorrect',
  honours: [],
  docs: {
    summary: 'a branch of `select!` in a loop starts its timer anew in each round',
    why:
      'The futures of a `select!` are made each time it runs. In a loop, `sleep(d)` in a branch does not limit the loop to ' +
      '`d`: whenever another branch wins, the time starts again. As an idle timeout that is right; as a deadline, or for work ' +
      'to be done every `d`, it never comes while there is traffic. An `interval` made in the loop is worse: its first ' +
      'tick is immediate, so the loop never rests.',
    failsWhen: 'other branches are ready more often than the time allows: it never comes',
    trigger: 'steady traffic, or another timer with a shorter period',
    bad: `
use std::time::Duration;
use tokio::time::{interval, sleep};

async fn poll_for_a_minute() {
    let mut tick = interval(Duration::from_secs(1));
    loop {
        tokio::select! {
            _ = tick.tick() => println!("polling"),
            _ = sleep(Duration::from_secs(60)) => break,
        }
    }
}
`,
    good: `
use std::time::Duration;
use tokio::time::{interval, sleep};

async fn poll_for_a_minute() {
    let mut tick = interval(Duration::from_secs(1));
    let mut minute = std::pin::pin!(sleep(Duration::from_secs(60)));
    loop {
        tokio::select! {
            _ = tick.tick() => println!("polling"),
            _ = &mut minute => break,
        }
    }
}
`,
    gaps: ['A timer inside a function of the workspace that is awaited in the branch is not seen.'],
    fixSafety: 'The fix may be incorrect: what was an idle timeout becomes a deadline for the whole loop.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    if (body.isTest) return;
    for (const select of body.selects) {
      for (const arm of select.arms) {
        const restarted = arm.byReference ? undefined : restartedBy(body, { select, arm });
        if (restarted !== undefined) yield finding(body, restarted);
      }
    }
  },
});

interface Restarted {
  readonly select: SelectFact;
  readonly arm: SelectArmFact;
  readonly timer: CallFact;
  /** Another branch that goes on with the loop. */
  readonly rival: SelectArmFact;
  /** The rival is a timer too: the one with the shorter period always wins. */
  readonly races: boolean;
}

function restartedBy(body: BodyFacts, { select, arm }: Pick<Restarted, 'select' | 'arm'>): Restarted | undefined {
  const { loop } = select;
  const timer = loop === undefined ? undefined : timerOf(arm, loop);
  if (loop === undefined || timer === undefined || timer.uncertain) return undefined;
  const rivals = select.arms.filter((other) => other !== arm && !other.handlerLeaves);
  const ticking = rivals.find((other) => isTicking(other, loop));
  const rival = ticking ?? rivals[0];
  if (timer.callee.facts.timer === 'periodic') return { select, arm, timer, rival: rival ?? arm, races: false };
  const duration = timer.args[0];
  if (rival === undefined || duration === undefined || !isTheSameEachRound(body, duration, loop)) return undefined;
  return { select, arm, timer, rival, races: ticking !== undefined };
}

/** The call that makes a branch's timer: its future itself, or the interval of this round whose tick it awaits. */
function timerOf({ call }: SelectArmFact, loop: TextRange): CallFact | undefined {
  if (call?.callee.facts.timer === 'once') return call;
  const made = call?.receiver?.place?.call;
  return made?.callee.facts.timer === 'periodic' && containsRange(loop, made.range) ? made : undefined;
}

/** A tick of an interval that outlives the round. */
function isTicking(arm: SelectArmFact, loop: TextRange): boolean {
  return arm.call?.callee.path === 'tokio::time::Interval::tick' && timerOf(arm, loop) === undefined;
}

/** Whether a duration is made of constants and of what does not change in the loop; what is left until a deadline is not. */
function isTheSameEachRound(body: BodyFacts, duration: GivenArgument, loop: TextRange): boolean {
  const { range, type } = duration;
  const calls = body.calls.filter((call) => containsRange(range, call.range));
  if (type.name !== DURATION || !calls.every(({ callee }) => callee.path.startsWith(`${DURATION}::from_`))) return false;
  const { place } = duration;
  // A field of `self` stays as it is although other fields change.
  if (place !== undefined && place.fields.length > 0) return !body.writes.some((write) => containsRange(loop, write.range) && write.place?.key === place.key);
  const parts = body.locals.filter(({ uses }) => uses.some((use) => containsRange(range, use.range)));
  return parts.every((local) => local.range.start < loop.start && !changesIn(local, loop));
}

const DURATION = 'std::time::Duration';

function changesIn({ uses, isMutable }: LocalFact, loop: TextRange): boolean {
  return isMutable && uses.some(({ kind, range }) => (kind === 'assign' || kind === 'borrow-mut') && containsRange(loop, range));
}

function finding(body: BodyFacts, restarted: Restarted): Finding {
  const { timer, rival, races, select, arm } = restarted;
  const isPeriodic = timer.callee.facts.timer === 'periodic';
  return {
    range: timer.nameRange,
    confidence: isPeriodic ? 'certain' : races ? 'likely' : 'possible',
    ...(isPeriodic || races ? { severity: 'warning' } : {}),
    message: message.headline(restarted),
    failsWhen: isPeriodic ? 'always: the first tick is immediate, so this branch is ready in every round' : 'another branch is ready before the time is up, each time: it never comes',
    trigger: message.trigger(restarted),
    related: rival === arm ? [] : [{ path: body.path, range: rival.pattern, message: message.again(restarted) }],
    fixes: () => [isPeriodic ? undefined : pinOutsideLoop(body, { select, arm })].filter((fix) => fix !== undefined),
  };
}

const message = {
  headline: ({ timer }: Restarted): string =>
    timer.callee.facts.timer === 'periodic' ? `\`${timer.callee.name}\` is made anew in each round, so it ticks at once` : `\`${timer.callee.name}\` starts anew in each round of the loop`,
  trigger: ({ timer, races, arm }: Restarted): string => {
    if (timer.callee.facts.timer === 'periodic') return 'the loop comes to the `select!`';
    if (races) return 'the period of the interval is shorter than this time';
    return arm.handlerLeaves ? 'this is to be a deadline, rather than a limit on silence' : 'steady traffic on the other branches';
  },
  again: ({ timer, races }: Restarted): string => {
    if (timer.callee.facts.timer === 'periodic') return 'this branch seldom gets its turn';
    return races ? 'each tick starts the time anew' : 'when this branch wins, the time starts anew';
  },
};
