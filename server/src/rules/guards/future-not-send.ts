import type { BodyFacts } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';
import { isThreadBound, keptNote, keptWords } from './kept-values.ts';

export const futureNotSend = defineRule({
  id: 'future-not-send',
  category: 'deadlock',
  stage: 'preview',
  since: '0.2.0',
  severity: 'information',
  offByDefault: true,
  fixes: 'none',
  honours: ['clippy::future_not_send'],
  docs: {
    summary: 'the future of a public async function cannot be sent to another thread',
    why:
      'A future is `Send` when everything it keeps across its awaits is. Callers of a library find out only when they spawn it, ' +
      'and the error then names a value deep inside a function that is not theirs.',
    failsWhen: 'a caller spawns the future on a runtime with several threads: it does not compile',
    trigger: 'a caller who uses `tokio::spawn` or an `async_trait` that asks for `Send`',
    bad: `
use std::rc::Rc;

pub async fn greet(name: Rc<String>) {
    tokio::task::yield_now().await;
    println!("{name}");
}`,
    good: `
use std::sync::Arc;

pub async fn greet(name: Arc<String>) {
    tokio::task::yield_now().await;
    println!("{name}");
}`,
    gaps: ['A function that returns a future, and is not `async` itself, is not looked at.'],
    fixSafety: 'There is no automatic fix: an `Arc`, or a scope that ends before the await, takes the place of what stays on its thread.',
    related: ['clippy::future_not_send'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    const [region] = body.regions;
    if (region === undefined || !body.isAsync || !body.isPublic || !body.crate.isLibrary || body.isTest || isDocumented(body)) return;
    const kept = region.notSend;
    const [first] = kept;
    if (region.isSend !== false || first === undefined || isThreadBound(body)) return;
    yield {
      range: body.nameRange,
      confidence: 'certain',
      message: `the future cannot be sent: ${keptWords(first)}`,
      failsWhen: 'a caller spawns the future on a runtime with several threads: it does not compile',
      trigger: 'a caller who uses `tokio::spawn`, or a trait that asks for `Send`',
      related: kept.map((value) => keptNote(body, value)),
      fixes: () => [],
    };
  },
});

/** Who writes about it means it. */
function isDocumented({ doc }: BodyFacts): boolean {
  return doc !== undefined && /\bSend\b/.test(doc);
}
