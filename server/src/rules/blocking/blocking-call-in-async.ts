import { awaitTwin } from '../../fixes/await-twin.ts';
import { offered } from '../../fixes/fix.ts';
import { spawnBlocking } from '../../fixes/spawn-blocking.ts';
import type { BlockingFact, BlockingKind, BodyFacts, CallFact, CallStep } from '../../semantics/facts.ts';
import { defineRule, type Confidence, type Finding } from '../rule.ts';
import { asyncOrigin, calledName, isStartOfMain, runsInTask, shortPath } from './async-code.ts';
import { MAX_NEAR, storyOf } from './blocking-chain.ts';

export const blockingCallInAsync = defineRule({
  id: 'blocking-call-in-async',
  category: 'blocking',
  stage: 'preview',
  since: '0.1.0',
  severity: 'warning',
  fixes: 'machine-applicable',
  honours: [],
  docs: {
    summary: 'a call that blocks the thread is made in async code',
    why:
      'A runtime polls many tasks on few threads. While one of them sleeps, reads a file or waits for a process, its thread polls nothing else: ' +
      'other tasks stall, timers fire late, and with as many such calls as threads the whole program stands still.',
    failsWhen: 'the call takes long: no other task on its thread makes progress until it returns',
    trigger: 'slow disks, hosts or child processes, or more such calls at once than the runtime has threads',
    bad: `
use std::time::Duration;

pub async fn settings() -> std::io::Result<String> {
    std::thread::sleep(Duration::from_millis(50));
    std::fs::read_to_string("settings.toml")
}`,
    good: `
use std::time::Duration;

pub async fn settings() -> std::io::Result<String> {
    tokio::time::sleep(Duration::from_millis(50)).await;
    tokio::fs::read_to_string("settings.toml").await
}`,
    gaps: [
      'A function of your own is followed into what it calls, and into closures that run within such a call, but not into other closures.',
      'Reads and writes through a reader of a generic type are not reported, because it may read from memory.',
    ],
    fixSafety:
      'The async twin is called only where tokio is the runtime, an await is allowed and no lock is held; it is automatic where the result has the same type. ' +
      'Moving the call to `spawn_blocking` may copy what it uses, and never is automatic.',
    related: ['clippy::disallowed_methods'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const call of body.calls) {
      const confidence = runsInTask(call);
      if (confidence === undefined) continue;
      const chain = confidence === 'certain' && !body.isTest ? (call.leadsToBlocking ?? []) : [];
      const blocking = blockingOf(chain.at(-1)?.call ?? call);
      if (blocking === undefined || (call.region.context === 'maybe' && blocking.kind !== 'sleep')) continue;
      yield finding(body, call, { blocking, chain, confidence: chain.length > 0 ? 'likely' : confidence });
    }
  },
});

function blockingOf({ callee }: CallFact): BlockingFact | undefined {
  return callee.isAsync || callee.facts.blockOn !== undefined ? undefined : callee.facts.blocking;
}

interface Cause {
  readonly blocking: BlockingFact;
  /** The calls from a function of the workspace to the one that blocks; empty for a call that blocks itself. */
  readonly chain: readonly CallStep[];
  readonly confidence: Confidence;
}

function finding(body: BodyFacts, call: CallFact, cause: Cause): Finding {
  const { blocking, chain, confidence } = cause;
  const isMinor = blocking.cheap || confidence === 'possible' || chain.length > MAX_NEAR || isStartOfMain(body, call);
  return {
    range: calledName(call),
    confidence,
    ...(isMinor ? { severity: 'information' } : {}),
    message: message.blocks(call, cause),
    failsWhen: message.failsWhen(blocking),
    trigger: TRIGGERS[blocking.kind],
    related: [...asyncOrigin(body, call), ...storyOf(chain)],
    fixes: () => offered((chain.length > 0 ? undefined : awaitTwin(body, call)) ?? (blocking.cheap ? undefined : spawnBlocking(body, call))),
  };
}

const TRIGGERS: Readonly<Record<BlockingKind, string>> = {
  sleep: 'every call, for as long as it sleeps',
  file: 'a slow or busy disk, a network file system, a large file',
  net: 'a peer that answers slowly or not at all',
  dns: 'a host name that is not cached, a name server that does not answer',
  process: 'a child process that runs for long or waits for input',
  wait: 'the other side is late, or needs this very thread to get there',
  tty: 'a user who does not type',
  database: 'a slow query, a lock in the database, a pool with no free connection',
  http: 'a server that answers slowly or not at all',
  cpu: 'every call, for as long as it computes',
};

const message = {
  blocks: (call: CallFact, { chain, confidence }: Cause): string =>
    `\`${chain.length > 0 ? shortPath(call.callee.name) : shortPath(call.callee.path)}\` ${confidence === 'certain' ? 'blocks' : 'may block'} the thread in async code`,
  failsWhen: ({ cheap, instead, fix }: BlockingFact): string => {
    const stalls = cheap ? 'the call is slow for once: its thread polls no other task meanwhile' : 'the call takes its time: its thread polls no other task until it returns';
    return instead !== undefined && fix === 'other' ? `${stalls}; async code uses \`${instead}\`` : stalls;
  },
};
