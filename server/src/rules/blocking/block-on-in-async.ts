import { awaitInstead } from '../../fixes/await-instead.ts';
import type { BlockOnFact, BodyFacts, CallFact } from '../../semantics/facts.ts';
import { defineRule, type Confidence, type Finding } from '../rule.ts';
import { asyncOrigin, calledName, isBuildScript, runsInTask, shortPath } from './async-code.ts';

export const blockOnInAsync = defineRule({
  id: 'block-on-in-async',
  category: 'blocking',
  stage: 'preview',
  since: '0.1.0',
  severity: 'error',
  fixes: 'machine-applicable',
  honours: ['clippy::disallowed_methods'],
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
      'A function of your own that blocks on a future is not followed: only calls that stand in async code are reported.',
      'A runtime that is dropped in async code is not reported, though tokio panics there too.',
    ],
    fixSafety:
      'The future is awaited only where an await is allowed and no lock is held. Automatic where the future is known to be `Send`; ' +
      'a runtime that was made for this one call is removed with it, which you should look at.',
    related: ['clippy::disallowed_methods'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const call of body.calls) {
      const { blockOn } = call.callee.facts;
      if (blockOn === undefined || call.callee.isAsync) continue;
      const confidence = runsInTask(call);
      if (confidence !== undefined) yield finding(body, call, { blockOn, confidence });
    }
  },
});

function finding(body: BodyFacts, call: CallFact, of: { readonly blockOn: BlockOnFact; readonly confidence: Confidence }): Finding {
  const { blockOn, confidence } = of;
  const severity = confidence === 'possible' || isBuildScript(body) ? 'information' : blockOn.panics ? 'error' : 'warning';
  return {
    range: calledName(call),
    confidence,
    severity,
    message: message.blocks(call, of),
    failsWhen: blockOn.panics ? 'the call runs: the runtime panics when one of its threads is asked to block' : 'the future needs this thread to make progress: both wait for ever',
    trigger: blockOn.panics ? 'every call from a task' : 'a future that waits for another task of this thread, or for its timers and sockets',
    related: asyncOrigin(body, call),
    fixes: () => {
      const fix = awaitInstead(body, call);
      return fix === undefined ? [] : [fix];
    },
  };
}

const message = {
  blocks: (call: CallFact, { blockOn, confidence }: { readonly blockOn: BlockOnFact; readonly confidence: Confidence }): string => {
    const effect = blockOn.panics ? 'panic' : 'block';
    const ending = blockOn.panics ? 'when called in async code' : 'the thread in async code';
    return `\`${shortPath(call.callee.path)}\` ${confidence === 'possible' ? `may ${effect}` : `${effect}s`} ${ending}`;
  },
};
