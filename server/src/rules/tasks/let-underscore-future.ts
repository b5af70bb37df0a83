import { awaitCall } from '../../fixes/await-call.ts';
import type { BodyFacts, CallFact, ValueFate } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';
import { lazyCalls } from './lazy-future.ts';

export const letUnderscoreFuture = defineRule({
  id: 'let-underscore-future',
  category: 'tasks',
  stage: 'stable',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'maybe-incorrect',
  honours: ['clippy::let_underscore_future'],
  docs: {
    summary: 'a future is thrown away on purpose, but it has done nothing yet',
    why:
      'A future does its work while it is awaited. `let _ = f();` drops it at once, and silences the warning of the compiler ' +
      'that would have said so. Where the result is what nobody needs, `let _ = f().await;` says that. ' +
      'Dropping the handle of a task that is cancelled with it ends the task before it starts.',
    failsWhen: 'always: the work of the function is not done',
    trigger: 'each time the statement runs',
    bad: `
async fn flush(id: u32) -> Result<(), std::io::Error> {
    println!("{id}");
    Ok(())
}

async fn close(id: u32) {
    let _ = flush(id);
}
`,
    good: `
async fn flush(id: u32) -> Result<(), std::io::Error> {
    println!("{id}");
    Ok(())
}

async fn close(id: u32) {
    if let Err(error) = flush(id).await {
        eprintln!("{error}");
    }
}
`,
    gaps: ['A future that is lent to a function before its variable is thrown away is not reported: that may have run it.'],
    fixSafety: 'May be incorrect: the function now waits where it did not before.',
    related: ['clippy::let_underscore_future'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const { call, confidence } of lazyCalls(body)) {
      if (!isThrownAway(valueFate(body, call))) continue;
      yield {
        range: call.nameRange,
        confidence,
        ...(confidence === 'possible' ? { severity: 'information' } : {}),
        message: `the future of \`${call.callee.name}\` is dropped before it runs`,
        failsWhen: `always: what \`${call.callee.name}\` does is not done`,
        trigger: 'each time the statement runs',
        related: [],
        fixes: () => (isThrownAway(call.fate) ? [awaitCall(body, call)].flatMap((fix) => fix ?? []) : []),
      };
    }
    for (const call of body.calls) {
      if (call.callee.facts.spawns === undefined || call.result.facts.dropping !== 'cancels' || !isThrownAway(call.fate)) continue;
      yield cancelled(call);
    }
  },
});

/** What becomes of what a call makes, through a variable that is mentioned only once. */
function valueFate(body: BodyFacts, { fate }: CallFact): ValueFate {
  const [use, ...others] = fate.kind === 'bound' ? fate.local.uses : [];
  return use === undefined || others.length > 0 ? fate : body.fateOf(use.range);
}

function isThrownAway(fate: ValueFate): boolean {
  return (fate.kind === 'dropped' && fate.isExplicit) || (fate.kind === 'argument' && fate.call.callee.path === 'std::mem::drop');
}

/** `let _ = smol::spawn(..)`: its handle takes the task with it. */
function cancelled(call: CallFact): Finding {
  return {
    range: call.nameRange,
    confidence: call.uncertain ? 'possible' : 'certain',
    message: `the task of \`${call.callee.name}\` is cancelled at once`,
    failsWhen: 'the handle is dropped: its task ends at its next await',
    trigger: 'each time the statement runs',
    related: [],
    fixes: () => [],
  };
}
