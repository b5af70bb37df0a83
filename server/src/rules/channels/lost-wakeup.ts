import type { BodyFacts, CallFact, LocalFact } from '../../semantics/facts.ts';
import { containsRange, equalRanges } from '../../text/range.ts';
import { defineRule, type Finding } from '../rule.ts';

export const lostWakeup = defineRule({
  id: 'lost-wakeup',
  category: 'channels',
  stage: 'stable',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a waiter is made only after the check, and may miss the one notification',
    why:
      '`notify_waiters` wakes who waits by then, and nobody else: unlike `notify_one` it leaves nothing behind for who comes later. ' +
      'Between a check that finds nothing and the call of `notified`, or between two rounds of a loop, the notification can come and go. ' +
      'A waiter that is made before the check hears it. A condition variable has a lock for this: whoever notifies has to take the same one.',
    failsWhen: 'the notification comes between the check and the wait: the task sleeps on',
    trigger: 'another thread that notifies just then',
    bad: `
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::Notify;

struct Gate {
    open: AtomicBool,
    opened: Notify,
}

impl Gate {
    fn open(&self) {
        self.open.store(true, Ordering::Release);
        self.opened.notify_waiters();
    }

    async fn pass(&self) {
        if !self.open.load(Ordering::Acquire) {
            self.opened.notified().await;
        }
    }
}
`,
    good: `
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::Notify;

struct Gate {
    open: AtomicBool,
    opened: Notify,
}

impl Gate {
    fn open(&self) {
        self.open.store(true, Ordering::Release);
        self.opened.notify_waiters();
    }

    async fn pass(&self) {
        let opened = self.opened.notified();
        if !self.open.load(Ordering::Acquire) {
            opened.await;
        }
    }
}
`,
    gaps: ['A `Notify` that is not a field or a static is not looked at.', 'A wait without any condition around it is not looked at: its callers may check.'],
    fixSafety: 'There is no automatic fix.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const call of body.calls) {
      if (call.callee.facts.listens !== true || call.object?.key === undefined || !isMadeTooLate(body, call)) continue;
      const notifying = notifiersOf(body, call.object.key);
      const all = notifying.find(({ call: { callee } }) => callee.facts.notifies === 'all');
      // What `notify_one` stores is not lost.
      if (all === undefined || notifying.some(({ call: { callee } }) => callee.facts.notifies === 'one')) continue;
      yield {
        range: call.nameRange,
        confidence: call.uncertain ? 'possible' : 'likely',
        message: `a notification of \`${call.object.display}\` can be missed before this waits`,
        failsWhen: call.loops.length > 0 ? 'the notification comes between two rounds: the task waits for the next one' : 'the notification comes between the check and the wait: the task sleeps on',
        trigger: 'another thread that notifies just then',
        related: [{ path: all.body.path, range: all.call.nameRange, message: 'this wakes only who waits by now' }],
        fixes: () => [],
      };
    }
    yield* privateLocks(body);
  },
});

/** A wait on a condition variable whose lock nobody else can take: it keeps no notification from coming between the check and the wait. */
function* privateLocks(body: BodyFacts): Iterable<Finding> {
  for (const call of body.calls) {
    const given = call.callee.facts.conditionWait === undefined ? undefined : call.args[0];
    const guard = given === undefined ? undefined : body.guards.find(({ range, local }) => containsRange(given.range, range) || local?.uses.some((use) => containsRange(given.range, use.range)));
    const lock = guard?.acquired?.receiverLocal;
    if (lock === undefined || !isPrivate(body, lock)) continue;
    yield {
      range: call.nameRange,
      confidence: call.uncertain ? 'possible' : 'likely',
      // Who gives up after a while looks again.
      ...(/timeout|_for|_until/.test(call.callee.name) ? { severity: 'information' } : {}),
      message: `nobody else can take \`${lock.name}\`: it guards nothing this waits for`,
      failsWhen: 'the notification comes between the check and the wait: the thread sleeps on',
      trigger: 'another thread that changes the state and notifies just then',
      related: [{ path: body.path, range: lock.range, message: 'the lock is made anew here, for this function alone' }],
      fixes: () => [],
    };
  }
}

/** Whether a lock is made by the function, and only ever taken. */
function isPrivate(body: BodyFacts, { letStatement, type, uses, region }: LocalFact): boolean {
  const made = letStatement?.range;
  if (made === undefined || type.name?.endsWith('Mutex') !== true || !body.calls.some(({ callee, range }) => callee.name === 'new' && containsRange(made, range))) return false;
  return uses.every((use) => use.region.index === region.index && body.calls.some(({ callee, receiver }) => callee.facts.acquires !== undefined && receiver !== undefined && containsRange(receiver.range, use.range)));
}

/** Whether the waiter is made where it is awaited, after a check or in a loop. */
function isMadeTooLate(body: BodyFacts, call: CallFact): boolean {
  const select = body.selects.find(({ arms }) => arms.some((arm) => arm.call !== undefined && equalRanges(arm.call.range, call.range)));
  if (select !== undefined) return select.loop !== undefined;
  return call.awaited?.kind === 'await' && (call.loops.length > 0 || call.statement.block.role === 'other');
}

interface Notifier {
  readonly body: BodyFacts;
  readonly call: CallFact;
}

/** The calls of the crate that notify who waits at a place. */
function notifiersOf(body: BodyFacts, key: string): readonly Notifier[] {
  return body.crateBodies(['notify_waiters', 'notify_one', 'notify_last']).flatMap((other) =>
    other.calls.filter(({ callee, object }) => callee.facts.notifies !== undefined && object?.key === key).map((call) => ({ body: other, call })));
}
