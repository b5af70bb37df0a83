import { elseBreak } from '../../fixes/else-break.ts';
import type { BodyFacts, SelectArmFact, SelectFact } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';

export const selectAllArmsRefutable = defineRule({
  id: 'select-all-arms-refutable',
  category: 'cancellation',
  stage: 'stable',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'maybe-incorrect',
  honours: [],
  docs: {
    summary: 'a `select!` without `else` panics when no pattern of its branches matches',
    why:
      'A branch whose pattern does not match is disabled until the `select!` is run again, and the value is dropped. ' +
      'When all branches are disabled and there is no `else`, tokio panics. ' +
      'With `Some(x) = rx.recv()` that is what happens when every sender is gone, which is how most programs shut down; ' +
      'with `Some(Ok(x))` an error is lost as well.',
    failsWhen: 'no branch is left: `select!` panics',
    trigger: 'the last channel or stream ends',
    bad: `
use tokio::sync::mpsc::Receiver;

async fn merge(mut words: Receiver<String>, mut numbers: Receiver<u32>) {
    loop {
        tokio::select! {
            Some(word) = words.recv() => println!("{word}"),
            Some(number) = numbers.recv() => println!("{number}"),
        }
    }
}
`,
    good: `
use tokio::sync::mpsc::Receiver;

async fn merge(mut words: Receiver<String>, mut numbers: Receiver<u32>) {
    loop {
        tokio::select! {
            Some(word) = words.recv() => println!("{word}"),
            Some(number) = numbers.recv() => println!("{number}"),
            else => break,
        }
    }
}
`,
    gaps: ['A stream that never ends by its type is not told from one that does.'],
    fixSafety: 'The fix may be incorrect: it leaves the loop where the program panicked before, and what follows the loop then runs.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    if (body.isTest) return;
    for (const select of body.selects) if (canRunDry(select)) yield finding(body, select);
  },
});

/** Whether every branch can be disabled, at least one by its value alone. */
function canRunDry({ flavor, hasElse, arms }: SelectFact): boolean {
  if (flavor !== 'tokio' || hasElse) return false;
  return arms.every((arm) => isMismatch(arm) || arm.hasCondition) && arms.some(isMismatch);
}

/** Whether the pattern can fail to match what the future yields; of a future nobody knows, that is not known. */
function isMismatch({ isRefutable, type, call }: SelectArmFact): boolean {
  return isRefutable === true && call?.callee.isGuessed !== true && (call !== undefined || type.output !== undefined) && call?.callee.facts.endless !== true;
}

function finding(body: BodyFacts, select: SelectFact): Finding {
  const isConditional = select.arms.some((arm) => !isMismatch(arm));
  return {
    range: select.nameRange,
    confidence: isConditional ? 'possible' : 'likely',
    // Whether the conditions can switch everything off at once is known only to who wrote them.
    ...(isConditional ? { severity: 'information' } : {}),
    message: message.headline(select),
    failsWhen: message.failsWhen(),
    trigger: message.trigger(isConditional),
    related: select.arms.map((arm) => ({ path: body.path, range: arm.pattern, message: message.disabled(arm) })),
    fixes: () => [elseBreak(body, select) ?? []].flat(),
  };
}

const message = {
  headline: ({ arms }: SelectFact): string =>
    arms.length === 1 ? 'the only branch of this `select!` can be disabled, and there is no `else`' : 'every branch of this `select!` can be disabled, and there is no `else`',
  failsWhen: (): string => 'no branch is left: `select!` panics',
  trigger: (isConditional: boolean): string =>
    isConditional ? 'a channel or stream ends while the conditions switch the other branches off' : 'the futures of all branches yield what their patterns do not match, as channels do when they are closed',
  disabled: (arm: SelectArmFact): string => (isMismatch(arm) ? 'what does not match is dropped, and the branch is disabled' : 'the condition can disable this branch'),
};
