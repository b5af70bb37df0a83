import type { BodyFacts, CallFact, LoopFact } from '../../semantics/facts.ts';
import { containsRange } from '../../text/range.ts';
import { defineRule, type Finding } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { isInTask, regionOrigin } from './async-code.ts';
import { type EmptyBranch, emptyBranches } from './empty-branch.ts';

export const busyWait = defineRule({
  id: 'busy-wait',
  category: 'blocking',
  stage: 'preview',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'none',
  honours: ['clippy::missing_spin_loop'],
  docs: {
    summary: 'a loop waits by asking again and again, without a pause in between',
    why:
      'The loop takes a whole processor for as long as it waits, and slows down the very thread it waits for. ' +
      'In async code it also keeps the thread of the runtime: if what it waits for needs that thread, it waits for ever. ' +
      'A branch of `select!` that takes from an empty `JoinSet` or `FuturesUnordered` is ready at once, too.',
    failsWhen: 'what it waits for takes long: a processor does nothing else meanwhile',
    trigger: 'every wait; in async code a runtime with as few threads as there are waits stands still',
    bad: `
use std::sync::atomic::{AtomicBool, Ordering};

pub async fn until_ready(ready: &AtomicBool) {
    while !ready.load(Ordering::Acquire) {}
}`,
    good: `
use tokio::sync::watch;

pub async fn until_ready(mut ready: watch::Receiver<bool>) {
    let _ = ready.wait_for(|ready| *ready).await;
}`,
    gaps: [
      'A `loop` that drops what it takes from a channel until it is empty is not told from one that waits.',
      'A loop that counts its rounds is not reported.',
    ],
    fixSafety: 'There is no automatic fix: a channel, a `Notify`, a condition variable or `std::hint::spin_loop` may be right.',
    related: ['clippy::missing_spin_loop', 'clippy::while_immutable_condition'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const loop of body.loops) {
      const probe = loop.kind === 'for' || loop.uncertain || countsRounds(body, loop) ? undefined : waitedFor(body, loop);
      if (probe === undefined) continue;
      const isAsync = isInTask(loop.region);
      if (!isAsync && loop.region.context !== 'sync') continue;
      const name = shortened(probe.callee.path.split('::').slice(-2).join('::'), 40);
      yield {
        range: loop.keywordRange,
        confidence: 'likely',
        // A thread of its own that spins wastes a processor, but nobody else's time.
        severity: isAsync ? 'warning' : 'information',
        message: `this loop waits by calling \`${name}\` again and again`,
        failsWhen: isAsync ? 'what it waits for is late: its thread polls no other task meanwhile, perhaps not even the one it waits for' : 'what it waits for is late: a processor does nothing else meanwhile',
        trigger: 'every wait, for as long as it takes',
        related: [{ path: body.path, range: probe.nameRange, message: 'it asks here, and goes round at once' }, ...(isAsync ? regionOrigin(body, loop.region) : [])],
        fixes: () => [],
      };
    }
    for (const branch of emptyBranches(body)) yield spinning(branch);
  },
});

/** `done = tasks.next() => ..` in a loop: done at once while there are no tasks. */
function spinning({ next, isSkipped }: EmptyBranch): Finding {
  const collection = shortened(next.receiver?.type.name?.split('::').at(-1) ?? 'collection', 24);
  return {
    range: next.nameRange,
    confidence: isSkipped ? 'possible' : 'likely',
    severity: isSkipped ? 'information' : 'warning',
    message: isSkipped ? `\`${next.callee.name}\` gives \`None\` each time the \`${collection}\` runs empty` : `this branch is always ready while the \`${collection}\` is empty`,
    failsWhen: isSkipped ? 'nothing is left in it: the branch wins with `None`, as if something had come' : 'nothing is in it: the loop goes round without a pause',
    trigger: 'the last of them ends before another one is put in, or none has been put in yet',
    related: [],
    fixes: () => [],
  };
}

/** The call that a loop repeats without doing anything else; undefined where each way round does something, or pauses. */
function waitedFor(body: BodyFacts, loop: LoopFact): CallFact | undefined {
  const round = loop.roundAvoiding((call) => !isPassive(call) && !isProbe(body, loop, call));
  return round?.find((call) => isProbe(body, loop, call));
}

function isProbe(body: BodyFacts, loop: LoopFact, call: CallFact): boolean {
  const { head } = loop;
  const isTested = head !== undefined && containsRange(head.range, call.range);
  switch (call.callee.facts.probe) {
    case 'state':
    case 'final':
      return true;
    case 'take':
      // A `while` over what a channel has goes on as long as there is something: only its negation waits.
      return loop.kind === 'loop' || (isTested && isNegated(body, call));
    case 'exchange':
      return isTested && isEmpty(body, loop);
    default:
      return false;
  }
}

/** Whether a method of the result asks for failure: `try_recv().is_err()`. */
function isNegated(body: BodyFacts, probe: CallFact): boolean {
  return body.calls.some(({ callee, receiver }) => receiver?.range.start === probe.range.start && receiver.range.end === probe.range.end && /^is_(err|none)$/.test(callee.name));
}

/** A loop with nothing between its braces. One that computes what it tries next makes progress by itself. */
function isEmpty({ blocks }: BodyFacts, loop: LoopFact): boolean {
  return blocks.some((block) => block.role === 'loop' && containsRange(loop.range, block.range) && block.range.end === loop.range.end && block.statements.length === 0);
}

/** Calls that only look at what a probe said. */
function isPassive({ callee }: CallFact): boolean {
  return !callee.isAsync && PASSIVE.some((module) => callee.path.startsWith(module));
}

const PASSIVE = ['std::option::', 'std::result::', 'std::cmp::', 'std::clone::', 'std::ops::', 'std::sync::Arc::', 'std::time::'];

/** Whether a variable from outside changes on the way and is looked at: the loop goes through something, or gives up one day. */
function countsRounds(body: BodyFacts, loop: LoopFact): boolean {
  return body.locals.some(
    (local) => {
      const within = containsRange(loop.range, local.range) ? [] : local.uses.filter(({ range }) => containsRange(loop.range, range));
      return within.some(({ kind }) => kind === 'assign') && within.some(({ kind }) => kind !== 'assign');
    },
  );
}
