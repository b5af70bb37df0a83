import type { BodyFacts, CallFact, SelectArmFact } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';

export const selectRacyPrecondition = defineRule({
  id: 'select-racy-precondition',
  category: 'cancellation',
  stage: 'stable',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'the condition of a `select!` branch asks what the branch itself waits for',
    why:
      'The condition is evaluated before anything is polled. Time passes and tasks end in between rounds too: what the ' +
      'branch waits for may happen while nobody looks. The condition then switches the branch off, and its handler never ' +
      'runs. A flag that the handler sets has no such gap.',
    failsWhen: 'it happens between two rounds: the condition switches the branch off, and the handler never runs',
    trigger: 'another branch wins, and its handler takes its time',
    bad: `
use std::time::Duration;
use tokio::sync::mpsc::Receiver;
use tokio::time::sleep;

async fn read_for_a_second(mut words: Receiver<String>) {
    let mut second = std::pin::pin!(sleep(Duration::from_secs(1)));
    while !words.is_closed() {
        tokio::select! {
            _ = &mut second, if !second.is_elapsed() => println!("a second has passed"),
            word = words.recv() => println!("{word:?}"),
        }
    }
}
`,
    good: `
use std::time::Duration;
use tokio::sync::mpsc::Receiver;
use tokio::time::sleep;

async fn read_for_a_second(mut words: Receiver<String>) {
    let mut second = std::pin::pin!(sleep(Duration::from_secs(1)));
    let mut has_passed = false;
    while !words.is_closed() {
        tokio::select! {
            _ = &mut second, if !has_passed => {
                has_passed = true;
                println!("a second has passed");
            }
            word = words.recv() => println!("{word:?}"),
        }
    }
}
`,
    gaps: ['A condition that is computed before the `select!` and kept in a variable is not followed.'],
    fixSafety: 'None: the condition belongs in the future or in an else branch, and which of the two is a matter of design.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    if (body.isTest) return;
    for (const { arms } of body.selects) {
      for (const arm of arms) {
        const asked = arm.conditionCalls.find((call) => asksTheSame(call, arm));
        if (asked !== undefined) yield finding(body, arm, asked);
      }
    }
  },
});

/** Whether a call asks for a state that can be reached at any time and then stays, of the very thing the branch waits for. */
function asksTheSame({ callee, receiver }: CallFact, { place, call }: SelectArmFact): boolean {
  if (callee.facts.probe !== 'final' || receiver?.place === undefined) return false;
  return [place?.key, call?.receiver?.place?.key].includes(receiver.place.key);
}

function finding(body: BodyFacts, arm: SelectArmFact, asked: CallFact): Finding {
  return {
    range: asked.nameRange,
    confidence: 'likely',
    message: `\`${asked.callee.name}\` can change before this branch is polled, which then never runs`,
    failsWhen: 'it happens between two rounds: the condition switches the branch off, and the handler never runs',
    trigger: 'another branch wins, and its handler takes its time',
    related: [{ path: body.path, range: arm.future, message: 'the branch waits for what the condition asks' }],
    fixes: () => [],
  };
}
