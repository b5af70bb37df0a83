import { awaitCall } from '../../fixes/await-call.ts';
import type { BodyFacts, CallFact } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';
import { isNeverUsed, lazyCalls } from './lazy-future.ts';

export const unawaitedFuture = defineRule({
  id: 'unawaited-future',
  category: 'tasks',
  stage: 'stable',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'maybe-incorrect',
  honours: ['unused_must_use'],
  docs: {
    summary: 'a future is made and never awaited',
    why:
      'Calling an async function makes a future and runs none of its body. The compiler warns where the future is the whole ' +
      'of a statement. It does not where a variable takes it: `let _guard = mutex.lock();` with an async mutex looks ' +
      'like a lock that is held to the end of the block, and locks nothing.',
    failsWhen: 'always: the work of the function is not done',
    trigger: 'each time the statement runs',
    bad: `
use std::sync::Arc;
use tokio::sync::Mutex;

async fn save(exclusive: Arc<Mutex<()>>, text: &str) {
    let _guard = exclusive.lock();
    println!("{text}");
}
`,
    good: `
use std::sync::Arc;
use tokio::sync::Mutex;

async fn save(exclusive: Arc<Mutex<()>>, text: &str) {
    let _guard = exclusive.lock().await;
    println!("{text}");
}
`,
    gaps: ['A future in a variable that something mentions counts as used, even if nothing awaits it.'],
    fixSafety: 'May be incorrect: the function now waits where it did not before, and its value is that of the future.',
    related: ['unused_must_use'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const { call, confidence } of lazyCalls(body)) {
      if (!isForgotten(body, call)) continue;
      yield {
        range: call.nameRange,
        confidence,
        ...(confidence === 'possible' ? { severity: 'information' } : {}),
        message: `the future of \`${call.callee.name}\` is never awaited`,
        failsWhen: `always: what \`${call.callee.name}\` does is not done`,
        trigger: 'each time the statement runs',
        related: [],
        fixes: () => [awaitCall(body, call)].flatMap((fix) => fix ?? []),
      };
    }
  },
});

/** The whole of a statement, or bound to a variable that nothing mentions. */
function isForgotten(body: BodyFacts, { fate }: CallFact): boolean {
  if (fate.kind === 'bound') return isNeverUsed(body, fate.local);
  return fate.kind === 'dropped' && !fate.isExplicit;
}
