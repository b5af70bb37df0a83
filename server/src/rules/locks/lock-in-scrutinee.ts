import { hoistValue } from '../../fixes/hoist-value.ts';
import { offered } from '../../fixes/fix.ts';
import type { BodyFacts, CallFact, GuardFact, GuardKind } from '../../semantics/facts.ts';
import { containsRange, type TextRange } from '../../text/range.ts';
import { defineRule, type Finding, type RelatedLocation } from '../rule.ts';
import { calledName } from './lock-story.ts';

export const lockInScrutinee = defineRule({
  id: 'lock-in-scrutinee',
  category: 'deadlock',
  stage: 'preview',
  since: '0.2.0',
  severity: 'information',
  fixes: 'maybe-incorrect',
  honours: ['clippy::significant_drop_in_scrutinee'],
  docs: {
    summary: 'a lock that is taken to read one value is held for the whole `match`, `if let` or loop',
    why:
      'A temporary in the scrutinee of a `match`, `if let`, `while let` or `for` lives until the end of the whole construct. A guard that was only ' +
      'meant to read one value keeps the lock for all of the body, without a name that would show it.',
    failsWhen: 'the body takes long or takes another lock: everybody who wants this one waits as long',
    trigger: 'other users of the lock while the body runs',
    bad: `
use std::sync::Mutex;

pub struct Worker {
    next: Mutex<Option<u64>>,
    done: Mutex<Vec<u64>>,
}

impl Worker {
    fn finish(&self, job: u64) {
        self.done.lock().unwrap().push(job);
    }

    pub fn step(&self) {
        match self.next.lock().unwrap().take() {
            Some(job) => self.finish(job),
            None => println!("idle"),
        }
    }
}
`,
    good: `
use std::sync::Mutex;

pub struct Worker {
    next: Mutex<Option<u64>>,
    done: Mutex<Vec<u64>>,
}

impl Worker {
    fn finish(&self, job: u64) {
        self.done.lock().unwrap().push(job);
    }

    pub fn step(&self) {
        let next = self.next.lock().unwrap().take();
        match next {
            Some(job) => self.finish(job),
            None => println!("idle"),
        }
    }
}
`,
    gaps: ['A body that calls only functions of other crates is taken to be short.'],
    fixSafety: 'May be incorrect: the lock is released before the body, which may count on it.',
    related: ['clippy::significant_drop_in_scrutinee'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const guard of body.guards) {
      if (!isHidden(guard) || !isOwned(body, guard)) continue;
      const under = body.calls.filter((call) => call.range.start >= (guard.scrutinee?.range.end ?? 0) && call.guardsHeld.includes(guard));
      // The same lock again is a deadlock, which has a rule of its own.
      if (under.some(({ acquires }) => acquires.some(({ lock }) => lock.instance !== undefined && lock.instance === guard.lock?.instance))) continue;
      const first = under.find(isSlow) ?? under.find(({ callee, acquires }) => callee.isLocal || acquires.length > 0);
      if (first !== undefined) yield finding(body, guard, first);
    }
  },
});

const KINDS: ReadonlySet<GuardKind> = new Set<GuardKind>(['lock', 'async-lock', 'map-entry']);

const HEADS: ReadonlySet<GuardFact['temporaryIn']> = new Set<GuardFact['temporaryIn']>(['match', 'if-let', 'while-let', 'for']);

/** A temporary that lives longer than the value which was read through it. */
function isHidden({ local, guard, temporaryIn, scrutinee, uncertain }: GuardFact): boolean {
  return local === undefined && !uncertain && KINDS.has(guard.kind) && HEADS.has(temporaryIn) && scrutinee !== undefined;
}

/** Whether what was read through the guard borrows nothing from it: by its type, or because it is a clone. */
function isOwned(body: BodyFacts, { range, scrutinee }: GuardFact): boolean {
  if (scrutinee === undefined || scrutinee.type.isStatic !== undefined) return scrutinee?.type.isStatic === true;
  const around = body.calls.filter((call) => containsRange(scrutinee.range, call.range) && containsRange(call.range, range));
  return around.toSorted((a, b) => b.range.end - a.range.end)[0]?.callee.path === 'std::clone::Clone::clone';
}

/** Whether a call can make others wait for long: it blocks, is awaited, or leads to another lock. */
function isSlow({ callee, acquires, awaited, leadsToBlocking }: CallFact): boolean {
  return awaited !== undefined || leadsToBlocking !== undefined || (callee.isLocal && acquires.length > 0);
}

function finding(body: BodyFacts, guard: GuardFact, under: CallFact): Finding {
  return {
    range: placeOf(guard),
    confidence: 'likely',
    message: message.held(guard),
    failsWhen: 'the body takes its time: everybody who wants the lock waits as long',
    trigger: 'other users of the lock while the body runs',
    related: story(body, guard, under),
    fixes: () => offered(hoisted(body, guard)),
  };
}

/** The call that takes the lock; where it is one of several branches, the branching as a whole. */
function placeOf({ acquired, lock, range }: GuardFact): TextRange {
  const isBranch = acquired === undefined || (lock === undefined && range.start < acquired.range.start && acquired.range.end < range.end);
  return isBranch ? range : calledName(acquired);
}

function hoisted(body: BodyFacts, guard: GuardFact): ReturnType<typeof hoistValue> {
  const fix = body.hasError ? undefined : hoistValue(body, guard);
  return fix === undefined ? undefined : { ...fix, applicability: 'maybe-incorrect' };
}

function story({ path }: BodyFacts, guard: GuardFact, call: CallFact): readonly RelatedLocation[] {
  return [
    { path, range: calledName(call), message: `\`${call.callee.name}\` runs under the lock` },
    { path, range: { start: guard.scopeEnd - 1, end: guard.scopeEnd }, message: 'the lock is released only here' },
  ];
}

const message = {
  held: ({ lock, temporaryIn }: GuardFact): string => `${lock === undefined ? 'a lock' : `\`${lock.display}\``} is held for the whole \`${(temporaryIn ?? '').replace('-', ' ')}\``,
};
