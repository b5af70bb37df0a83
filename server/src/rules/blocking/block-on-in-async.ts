import { awaitInstead } from '../../fixes/await-instead.ts';
import { offered } from '../../fixes/fix.ts';
import { spawnBlocking } from '../../fixes/spawn-blocking.ts';
import type { BlockOnFact, BodyFacts, CallFact, CallStep } from '../../semantics/facts.ts';
import { defineRule, type Confidence, type Finding, type Severity } from '../rule.ts';
import { asyncOrigin, calledName, runsInTask, shortPath } from './async-code.ts';
import { MAX_NEAR, otherWays, storyOf } from './blocking-chain.ts';

export const blockOnInAsync = defineRule({
  id: 'block-on-in-async',
  category: 'blocking',
  stage: 'preview',
  since: '0.1.0',
  severity: 'error',
  fixes: 'machine-applicable',
  honours: [],
  docs: {
    summary: 'async code runs a future to its end on its own thread instead of awaiting it',
    why:
      'The thread that calls `block_on` or a `blocking_` method in async code is a thread of the runtime. Tokio panics when it is asked to. ' +
      'Executors that do not panic block the thread, and wait for ever when the future needs that thread to make progress.',
    failsWhen: 'the call runs: it panics in tokio, and elsewhere it blocks the thread, for ever if the future needs it',
    trigger: 'every call under tokio; elsewhere a future that waits for another task of the same thread',
    bad: `
use tokio::runtime::Handle;

pub async fn total(prices: Vec<u32>) -> u32 {
    Handle::current().block_on(add_up(prices))
}

async fn add_up(prices: Vec<u32>) -> u32 {
    prices.iter().sum()
}`,
    good: `
pub async fn total(prices: Vec<u32>) -> u32 {
    add_up(prices).await
}

async fn add_up(prices: Vec<u32>) -> u32 {
    prices.iter().sum()
}`,
    gaps: [
      'A function of your own is followed into what it calls, and into closures that run within such a call, but not into other closures.',
      'A runtime that is dropped in async code is not reported, though tokio panics there too.',
    ],
    fixSafety:
      'The future is awaited only where an await is allowed and no lock is held. Automatic where the future is known to be `Send`; ' +
      'a runtime that was made for this one call is removed with it, which you should look at.',
    related: ['clippy::disallowed_methods'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const call of body.calls) {
      const confidence = runsInTask(call);
      if (confidence === undefined) continue;
      const chain = confidence === 'certain' && !body.isTest ? (call.leadsToBlockOn ?? []) : [];
      const blockOn = blockOnOf(chain.at(-1)?.call ?? call);
      if (blockOn !== undefined) yield finding(body, call, { blockOn, chain, confidence: chain.length > 0 ? 'likely' : confidence });
    }
  },
});

function blockOnOf({ callee }: CallFact): BlockOnFact | undefined {
  return callee.isAsync ? undefined : callee.facts.blockOn;
}

interface Cause {
  readonly blockOn: BlockOnFact;
  /** The calls from a function of the workspace to the one that blocks; empty for a call that blocks itself. */
  readonly chain: readonly CallStep[];
  readonly confidence: Confidence;
}

function severityOf({ blockOn, chain, confidence }: Cause): Severity {
  if (confidence === 'possible' || chain.length > MAX_NEAR) return 'information';
  return blockOn.panics && confidence === 'certain' ? 'error' : 'warning';
}

function finding(body: BodyFacts, call: CallFact, cause: Cause): Finding {
  const { blockOn, chain, confidence } = cause;
  return {
    range: calledName(call),
    confidence,
    severity: severityOf(cause),
    message: message.blocks(call, cause),
    failsWhen: blockOn.panics ? 'the call runs: the runtime panics when one of its threads is asked to block' : 'the future needs this thread to make progress: both wait for ever',
    trigger: blockOn.panics ? 'every call from a task' : 'a future that waits for another task of this thread, or for its timers and sockets',
    related: [...asyncOrigin(body, call), ...storyOf(chain), ...otherWays([call, ...chain.map((step) => step.call)])],
    fixes: () => offered(chain.length > 0 ? spawnBlocking(body, call) : awaitInstead(body, call)),
  };
}

const message = {
  blocks: (call: CallFact, { blockOn, chain, confidence }: Cause): string => {
    const name = shortPath(chain.length > 0 ? call.callee.name : call.callee.path);
    const effect = blockOn.panics ? 'panic' : 'block';
    const ending = blockOn.panics ? 'when called in async code' : 'the thread in async code';
    return `\`${name}\` ${confidence === 'certain' ? `${effect}s` : `may ${effect}`} ${ending}`;
  },
};
