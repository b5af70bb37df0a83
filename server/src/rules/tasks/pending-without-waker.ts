import type { BodyFacts, LocalFact, PatternFact, TypeFact } from '../../semantics/facts.ts';
import { containsRange, equalRanges, type TextRange } from '../../text/range.ts';
import { wholeBlock } from '../whole-block.ts';
import { defineRule, type Finding } from '../rule.ts';

export const pendingWithoutWaker = defineRule({
  id: 'pending-without-waker',
  category: 'tasks',
  stage: 'stable',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a poll function says it is pending and has asked nobody to wake it',
    why:
      'A task that returns `Poll::Pending` is polled again when its waker is called, and not before. A function that never touches its context ' +
      'has given the waker to nobody: what polls it may sleep for ever, or seem to work because something else wakes the task.',
    failsWhen: 'nothing else wakes the task: it sleeps for ever',
    trigger: 'the first poll that is not ready',
    bad: `
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

struct Done<'a>(&'a AtomicBool);

impl Future for Done<'_> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<()> {
        if self.0.load(Ordering::Acquire) {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    }
}
`,
    good: `
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

#[derive(Default)]
struct State {
    done: bool,
    waker: Option<Waker>,
}

struct Done(Arc<Mutex<State>>);

impl Future for Done {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let mut state = self.0.lock().unwrap();
        if state.done {
            return Poll::Ready(());
        }
        state.waker = Some(cx.waker().clone());
        Poll::Pending
    }
}
`,
    gaps: ['A method of a trait that the crate itself declares is not looked at.', 'A context that is used in an earlier round of a loop counts as used.'],
    fixSafety: 'There is no automatic fix.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    // A trait of the crate's own may have rules of its own for who wakes whom.
    const trait = body.ofTrait?.path;
    if (trait === undefined || trait.startsWith(`${body.crate.name}::`) || !body.name.startsWith('poll') || body.result.name !== 'std::task::Poll') return;
    const pending = pendingValues(body);
    if (!usesContext(body)) {
      const [first] = pending;
      if (first !== undefined && !isAlways(body, first)) yield finding(first, true);
      return;
    }
    const uses = contextOf(body)?.uses ?? [];
    for (const range of uses.length === 0 ? [] : pending) if (!uses.some((use) => isOnTheWay(body, use.range, range))) yield finding(range, false);
  },
});

/** `isNowhere`: the context is not used at all, rather than on other paths only. */
function finding(range: TextRange, isNowhere: boolean): Finding {
  return {
    range,
    confidence: isNowhere ? 'likely' : 'possible',
    ...(isNowhere ? {} : { severity: 'information' }),
    message: isNowhere ? 'nothing wakes the task after this: the context is never used' : 'nothing wakes the task after this: only other paths use the context',
    failsWhen: 'nothing else wakes the task: it sleeps for ever',
    trigger: isNowhere ? 'the first poll that is not ready' : 'a poll that takes this path',
    related: [],
    fixes: () => [],
  };
}

/** Whether a use of the context comes before a place on every path to it, or may have in an earlier round of a loop. */
function isOnTheWay(body: BodyFacts, use: TextRange, place: TextRange): boolean {
  if (body.loops.some(({ range }) => containsRange(range, use) && containsRange(range, place))) return true;
  const around = body.blocks.filter(({ range }) => containsRange(range, use)).sort((a, b) => a.range.end - a.range.start - (b.range.end - b.range.start));
  const [innermost] = around;
  return use.end <= place.start ? innermost === undefined || containsRange(innermost.range, place) || isTested(body, use, place) : isTested(body, use, place);
}

/** Whether a place stands in an arm of a match whose value the use is part of. */
function isTested({ matches }: BodyFacts, use: TextRange, place: TextRange): boolean {
  return matches.some(({ scrutinee, arms }) => containsRange(scrutinee.range, use) && arms.some(({ range }) => range !== undefined && containsRange(range, place)));
}

function contextOf({ locals }: BodyFacts): LocalFact | undefined {
  return locals.find(({ isParameter, type }) => isParameter && type.args[0]?.name === 'std::task::Context');
}

/** Whether anything is done with the context, in macros that are not understood too. */
function usesContext(body: BodyFacts): boolean {
  const context = contextOf(body);
  // A parameter of unknown type may be it.
  if (context === undefined) return body.locals.some(({ isParameter, name, type }) => isParameter && name !== 'self' && isUnknown(type));
  return context.uses.length > 0 || body.mentions([context.name]).length > 0;
}

function isUnknown({ name, args: [to] }: TypeFact): boolean {
  return name === undefined || (name === '&' && to?.name === undefined);
}

/** Where `Pending` is a value rather than a pattern. */
function pendingValues(body: BodyFacts): readonly TextRange[] {
  const patterns = body.matches.flatMap(({ arms }) => arms.flatMap(({ pattern }) => (pattern === undefined ? [] : [pattern])));
  const isPattern = (range: TextRange): boolean => patterns.some((pattern: PatternFact) => containsRange(pattern.range, range));
  return body.mentions(['Pending']).flatMap(({ range }) => (isPattern(range) ? [] : [range]));
}

/** Whether it is all the function does: a future that is never ready. */
function isAlways(body: BodyFacts, pending: TextRange): boolean {
  const whole = wholeBlock(body);
  return whole?.statements.length === 1 && whole.statements.some(({ range }) => equalRanges({ start: pending.end, end: pending.end }, { start: range.end, end: range.end }));
}
