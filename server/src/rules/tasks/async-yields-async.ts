import type { BodyFacts, CallFact, Region, ValueFate } from '../../semantics/facts.ts';
import type { TextRange } from '../../text/range.ts';
import { defineRule, type Finding } from '../rule.ts';
import { isLazy, isNeverUsed, lazyCalls } from './lazy-future.ts';

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
    gaps: ['A block that is kept in a variable and awaited or spawned from there is taken to be right.'],
    fixSafety: 'There is no automatic fix.',
    related: ['clippy::async_yields_async'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const { range, outer, name } of yielded(body)) {
      // Who calls a function there may only want to hand its future on.
      if (!outer.isAsync || outer.kind === 'function' || !(isLost(outer.fate) || (name === undefined && isUnused(body, outer.fate)))) continue;
      const kind = outer.kind === 'closure' ? 'closure' : 'block';
      yield {
        range,
        confidence: 'certain',
        message: name === undefined ? `this async ${kind} gives another future, which is never run` : `this async ${kind} gives the future of \`${name}\`, which is never run`,
        failsWhen: 'always: the inner future is dropped before it runs',
        trigger: `each time the ${kind} is run`,
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
  const returned = body.calls.filter(({ fate }) => fate.kind === 'returned');
  const calls = lazyCalls(body).filter(({ call, confidence }) => confidence === 'certain' && call.fate.kind === 'returned' && isLazy(call.result));
  const blocks = body.regions.filter(({ kind, fate }) => kind === 'async-block' && fate.kind === 'returned');
  const others = body.regions.filter((region) => isLazy(region.result) && !returned.some((call) => call.region === region) && !blocks.some(({ parent }) => parent === region));
  return [
    ...calls.map(({ call }: { readonly call: CallFact }) => ({ range: call.nameRange, outer: call.region, name: call.callee.name })),
    ...blocks.flatMap(({ range, parent }) => (parent === undefined ? [] : [{ range: { start: range.start, end: range.start + 'async'.length }, outer: parent, name: undefined }])),
    ...others.map((outer) => ({ range: lastOf(body, outer), outer, name: undefined })),
  ];
}

/** The expression whose value a block or closure gives, or where it begins. */
function lastOf({ blocks }: BodyFacts, outer: Region): TextRange {
  const last = blocks.find(({ region, role }) => region === outer && (role === 'async' || role === 'closure'))?.statements.at(-1);
  return last?.kind === 'tail' ? last.range : { start: outer.range.start, end: outer.range.start + 'async'.length };
}

/** Whether what the block gives is dropped when the block is run. */
function isLost(fate: ValueFate): boolean {
  switch (fate.kind) {
    case 'awaited':
      return fate.point.fate.kind === 'dropped';
    case 'argument':
      return fate.call.callee.facts.spawns !== undefined && fate.call.fate.kind === 'dropped';
    default:
      return false;
  }
}

function isUnused(body: BodyFacts, fate: ValueFate): boolean {
  return fate.kind === 'dropped' || (fate.kind === 'bound' && isNeverUsed(body, fate.local));
}
