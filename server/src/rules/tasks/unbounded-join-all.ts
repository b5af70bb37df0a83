import type { BodyFacts } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';
import { goesThroughBorrowed, hasFixedSize, isWrittenOut } from './collection-size.ts';
import { isLazy } from './lazy-future.ts';

export const unboundedJoinAll = defineRule({
  id: 'unbounded-join-all',
  category: 'tasks',
  stage: 'stable',
  since: '0.2.0',
  severity: 'information',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'all items of a collection are worked on at once, however many there are',
    why:
      '`join_all` begins with every future at once. With a long list that is as many open connections, buffers and requests to the other side ' +
      'as it has items. `stream::iter(..).buffer_unordered(n)` works on a few at a time and is no longer to write.',
    failsWhen: 'the collection is long: memory, sockets or the other side give out',
    trigger: 'more items than anybody has tried',
    bad: `
use futures::future::join_all;

async fn fetch(id: u32) -> u32 {
    id
}

async fn fetch_all(ids: Vec<u32>) -> Vec<u32> {
    join_all(ids.into_iter().map(|id| fetch(id))).await
}
`,
    good: `
use futures::stream::{self, StreamExt};

async fn fetch(id: u32) -> u32 {
    id
}

async fn fetch_all(ids: Vec<u32>) -> Vec<u32> {
    stream::iter(ids).map(fetch).buffered(16).collect().await
}
`,
    gaps: ['A collection that is small by design is not told from one that is not.'],
    fixSafety: 'There is no automatic fix: the right limit is for the program to say.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const call of body.calls) {
      const [all] = call.args;
      if (call.callee.facts.gathers !== true || all === undefined) continue;
      if (hasFixedSize(all.type) || isWrittenOut(body, all.range, all.local)) continue;
      const item = all.type.item;
      // Tasks run already, and waiting for them starts nothing.
      if (item === undefined || !isLazy(item)) continue;
      yield {
        range: call.nameRange,
        confidence: call.uncertain ? 'possible' : 'likely',
        ...(goesThroughBorrowed(all.type) ? { severity: 'hint' } : {}),
        message: `\`${call.callee.name}\` begins with all items at once, however many there are`,
        failsWhen: 'the collection is long: memory, sockets or the other side give out',
        trigger: 'more items than anybody has tried',
        related: [],
        fixes: () => [],
      };
    }
  },
});
