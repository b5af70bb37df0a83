import { instrumentSpan } from '../../fixes/instrument-span.ts';
import { offered } from '../../fixes/fix.ts';
import type { BodyFacts, GuardFact } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';
import { heldGuards, type StoryWords, storyOf } from './held-guards.ts';

export const awaitHoldingSpanGuard = defineRule({
  id: 'await-holding-span-guard',
  category: 'observability',
  stage: 'stable',
  since: '0.1.0',
  severity: 'warning',
  fixes: 'maybe-incorrect',
  honours: [],
  docs: {
    summary: 'a guard of the thread\'s span or context is held across an await point',
    why:
      'Entering a span sets it for the thread, not for the task. At an await the thread goes on with other tasks, ' +
      'whose events then land in this span, and the task may be resumed on a thread where the span was never entered. ' +
      'The same goes for the context guards of OpenTelemetry and for `Handle::enter` of a runtime.',
    failsWhen: 'other tasks run on the thread meanwhile, or this one is resumed on another thread',
    trigger: 'the task is suspended at the await with the guard alive',
    bad: `
use tracing::info_span;

async fn read() {}

pub async fn serve() {
    let span = info_span!("serve");
    let _entered = span.enter();
    read().await;
}
`,
    good: `
use tracing::{info_span, Instrument};

async fn read() {}

pub async fn serve() {
    read().instrument(info_span!("serve")).await;
}
`,
    gaps: [
      'The guard of a default subscriber is taken as meant in tests and in `main`, which runtimes poll on one thread.',
      'A guard that is stored behind a reference, in a field of `self` say, is not followed any further.',
    ],
    fixSafety:
      'What follows the guard is put into an instrumented async block, where it leaves by its end alone. ' +
      'It is only proposed: the block borrows what it uses, and who reads the events may count on other nesting.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const { guard, confidence, message, awaitText } of heldGuards(body, ['span', 'context'])) {
      if (isMeant(body, guard)) continue;
      yield {
        range: guard.range,
        confidence,
        message,
        failsWhen: failsWhen(guard),
        trigger: `the task is suspended at ${awaitText}`,
        related: storyOf(body, guard, words(guard)),
        fixes: () => offered(instrumentSpan(body, guard)),
      };
    }
  },
});

/** `main` and tests are polled on one thread: a subscriber set there is seen by all of the task. */
function isMeant({ isTest, name }: BodyFacts, { type }: GuardFact): boolean {
  return (isTest || name === 'main') && type.name === 'tracing_core::dispatcher::DefaultGuard';
}

function failsWhen({ guard }: GuardFact): string {
  return guard.kind === 'span'
    ? 'other tasks run on the thread meanwhile: their events land in this span, and those of this task may not'
    : 'other tasks run on the thread meanwhile: they see this context, and this task may lose it';
}

function words({ guard }: GuardFact): StoryWords {
  const thing = guard.kind === 'span' ? 'span' : 'context';
  return {
    acquired: `the ${thing} is entered here`,
    suspended: `the task can be suspended here with the ${thing} entered`,
    released: `the ${thing} is left only here`,
  };
}
