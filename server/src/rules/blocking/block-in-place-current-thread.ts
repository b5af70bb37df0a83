import type { BodyFacts, CallFact, CallStep, Region } from '../../semantics/facts.ts';
import { equalRanges } from '../../text/range.ts';
import { defineRule, type Finding, type RelatedLocation } from '../rule.ts';
import { calledName } from './async-code.ts';
import { storyOf } from './blocking-chain.ts';

export const blockInPlaceCurrentThread = defineRule({
  id: 'block-in-place-current-thread',
  category: 'blocking',
  stage: 'preview',
  since: '0.2.0',
  severity: 'error',
  fixes: 'none',
  honours: [],
  docs: {
    summary: '`block_in_place` is called on a runtime of one thread or in a local task: it panics',
    why:
      '`block_in_place` hands the other tasks of its thread to another one. A runtime of one thread has no other, and the tasks of a `LocalSet` cannot move: ' +
      'tokio panics. `#[tokio::test]` makes a runtime of one thread unless it is told otherwise.',
    failsWhen: 'the call runs: tokio panics',
    trigger: 'every run that reaches the call',
    bad: `
fn load() -> u32 {
    tokio::task::block_in_place(|| 1)
}

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    println!("{}", load());
}`,
    good: `
async fn load() -> u32 {
    tokio::task::spawn_blocking(|| 1).await.unwrap_or(0)
}

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    println!("{}", load().await);
}`,
    gaps: ['A runtime that is made by a `Builder` is not looked at.'],
    fixSafety: 'There is no automatic fix: `spawn_blocking` takes a closure that owns what it uses, and a test may as well ask for several threads.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const call of body.calls) {
      const reason = whyItPanics(body, call.region);
      const chain = reason === undefined ? undefined : call.leadsToBlockInPlace;
      if (chain !== undefined && reason !== undefined) yield finding(call, { chain, reason });
    }
  },
});

/** A note on why `block_in_place` panics in a region; undefined where it may not. */
function whyItPanics(body: BodyFacts, inner: Region): RelatedLocation | undefined {
  for (let region: Region | undefined = inner; region !== undefined; region = region.parent) {
    const taker = takerOf(body, region);
    if (taker?.callee.facts.spawns === 'local-task') return { path: body.path, range: taker.nameRange, message: 'the tasks of a `LocalSet` stay on its thread' };
    if (region.kind !== 'function' && taker?.callee.facts.spawns !== undefined && taker.callee.facts.spawns !== 'task') return undefined;
    if (region.kind === 'closure' && !region.isAsync && taker?.callee.facts.closure !== 'in_place') return undefined;
  }
  return body.runtimeFlavor === 'current-thread' ? { path: body.path, range: body.nameRange, message: `\`${body.name}\` runs on a runtime of one thread` } : undefined;
}

function takerOf(body: BodyFacts, region: Region): CallFact | undefined {
  return region.kind === 'function' ? undefined : body.calls.find(({ args }) => args.some(({ range }) => equalRanges(range, region.range)));
}

function finding(call: CallFact, { chain, reason }: { readonly chain: readonly CallStep[]; readonly reason: RelatedLocation }): Finding {
  const isDirect = chain.length === 0;
  return {
    range: calledName(call),
    confidence: isDirect ? 'certain' : 'likely',
    severity: isDirect ? 'error' : 'warning',
    message: isDirect ? '`block_in_place` panics here: the runtime has no other thread for its tasks' : `\`${call.callee.name.slice(0, 30)}\` calls \`block_in_place\`, which panics on one thread`,
    failsWhen: 'the call runs: tokio panics',
    trigger: isDirect ? 'every run that reaches the call' : 'a run that takes the way to the call',
    related: [reason, ...storyOf(chain)],
    fixes: () => [],
  };
}
