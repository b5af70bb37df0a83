import type { BodyFacts, Region } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';
import { type GivenUp, givenUpFutures } from './given-up.ts';

export const timeoutOverSyncCode = defineRule({
  id: 'timeout-over-sync-code',
  category: 'cancellation',
  stage: 'stable',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a timeout around code without an await point never fires',
    why:
      'A timeout looks at the clock only when the future it polls gives the thread back, which it does at an await point. ' +
      'Code without one runs to its end in the first poll, however long that takes, and then counts as in time. ' +
      'It also keeps the worker thread from everybody else.',
    failsWhen: 'the code takes longer than the limit: it runs to its end all the same, and keeps the worker thread meanwhile',
    trigger: 'always: the first poll runs all of it',
    bad: `
use std::time::Duration;
use tokio::time::{error::Elapsed, timeout};

fn decode(data: Vec<u8>) -> usize {
    data.iter().filter(|byte| **byte > 0).count()
}

async fn decode_in_time(data: Vec<u8>) -> Result<usize, Elapsed> {
    timeout(Duration::from_millis(50), async { decode(data) }).await
}
`,
    good: `
use std::time::Duration;
use tokio::task::{spawn_blocking, JoinError};
use tokio::time::{error::Elapsed, timeout};

fn decode(data: Vec<u8>) -> usize {
    data.iter().filter(|byte| **byte > 0).count()
}

async fn decode_in_time(data: Vec<u8>) -> Result<Result<usize, JoinError>, Elapsed> {
    timeout(Duration::from_millis(50), spawn_blocking(move || decode(data))).await
}
`,
    gaps: ['An await point that is reached only after slow code does not help either, but is not reported.'],
    fixSafety: 'None: the work has to move to another thread or to get await points.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    if (body.isTest) return;
    for (const given of givenUpFutures(body)) {
      const covered = coveredBy(body, given);
      if (covered !== undefined && runsThrough(covered)) yield finding(covered);
    }
  },
});

/** The code that a timeout covers: a block in the body, or a function of the workspace. */
interface Covered {
  readonly given: GivenUp;
  readonly body: BodyFacts;
  readonly region: Region;
  /** Of a function: its name. */
  readonly name: string | undefined;
}

function coveredBy(body: BodyFacts, given: GivenUp): Covered | undefined {
  const { region, madeBy } = given.future;
  if (region?.kind === 'async-block') return { given, body, region, name: undefined };
  if (madeBy === undefined || madeBy.uncertain || !madeBy.callee.isAsync || madeBy.callee.isOverridable) return undefined;
  const inner = madeBy.callee.body();
  const own = inner?.regions[0];
  return inner === undefined || own === undefined ? undefined : { given, body: inner, region: own, name: madeBy.callee.name };
}

/** Whether the code does something and suspends nowhere, and all of it could be read. */
function runsThrough({ body, region }: Covered): boolean {
  if (body.hasError || body.suspensions.some((point) => point.region.index === region.index)) return false;
  const calls = body.calls.filter((call) => call.region.index === region.index);
  return calls.length > 0 && !calls.some(({ uncertain }) => uncertain);
}

function finding(covered: Covered): Finding {
  const { given, name } = covered;
  return {
    range: given.wrapper.nameRange,
    confidence: 'certain',
    message: message.headline(covered),
    failsWhen:
      given.when === 'time'
        ? 'the code takes longer than the limit: it runs to its end all the same, and keeps the worker thread meanwhile'
        : 'the token is cancelled while the code runs: it runs to its end all the same, and keeps the worker thread meanwhile',
    trigger: 'always: the first poll runs all of it',
    related: name === undefined ? [] : [{ path: covered.body.path, range: covered.body.nameRange, message: message.runsThrough(name) }],
    fixes: () => [],
  };
}

const message = {
  headline: ({ given, name }: Covered): string =>
    `\`${given.wrapper.callee.name}\` cannot interrupt ${name === undefined ? 'this block' : `\`${name}\``}: it has no await point`,
  runsThrough: (name: string): string => `\`${name}\` runs from beginning to end without an await point`,
};
