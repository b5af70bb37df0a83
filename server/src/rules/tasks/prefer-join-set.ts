import type { BodyFacts, TypeFact } from '../../semantics/facts.ts';
import { containsRange } from '../../text/range.ts';
import { defineRule, type Finding } from '../rule.ts';

export const preferJoinSet = defineRule({
  id: 'prefer-join-set',
  category: 'tasks',
  stage: 'stable',
  since: '0.2.0',
  severity: 'hint',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'tasks are kept in a vector and awaited one after the other',
    why:
      'Awaiting handles in the order of the vector sees an error of a late task only when all before it have ended. Leaving the loop early, ' +
      'with `?` say, detaches the rest: dropping a handle does not cancel its task. A `JoinSet` gives results as they come and cancels ' +
      'what is left when it is dropped.',
    failsWhen: 'one task fails: the others go on although nobody waits for them',
    trigger: 'an error in one of the tasks',
    bad: `
async fn fetch(id: u32) -> u32 {
    id
}

async fn total(ids: Vec<u32>) -> Result<u32, tokio::task::JoinError> {
    let tasks: Vec<_> = ids.into_iter().map(|id| tokio::spawn(fetch(id))).collect();
    let mut sum = 0;
    for task in tasks {
        sum += task.await?;
    }
    Ok(sum)
}
`,
    good: `
use tokio::task::JoinSet;

async fn fetch(id: u32) -> u32 {
    id
}

async fn total(ids: Vec<u32>) -> Result<u32, tokio::task::JoinError> {
    let mut tasks: JoinSet<_> = ids.into_iter().map(|id| fetch(id)).collect();
    let mut sum = 0;
    while let Some(part) = tasks.join_next().await {
        sum += part?;
    }
    Ok(sum)
}
`,
    gaps: ['Handles in other collections than a `Vec` are not looked at.', 'Results that must come in the order of the tasks cannot be told from others.'],
    fixSafety: 'There is no automatic fix: results come in another order.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const loop of body.loops) {
      if (loop.kind !== 'for' || loop.head === undefined || !holdsHandles(loop.head.type)) continue;
      const point = body.suspensions.find(({ range, future, region }) =>
        region.index === loop.region.index && containsRange(loop.range, range) && future?.type.facts.dropping === 'detaches' && isHandle(future.type));
      const leaves = point?.fate.kind === 'tried' || (point?.fate.kind === 'wrapped' && point.statement.leaves.question);
      if (point === undefined || !leaves) continue;
      yield {
        range: point.pointRange,
        confidence: 'likely',
        message: 'an error here leaves the other tasks running with nobody to wait for them',
        failsWhen: 'one task fails: the others go on, and their results are lost',
        trigger: 'an error or a panic in one of the tasks',
        related: [],
        fixes: () => [],
      };
    }
  },
});

/** A vector of handles, or an iterator that owns one. */
function holdsHandles(type: TypeFact): boolean {
  const isVector = type.name === 'std::vec::Vec' || type.name === 'std::vec::IntoIter';
  return isVector && type.args[0] !== undefined && isHandle(type.args[0]);
}

function isHandle(type: TypeFact): boolean {
  return type.facts.dropping === 'detaches' && type.output !== undefined;
}
