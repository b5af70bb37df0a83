import type { BodyFacts } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';

export const unboundedBuffer = defineRule({
  id: 'unbounded-buffer',
  category: 'tasks',
  stage: 'stable',
  since: '0.2.0',
  severity: 'information',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a limit on what goes on at once is set to no limit',
    why:
      '`buffer_unordered(usize::MAX)`, `for_each_concurrent(None, ..)` and a semaphore with all permits look like a limit and are none: ' +
      'each item of the stream is under way at once. With a long stream that means as many open connections and buffers as there are items.',
    failsWhen: 'the stream is long: all of it is under way at once, until memory, sockets or the other side give out',
    trigger: 'more items than anybody has tried',
    bad: `
use futures::stream::{self, StreamExt};

async fn fetch(id: u32) -> u32 {
    id
}

async fn fetch_all(ids: Vec<u32>) -> Vec<u32> {
    stream::iter(ids).map(fetch).buffer_unordered(usize::MAX).collect().await
}
`,
    good: `
use futures::stream::{self, StreamExt};

async fn fetch(id: u32) -> u32 {
    id
}

async fn fetch_all(ids: Vec<u32>) -> Vec<u32> {
    stream::iter(ids).map(fetch).buffer_unordered(16).collect().await
}
`,
    gaps: ['A limit that comes from a variable or a setting is not looked at.'],
    fixSafety: 'There is no automatic fix: the right limit is for the program to say.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const call of body.calls) {
      const [limit] = call.args;
      if (call.callee.facts.limits !== true || limit?.constant === undefined || !isNoLimit(limit.constant)) continue;
      yield {
        range: limit.range,
        confidence: call.uncertain ? 'possible' : 'certain',
        message: `\`${limit.constant.split('::').slice(-2).join('::')}\` is no limit for \`${call.callee.name}\``,
        failsWhen: 'there are many items: all of them are under way at once, until memory, sockets or the other side give out',
        trigger: 'more items than anybody has tried',
        related: [],
        fixes: () => [],
      };
    }
  },
});

function isNoLimit(constant: string): boolean {
  return /^std::option::Option::None$|::MAX(?:_PERMITS)?$/.test(constant);
}
