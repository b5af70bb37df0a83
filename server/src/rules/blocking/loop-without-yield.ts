import type { BodyFacts, LoopFact, Region, ValueFate } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';
import { isNeverUsed } from '../tasks/lazy-future.ts';
import { isInTask, regionOrigin } from './async-code.ts';

export const loopWithoutYield = defineRule({
  id: 'loop-without-yield',
  category: 'blocking',
  stage: 'preview',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'an endless loop in async code never awaits, so its task never lets go of the thread',
    why:
      'A runtime gets its thread back only where a task awaits. A loop that goes round for ever without an await keeps the thread for good: ' +
      'no other task on it runs again, the task cannot be cancelled, and a runtime that shuts down waits for it.',
    failsWhen: 'the loop is entered: its thread polls no other task any more, and the task cannot be cancelled',
    trigger: 'every run that reaches the loop',
    bad: `
fn refresh() {}

pub async fn keep_fresh() {
    loop {
        refresh();
    }
}`,
    good: `
use std::time::Duration;

fn refresh() {}

pub async fn keep_fresh() {
    loop {
        refresh();
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}`,
    gaps: ['A loop that can end, but goes round many times before it does, is not reported.'],
    fixSafety: 'There is no automatic fix: a pause, a `yield_now().await`, or a thread of its own may be right.',
    related: ['clippy::infinite_loop'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const loop of body.loops) {
      if (!isInTask(loop.region) || loop.uncertain || !loop.repeats || loop.exits || loop.suspends !== 'never' || isInEndless(body, loop) || !mayRun(body, loop.region)) continue;
      yield {
        range: loop.keywordRange,
        confidence: 'certain',
        message: 'this loop never ends and never awaits: its task keeps the thread for good',
        failsWhen: 'the loop is entered: its thread polls no other task any more, and the task cannot be cancelled',
        trigger: 'every run that reaches the loop',
        related: regionOrigin(body, loop.region),
        fixes: () => [],
      };
    }
  },
});

/** A loop around it that is endless as well is the one to report. */
function isInEndless({ loops }: BodyFacts, inner: LoopFact): boolean {
  return loops.some((loop) => loop !== inner && loop.range.start < inner.range.start && loop.range.end > inner.range.end && loop.region.index === inner.region.index && !loop.exits && loop.suspends === 'never');
}

/** Whether somebody can run a region: not a block that is only dropped, nor a private function that nobody mentions. */
function mayRun(body: BodyFacts, region: Region): boolean {
  for (let at: Region | undefined = region; at !== undefined; at = at.parent) {
    if (at.kind !== 'function' && (isUnused(body, at.fate) || isResultOfThread(body, at))) return false;
  }
  return body.isPublic || body.name === 'main' || body.attributes.length > 0 || body.crateMentions([body.name]).some(({ after }) => after !== 'fn');
}

function isUnused(body: BodyFacts, fate: ValueFate): boolean {
  return fate.kind === 'dropped' || (fate.kind === 'bound' && isNeverUsed(body, fate.local));
}

/** `thread::spawn(|| async { .. })`: what the closure makes goes to a handle that nobody keeps. */
function isResultOfThread(body: BodyFacts, { fate, parent }: Region): boolean {
  if (fate.kind !== 'returned' || parent?.kind !== 'closure' || parent.isAsync || parent.fate.kind !== 'argument') return false;
  const { callee, fate: handle } = parent.fate.call;
  return (callee.facts.spawns === 'thread' || callee.facts.spawns === 'blocking') && isUnused(body, handle);
}
