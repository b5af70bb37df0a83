import type { BodyFacts, CallFact, SelectArmFact, SelectFact } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';

export const queueFairnessInSelect = defineRule({
  id: 'queue-fairness-in-select',
  category: 'cancellation',
  stage: 'stable',
  since: '0.2.0',
  severity: 'hint',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a branch of `select!` in a loop gives up its place in a fair queue in each round',
    why:
      'The locks and semaphores of tokio serve those who wait in the order in which they came. ' +
      'A future that is dropped leaves the queue. In a loop it queues up again at the end, each time another branch wins, ' +
      'and may never get to the front while others ask for the same thing. Nothing is lost but time.',
    failsWhen: 'others ask for the same thing: this branch waits for ever at the end of the queue',
    trigger: 'another branch that is ready more often than the queue moves',
    bad: `
use tokio::sync::Semaphore;
use tokio::time::Interval;

async fn take_turns(turns: &Semaphore, mut tick: Interval) {
    loop {
        tokio::select! {
            turn = turns.acquire() => println!("{turn:?}"),
            _ = tick.tick() => println!("still waiting"),
        }
    }
}
`,
    good: `
use tokio::sync::Semaphore;
use tokio::time::Interval;

async fn take_turns(turns: &Semaphore, mut tick: Interval) {
    let mut turn = std::pin::pin!(turns.acquire());
    loop {
        tokio::select! {
            turn = &mut turn => {
                println!("{turn:?}");
                return;
            }
            _ = tick.tick() => println!("still waiting"),
        }
    }
}
`,
    gaps: ['A call inside a function of the workspace or an async block in the branch is not seen.'],
    fixSafety: 'None: pinning the future outside of the loop keeps the place, and also keeps the future alive.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    if (body.isTest) return;
    for (const select of body.selects) {
      for (const arm of select.arms) {
        const rival = arm.byReference ? undefined : rivalOf(select, arm);
        if (rival !== undefined && arm.call !== undefined && queues(arm.call)) yield finding(body, arm.call, rival);
      }
    }
  },
});

/** Another branch that goes on with the loop. */
function rivalOf({ loop, arms }: SelectFact, arm: SelectArmFact): SelectArmFact | undefined {
  return loop === undefined ? undefined : arms.find((other) => other !== arm && !other.handlerLeaves);
}

/** What is waited for again without harm: a notification goes to whoever waits next, and room in a channel comes again. */
const PLENTIFUL: ReadonlySet<string> = new Set(['notified', 'notified_owned', 'reserve', 'reserve_many', 'reserve_owned']);

/** Whether a call waits in a queue for something scarce. */
function queues({ callee, uncertain }: CallFact): boolean {
  return !uncertain && callee.facts.cancel?.verdict === 'queue' && !PLENTIFUL.has(callee.name);
}

function finding(body: BodyFacts, call: CallFact, rival: SelectArmFact): Finding {
  return {
    range: call.nameRange,
    confidence: 'possible',
    message: `\`${call.callee.name}\` starts at the end of the queue in each round of the loop`,
    failsWhen: 'others ask for the same thing: this branch waits for ever at the end of the queue',
    trigger: 'another branch that is ready more often than the queue moves',
    related: [{ path: body.path, range: rival.pattern, message: 'when this branch wins, the place in the queue is lost' }],
    fixes: () => [],
  };
}
