import type { BodyFacts, ValueFate } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';

export const spawnThenAwait = defineRule({
  id: 'spawn-then-await',
  category: 'tasks',
  stage: 'stable',
  since: '0.2.0',
  severity: 'hint',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a task is started and waited for in the same expression',
    why:
      'Nothing runs beside a task that is awaited right where it is started: awaiting the future itself does the same without a ' +
      'second task, and without an error for its panic. It is worth it only where a panic shall not end this task, or where the ' +
      'work shall go on when this task is cancelled.',
    failsWhen: 'never: it costs a task, and cancelling this one no longer cancels the work',
    trigger: 'each time the statement runs',
    bad: `
async fn load(id: u32) -> u32 {
    id
}

async fn show(id: u32) -> Result<(), tokio::task::JoinError> {
    println!("{}", tokio::spawn(load(id)).await?);
    Ok(())
}
`,
    good: `
async fn load(id: u32) -> u32 {
    id
}

async fn show(id: u32) {
    println!("{}", load(id).await);
}
`,
    gaps: ['A task that is kept in a variable and awaited on the next line is not seen.'],
    fixSafety: 'There is no automatic fix.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const call of body.calls) {
      const isTask = call.callee.facts.spawns === 'task' || call.callee.facts.spawns === 'local-task';
      if (!isTask || call.awaited?.kind !== 'await' || isLookedAt(call.awaited.fate)) continue;
      yield {
        range: call.nameRange,
        confidence: call.uncertain ? 'possible' : 'certain',
        message: 'this task is awaited where it is started: nothing runs beside it',
        failsWhen: 'this task is cancelled: the one it waits for goes on',
        trigger: 'a timeout or a `select!` around it',
        related: [],
        fixes: () => [],
      };
    }
  },
});

/** Whether the code tells a panic of the task from its result: that is what the task is for. */
function isLookedAt(fate: ValueFate): boolean {
  if (fate.kind === 'receiver') return !/::(?:unwrap|expect)$/.test(fate.call.callee.path);
  return fate.kind === 'matched' || fate.kind === 'bound' || fate.kind === 'returned' || fate.kind === 'argument' || fate.kind === 'other';
}
