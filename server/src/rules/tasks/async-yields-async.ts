import type { BodyFacts, CallFact, Region, ValueFate } from '../../semantics/facts.ts';
import type { TextRange } from '../../text/range.ts';
import { defineRule, type Finding } from '../rule.ts';
import { isLazy, lazyCalls } from './lazy-future.ts';

export const asyncYieldsAsync = defineRule({
  id: 'async-yields-async',
  category: 'tasks',
  stage: 'stable',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'none',
  honours: ['clippy::async_yields_async'],
  docs: {
    summary: 'an async block gives a future that nobody awaits',
    why:
      'The value of an async block is that of its last expression. Where that is a future, awaiting the block makes the ' +
      'inner future and runs none of it. A task that is started with such a block ends at once and has done nothing.',
    failsWhen: 'always: the inner future never runs',
    trigger: 'each time the block is run',
    bad: `
async fn serve(id: u32) {
    println!("{id}");
}

fn start(id: u32) {
    tokio::spawn(async move { serve(id) });
}
`,
    good: `
async fn serve(id: u32) {
    println!("{id}");
}

fn start(id: u32) {
    tokio::spawn(async move { serve(id).await });
}
`,
    gaps: ['A future that comes out of a variable or a branch of unknown type is not seen.'],
    fixSafety: 'There is no automatic fix.',
    related: ['clippy::async_yields_async'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const { range, outer, name } of yielded(body)) {
      if (outer.kind !== 'async-block' || isAwaitedTwice(outer.fate)) continue;
      yield {
        range,
        confidence: 'certain',
        message: name === undefined ? 'this async block gives another one that is never run' : `this async block gives the future of \`${name}\`, which is never run`,
        failsWhen: 'always: the inner future is dropped before it runs',
        trigger: 'each time the block is run',
        related: [],
        fixes: () => [],
      };
    }
  },
});

interface Yielded {
  readonly range: TextRange;
  readonly outer: Region;
  readonly name: string | undefined;
}

function yielded(body: BodyFacts): readonly Yielded[] {
  const calls = lazyCalls(body).filter(({ call, confidence }) => confidence === 'certain' && call.fate.kind === 'returned' && isLazy(call.result));
  const blocks = body.regions.filter(({ kind, fate }) => kind === 'async-block' && fate.kind === 'returned');
  return [
    ...calls.map(({ call }: { readonly call: CallFact }) => ({ range: call.nameRange, outer: call.region, name: call.callee.name })),
    ...blocks.flatMap(({ range, parent }) => (parent === undefined ? [] : [{ range: { start: range.start, end: range.start + 'async'.length }, outer: parent, name: undefined }])),
  ];
}

/** Whether what the block gives may well be awaited in its turn: only a task, or a value that is dropped, is sure to lose it. */
function isAwaitedTwice(fate: ValueFate): boolean {
  switch (fate.kind) {
    case 'awaited':
      return fate.point.fate.kind !== 'dropped';
    case 'argument':
      return fate.call.callee.facts.spawns === undefined || fate.call.fate.kind !== 'dropped';
    default:
      return true;
  }
}
