import type { BodyFacts, CallFact, CallStep } from '../../semantics/facts.ts';
import { defineRule, type Finding, type Severity } from '../rule.ts';
import { calledName, shortPath } from './async-code.ts';
import { MAX_NEAR, storyOf } from './blocking-chain.ts';

export const blockingInPoll = defineRule({
  id: 'blocking-in-poll',
  category: 'blocking',
  stage: 'preview',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a `poll` function blocks its thread instead of returning `Pending`',
    why:
      'A runtime calls `poll` on one of its few threads and counts on it to return at once. A `poll` that sleeps, reads a file or runs another future to its end ' +
      'keeps that thread from all other tasks, and whoever awaits the future cannot see it.',
    failsWhen: 'the call takes its time: its thread polls no other task until it returns',
    trigger: 'every poll of the future or stream',
    bad: `
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

pub struct Later;

impl Future for Later {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        std::thread::sleep(Duration::from_millis(10));
        Poll::Ready(())
    }
}`,
    good: `
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::time::Sleep;

pub struct Later {
    sleep: Pin<Box<Sleep>>,
}

impl Future for Later {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        self.sleep.as_mut().poll(context)
    }
}`,
    gaps: [
      'A `Drop` that blocks is not reported, though tasks drop values too.',
      'Sockets are taken to be set to not block.',
    ],
    fixSafety: 'There is no automatic fix: the work belongs into a future that is polled here, or into `spawn_blocking`.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    if (body.isAsync || body.isTest || !isPoll(body)) return;
    for (const call of body.calls) {
      if (call.region.kind !== 'function' || call.uncertain) continue;
      const chain = call.leadsToBlocking ?? call.leadsToBlockOn ?? [];
      const last = chain.at(-1)?.call ?? call;
      if (blocks(last)) yield finding(body, call, chain);
    }
  },
});

/** `poll`, `poll_next` and the like: functions that say whether a task has to wait. */
function isPoll({ name, result }: BodyFacts): boolean {
  return /^poll(_|$)/.test(name) && result.name === 'std::task::Poll';
}

function blocks({ callee }: CallFact): boolean {
  const { blocking, blockOn } = callee.facts;
  if (callee.isAsync || blockOn !== undefined) return !callee.isAsync;
  // A socket that is polled does not block, and what `std::io` copies may be in memory.
  return blocking !== undefined && !blocking.cheap && blocking.kind !== 'net' && !callee.path.startsWith('std::io::');
}

function finding(body: BodyFacts, call: CallFact, chain: readonly CallStep[]): Finding {
  const name = shortPath(chain.length > 0 ? call.callee.name : call.callee.path);
  const severity: Severity = chain.length > MAX_NEAR ? 'information' : 'warning';
  return {
    range: calledName(call),
    confidence: chain.length > 0 ? 'likely' : 'certain',
    severity,
    message: `\`${name}\` ${chain.length > 0 ? 'may block' : 'blocks'} the thread while a task is polled`,
    failsWhen: 'the call takes its time: its thread polls no other task until it returns',
    trigger: 'every poll of the future or stream',
    related: [{ path: body.path, range: body.nameRange, message: `a runtime calls \`${body.name}\` and counts on it to return at once` }, ...storyOf(chain)],
    fixes: () => [],
  };
}
