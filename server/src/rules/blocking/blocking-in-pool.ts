import type { BodyFacts, CallFact, CallStep } from '../../semantics/facts.ts';
import { isSameChannel } from '../channels/channel-ends.ts';
import { defineRule, type Finding } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { calledName } from './async-code.ts';
import { MAX_NEAR, storyOf } from './blocking-chain.ts';
import { givenToPool, standsInPool } from './pool-work.ts';

export const blockingInPool = defineRule({
  id: 'blocking-in-pool',
  category: 'blocking',
  stage: 'preview',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'work on a pool of threads waits, and keeps one of the few threads busy',
    why:
      'A pool for computing has as many threads as there are cores, and counts on each of them to be at work. A job that waits keeps its thread from all others. ' +
      'If it waits for another job of the same pool, that one may never get a thread: with enough jobs that wait, the program stands still.',
    failsWhen: 'as many jobs wait as the pool has threads: what they wait for never runs',
    trigger: 'more work than threads, or a machine with few cores',
    bad: `
use std::sync::mpsc;

pub fn sum(parts: Vec<u64>) {
    let (sender, receiver) = mpsc::sync_channel(1);
    rayon::spawn(move || {
        for part in parts {
            let _ = sender.send(part);
        }
    });
    rayon::spawn(move || {
        while let Ok(part) = receiver.recv() {
            println!("{part}");
        }
    });
}`,
    good: `
use rayon::prelude::*;

pub fn sum(parts: Vec<u64>) {
    rayon::spawn(move || parts.into_par_iter().for_each(|part| println!("{part}")));
}`,
    gaps: ['Who sends on a channel, or notifies, is looked for in the same function only.'],
    fixSafety: 'There is no automatic fix: whoever waits can do so on a thread of its own, or what comes can be handed to `spawn`.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    if (!body.calls.some(({ callee }) => callee.facts.closure === 'pooled')) return;
    for (const call of body.calls) {
      if (call.uncertain || call.region.kind !== 'closure') continue;
      const job = givenToPool(call.region);
      const steps = job === undefined ? undefined : waitOf(call);
      if (job !== undefined && steps !== undefined) yield finding(body, { call, job, steps });
    }
  },
});

interface Wait {
  readonly call: CallFact;
  /** The call that gives the closure to the pool. */
  readonly job: CallFact;
  /** From a function of the workspace to the call that waits. */
  readonly steps: readonly CallStep[];
}

/** The calls below a call that lead to one that waits for others; undefined where it does not. */
function waitOf(call: CallFact): readonly CallStep[] | undefined {
  const steps = call.leadsToBlockOn ?? call.leadsToBlocking;
  if (steps === undefined || steps.length > MAX_NEAR) return undefined;
  const { blocking, blockOn, sends } = (steps.at(-1)?.call ?? call).callee.facts;
  // Waiting for room is told of where the messages are waited for.
  if (sends !== undefined) return undefined;
  return blockOn !== undefined || (blocking?.kind === 'wait' && !blocking.cheap) ? steps : undefined;
}

/** Whether what a call waits for has to come from other work of the pool. */
function needsPool(body: BodyFacts, { call, job, steps }: Wait): CallFact | undefined {
  const { place, type } = call.receiver ?? {};
  if (place === undefined || steps.length > 0) return undefined;
  const { conditionWait, blocking } = call.callee.facts;
  if (type?.facts.interior === 'signal' && blocking !== undefined && conditionWait === undefined) return job.callee.facts.spawns === undefined ? job : undefined;
  const others = body.calls.filter((other) => other !== call && other.receiver?.place !== undefined && standsInPool(other.region) !== undefined);
  const gives = others.find((other) => {
    const at = other.receiver?.place;
    if (at === undefined) return false;
    return conditionWait === undefined ? other.callee.facts.sends !== undefined && isSameChannel(place, at) : other.callee.facts.notifies !== undefined && place.key === at.key;
  });
  return gives === undefined ? undefined : standsInPool(gives.region);
}

function finding(body: BodyFacts, wait: Wait): Finding {
  const { call, job, steps } = wait;
  const name = shortened(call.callee.name, 30);
  const source = needsPool(body, wait);
  const { path } = body;
  return {
    range: calledName(call),
    confidence: source === undefined ? 'possible' : 'likely',
    ...(source === undefined ? { severity: 'information' } : {}),
    message: source === undefined ? `\`${name}\` keeps a thread of the pool waiting` : `\`${name}\` waits on a thread of the pool for other work of the pool`,
    failsWhen: source === undefined ? 'it waits for long: other work of the pool has one thread less, or none' : 'as many jobs wait as the pool has threads: what they wait for never runs',
    trigger: 'more work than threads, or a machine with few cores',
    related: [
      { path, range: calledName(job), message: `\`${job.callee.name}\` runs the closure on the pool` },
      ...(source === undefined || source === job ? [] : [{ path, range: calledName(source), message: 'what it waits for comes from here' }]),
      ...storyOf(steps),
    ],
    fixes: () => [],
  };
}
