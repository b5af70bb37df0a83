import type { BodyFacts, CallFact, LoopFact, SuspensionPoint } from '../../semantics/facts.ts';
import { containsRange, equalRanges } from '../../text/range.ts';
import { defineRule, type Finding, type Severity } from '../rule.ts';
import { hasFixedSize, isWrittenOut } from './collection-size.ts';
import { wrappedSpawn } from './spawned-task.ts';

export const unboundedSpawnInLoop = defineRule({
  id: 'unbounded-spawn-in-loop',
  category: 'tasks',
  stage: 'stable',
  since: '0.2.0',
  severity: 'information',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'a loop starts a task for each item, however many there are',
    why:
      'Starting a task costs next to nothing, so a loop can start them far faster than they end. Each holds its memory, and mostly ' +
      'a connection or a file. A semaphore whose permit is taken before the spawn and moved into the task makes the loop wait; ' +
      'a permit that the task itself waits for limits what runs, but not what piles up.',
    failsWhen: 'items come faster than tasks end: memory, sockets or the other side give out',
    trigger: 'a burst of items, or a slow disk, network or database',
    bad: `
use tokio::sync::mpsc;

async fn store(row: String) {
    println!("{row}");
}

async fn run(mut rows: mpsc::Receiver<String>) {
    while let Some(row) = rows.recv().await {
        tokio::spawn(store(row));
    }
}
`,
    good: `
use std::sync::Arc;
use tokio::sync::{mpsc, Semaphore};

async fn store(row: String) {
    println!("{row}");
}

async fn run(mut rows: mpsc::Receiver<String>) {
    let limit = Arc::new(Semaphore::new(32));
    while let Some(row) = rows.recv().await {
        let Ok(permit) = limit.clone().acquire_owned().await else { return };
        tokio::spawn(async move {
            store(row).await;
            drop(permit);
        });
    }
}
`,
    gaps: ['The connections a server accepts are left to `detached-task`.', 'A collection that is small by design is not told from one that is not.', 'Spawns in a closure that an iterator calls are not seen.'],
    fixSafety: 'There is no automatic fix: the right limit is for the program to say.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const call of body.calls) {
      const { spawns } = (wrappedSpawn(call)?.call ?? call).callee.facts;
      const loop = spawns === undefined || spawns === 'thread' || call.awaited !== undefined ? undefined : loopAround(body, call);
      const source = loop === undefined ? undefined : sourceOf(body, call, loop);
      if (loop === undefined || source === undefined || isLimited(body, call, loop)) continue;
      yield {
        range: call.nameRange,
        confidence: call.uncertain ? 'possible' : source === 'messages' ? 'likely' : 'possible',
        severity: severityOf(body, call, source),
        message: message.headline(source),
        failsWhen: 'items come faster than tasks end: memory, sockets or the other side give out',
        trigger: 'a burst of items, or a slow disk, network or database',
        related: [],
        fixes: () => [],
      };
    }
  },
});

/** Where the items of a loop come from. */
type Source = 'messages' | 'collection';

/** Methods that wait for one more item. */
const RECEIVES: ReadonlySet<string> = new Set(['recv', 'recv_async', 'next', 'try_next', 'next_line', 'next_message']);

function loopAround(body: BodyFacts, { loops, region }: CallFact): LoopFact | undefined {
  const inner = loops[loops.length - 1];
  return inner === undefined ? undefined : body.loops.find(({ range, region: around }) => around.index === region.index && equalRanges(range, inner));
}

/** What feeds the loop; undefined where it runs a fixed number of times, or nothing is known. */
function sourceOf(body: BodyFacts, call: CallFact, loop: LoopFact): Source | undefined {
  if (loop.kind === 'for') return loop.head === undefined || loop.head.type.item === undefined || hasFixedSize(loop.head.type) || isWrittenOut(body, loop.head.range, undefined) ? undefined : 'collection';
  const waits = body.calls.filter((other) => other.region.index === call.region.index && containsRange(loop.range, other.range) && other.loops.length === call.loops.length);
  const fed = body.matches.find((match) => match.kind === 'while-let' && containsRange(loop.range, match.range) && match.loops.length === call.loops.length);
  if (loop.kind === 'loop' && pollsFor(body, loop)) return 'messages';
  const isFed = fed !== undefined && waits.some((wait) => RECEIVES.has(wait.callee.name) && wait.awaited !== undefined && containsRange(fed.scrutinee.range, wait.range));
  return isFed ? 'messages' : undefined;
}

/** `loop { match ready!(self.rx.poll_next_unpin(cx)) { .. } }`: each round takes one more message. */
function pollsFor(body: BodyFacts, loop: LoopFact): boolean {
  const heads = body.matches.filter(({ range, scrutinee, loops }) => scrutinee.type.name === 'std::option::Option' && containsRange(loop.range, range) && loops.at(-1)?.start === loop.range.start);
  return body.calls.some(({ callee, range, awaited }) => (POLLS.has(callee.name) || (RECEIVES.has(callee.name) && awaited !== undefined)) && heads.some(({ scrutinee }) => containsRange(scrutinee.range, range)));
}

const POLLS: ReadonlySet<string> = new Set(['poll_next', 'poll_next_unpin', 'poll_recv']);

/** Whether the loop waits for a permit or for something nobody knows, or looks at how many tasks there are, before it spawns. */
function isLimited(body: BodyFacts, call: CallFact, loop: LoopFact): boolean {
  const isWithin = ({ pointRange, region }: SuspensionPoint): boolean => region.index === call.region.index && containsRange(loop.range, pointRange);
  return body.suspensions.some((point) => point.kind === 'await' && point.future?.type.output === undefined && isWithin(point)) || body.calls.some(({ callee, range, region }) =>
    region.index === call.region.index && containsRange(loop.range, range)
    && (callee.name.startsWith('join_next') || callee.name === 'len' && /JoinSet|TaskTracker|FuturesUnordered/.test(callee.path) || takesPermit(callee.name, callee.facts.acquires !== undefined)));
}

function takesPermit(name: string, acquires: boolean): boolean {
  return acquires && /acquire|reserve/.test(name);
}

/** Less where the task itself waits for a permit, and for collections. */
function severityOf(body: BodyFacts, call: CallFact, source: Source): Severity {
  const region = body.regions.find(({ fate }) => fate.kind === 'argument' && equalRanges(fate.call.range, call.range));
  const waitsInside = region !== undefined && body.calls.some(({ callee, region: own }) => own.index === region.index && takesPermit(callee.name, callee.facts.acquires !== undefined));
  return waitsInside || source === 'collection' ? 'hint' : 'information';
}

const message = {
  headline: (source: Source): string => `a task is started for each ${source === 'messages' ? 'message' : 'item'}, however many there are`,
};
