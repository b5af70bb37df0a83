import type { BodyFacts } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';
import { ignoredResult } from '../tasks/ignored-value.ts';

export const swallowedRecvError = defineRule({
  id: 'swallowed-recv-error',
  category: 'channels',
  stage: 'stable',
  since: '0.2.0',
  severity: 'information',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'an answer is waited for, and nobody looks whether it came',
    why:
      'Receiving fails when the sender is gone: the task that should have answered has panicked or given up. Code that throws the ' +
      'result away, answer and all, goes on as if the work had been done.',
    failsWhen: 'the sender is dropped without an answer: the code goes on as if it had come',
    trigger: 'a panic or an early return in the task that answers',
    bad: `
use tokio::sync::oneshot;

async fn wait(saved: oneshot::Receiver<Result<u64, String>>) {
    let _ = saved.await;
    println!("saved");
}
`,
    good: `
use tokio::sync::oneshot;

async fn wait(saved: oneshot::Receiver<Result<u64, String>>) {
    match saved.await {
        Ok(Ok(size)) => println!("saved {size}"),
        Ok(Err(error)) => eprintln!("{error}"),
        Err(_) => eprintln!("nobody has saved it"),
    }
}
`,
    gaps: ['A message without content is taken for a signal, whose end is as good as its coming.'],
    fixSafety: 'There is no automatic fix: what a missing answer means is for the program to say.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const { future, fate, pointRange } of body.suspensions) {
      const output = future?.type.output;
      const [message, error] = output?.name === 'std::result::Result' ? output.args : [];
      if (error?.facts.isDisconnected !== true || message === undefined || message.display === '()') continue;
      if (ignoredResult(body, fate) === undefined) continue;
      yield {
        range: pointRange,
        confidence: message.display === '_' ? 'possible' : 'certain',
        message: 'nobody looks whether the answer came',
        failsWhen: 'the sender is dropped without an answer: the code goes on as if it had come',
        trigger: 'a panic or an early return in the task that answers',
        related: [],
        fixes: () => [],
      };
    }
  },
});
