import type { ArgumentFact, BodyFacts, CallFact, LocalFact, PlaceFact, Region, StatementFact, SuspensionPoint } from '../../semantics/facts.ts';
import { containsRange, equalRanges, type TextRange } from '../../text/range.ts';
import { defineRule, type Finding } from '../rule.ts';

export const stateMutationAcrossAwait = defineRule({
  id: 'state-mutation-across-await',
  category: 'cancellation',
  stage: 'stable',
  since: '0.2.0',
  severity: 'information',
  fixes: 'none',
  honours: [],
  docs: {
    summary: 'shared state is changed before an await point and put right only after it',
    why:
      'A future may be dropped at any await point: by `select!`, a timeout, or a client that hangs up. What stands after the ' +
      'await point then never runs. A counter that was counted up stays up, an entry stays in its map, and a value that was ' +
      'taken out is gone. A value whose `Drop` puts things right does so on every way out; the one that `BinaryHeap::peek_mut` lends ' +
      'is put in its place as it is, though, be it half changed.',
    failsWhen: 'the future is dropped at the await point: what follows never runs',
    trigger: 'a caller that gives up, by `select!`, a timeout or a closed connection',
    bad: `
use std::sync::atomic::{AtomicUsize, Ordering};

static ACTIVE: AtomicUsize = AtomicUsize::new(0);

async fn answer(request: u32) -> u32 {
    tokio::task::yield_now().await;
    request + 1
}

pub async fn handle(request: u32) -> u32 {
    ACTIVE.fetch_add(1, Ordering::Relaxed);
    let response = answer(request).await;
    ACTIVE.fetch_sub(1, Ordering::Relaxed);
    response
}
`,
    good: `
use std::sync::atomic::{AtomicUsize, Ordering};

static ACTIVE: AtomicUsize = AtomicUsize::new(0);

struct Active;

impl Active {
    fn enter() -> Active {
        ACTIVE.fetch_add(1, Ordering::Relaxed);
        Active
    }
}

impl Drop for Active {
    fn drop(&mut self) {
        ACTIVE.fetch_sub(1, Ordering::Relaxed);
    }
}

async fn answer(request: u32) -> u32 {
    tokio::task::yield_now().await;
    request + 1
}

pub async fn handle(request: u32) -> u32 {
    let _active = Active::enter();
    answer(request).await
}
`,
    gaps: ['Two changes that belong together without undoing each other are not told from others.', 'Whether the caller ever drops the future is not asked.'],
    fixSafety: 'None: what puts the state right belongs in a guard whose destructor does it, and that guard has to be written.',
    related: [],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    if (body.isTest) return;
    const seen = new Set<number>();
    for (const change of changesIn(body)) {
      if (seen.has(change.range.start) || !isCancelled(body, change.region)) continue;
      const point = body.suspensions.find(({ region, range }) => region.index === change.region.index && range.start >= change.range.end && range.end <= change.undone.start);
      if (point === undefined || isGuarded(body, change, point)) continue;
      seen.add(change.range.start);
      yield finding(body, change, point);
    }
    yield* halfChanged(body);
  },
});

/** A value lent by a collection that is changed by the very future at whose await point it may be dropped. */
function* halfChanged(body: BodyFacts): Iterable<Finding> {
  for (const local of body.locals) {
    if (local.type.facts.dropping !== 'looks' || !isCancelled(body, local.region)) continue;
    const held = local.heldAcross.find(({ point }) => local.uses.some(({ range }) => point.future !== undefined && containsRange(point.future.range, range)));
    if (held === undefined) continue;
    yield {
      range: local.range,
      confidence: 'likely',
      message: `dropping \`${local.name}\` at an await point puts it in its place half changed`,
      failsWhen: 'the future is dropped at the await point: the collection compares a value that is in the middle of a change',
      trigger: 'a caller that gives up, by `select!`, a timeout or a closed connection',
      related: [{ path: body.path, range: held.point.pointRange, message: 'dropped here, the future has changed a part of it' }],
      fixes: () => [],
    };
  }
}

/** A change, and what takes it back. */
interface Change {
  readonly range: TextRange;
  readonly undone: TextRange;
  readonly region: Region;
  readonly kind: 'count' | 'entry' | 'enter' | 'taken';
  /** Of what was taken: nobody copes with its being gone. */
  readonly isMissed: boolean;
  /** What does it, in backticks. */
  readonly name: string;
}

/** One half of a change: an expression on a place. */
interface Half {
  readonly range: TextRange;
  readonly region: Region;
  readonly statement: StatementFact;
}

function* changesIn(body: BodyFacts): Iterable<Change> {
  for (const call of body.calls) {
    if (call.uncertain) continue;
    yield* undoneCall(body, call);
    yield* takenAndPutBack(body, call);
  }
  for (const write of body.writes) {
    const opposite = write.operator === '+=' ? '-=' : write.operator === '-=' ? '+=' : undefined;
    const undone = opposite === undefined ? undefined : body.writes.find((other) => other.operator === opposite && isAfter(write, other) && other.place?.key === write.place?.key);
    if (undone === undefined || write.place === undefined || !outlives(write.place)) continue;
    yield { range: write.range, region: write.region, undone: undone.range, kind: 'count', isMissed: false, name: write.operator };
  }
}

/** `fetch_add` and `fetch_sub`, `insert` and `remove`, `enter_x` and `leave_x` on the same thing. */
function* undoneCall(body: BodyFacts, call: CallFact): Iterable<Change> {
  const { callee, receiver } = call;
  const opposites = callee.facts.undoneBy === undefined ? oppositesOf(call) : [callee.facts.undoneBy];
  const place = opposites.length === 0 ? undefined : receiver?.place;
  if (place === undefined) return;
  const isAtomic = callee.path.startsWith('std::sync::atomic::');
  const isShared = outlives(place) || (isAtomic ? place.fields.length > 0 || place.root === 'call' : callee.isLocal && isBorrowed(call));
  if (!isShared) return;
  const undone = body.calls.find(
    (other) => opposites.includes(other.callee.name) && isAfter(call, other) && other.receiver?.place?.key === place.key && (isAtomic || hasSameKey(body, call, other)),
  );
  const kind = isAtomic ? 'count' : callee.isLocal ? 'enter' : 'entry';
  if (undone !== undefined) yield { range: call.nameRange, undone: undone.range, region: call.region, kind, isMissed: false, name: callee.name };
}

/** `self.state.take()` or `mem::take(&mut self.state)`, and later `self.state = ..`. */
function* takenAndPutBack(body: BodyFacts, call: CallFact): Iterable<Change> {
  const { callee } = call;
  const place = TAKING.has(callee.path) ? (call.receiver ?? call.args[0])?.place : undefined;
  if (place === undefined || !outlives(place)) return;
  const taken = madeFrom(body, body.locals.filter(({ range }) => containsRange(call.statement.range, range) && range.end <= call.range.start));
  const undone = body.writes.find(
    (write) => write.operator === '=' && isAfter(call, write) && write.place?.key === place.key && taken.some(({ uses }) => uses.some((use) => containsRange(write.range, use.range))),
  );
  const isMissed = callee.path !== 'std::option::Option::take' || body.calls.some((outer) => UNWRAPS.has(outer.callee.path) && outer.receiver !== undefined && equalRanges(outer.receiver.range, call.range));
  if (undone !== undefined) yield { range: call.nameRange, undone: undone.range, region: call.region, kind: 'taken', isMissed, name: callee.name };
}

/** Variables, and those that are made of them one after the other: `let rest = store.write(entries).await?;` */
function madeFrom({ locals }: BodyFacts, variables: readonly LocalFact[]): readonly LocalFact[] {
  const made = new Set(variables);
  for (const from of made) {
    for (const local of locals) {
      const initialised = local.letStatement?.range;
      if (initialised !== undefined && local !== from && from.uses.some((use) => use.kind === 'move' && containsRange(initialised, use.range))) made.add(local);
    }
  }
  return [...made];
}

const TAKING: ReadonlySet<string> = new Set(['std::option::Option::take', 'std::mem::take', 'std::mem::replace']);
const UNWRAPS: ReadonlySet<string> = new Set(['std::option::Option::unwrap', 'std::option::Option::expect']);

/** First words of methods of the workspace that belong together. */
const PAIRS: ReadonlyMap<string, readonly string[]> = new Map([
  ['enter', ['leave', 'exit']], ['inc', ['dec']], ['increment', ['decrement']], ['begin', ['end']], ['register', ['unregister', 'deregister']],
]);

/** Names that would undo a method of the workspace, going by its own: one that returns a value may well return a guard. */
function oppositesOf({ callee, result }: CallFact): readonly string[] {
  if (!callee.isLocal || callee.isAsync || result.display !== '()') return [];
  const [verb = '', ...rest] = callee.name.split('_');
  return (PAIRS.get(verb) ?? []).map((other) => [other, ...rest].join('_'));
}

/** Whether the second half always follows the first, unless the future is dropped or left on the way. */
function isAfter(first: Half, second: Half): boolean {
  return second.range.start > first.range.end && containsRange(first.statement.block.range, second.range) && isWithin(second.region, first.region);
}

function isWithin(inner: Region, outer: Region): boolean {
  for (let at: Region | undefined = inner; at !== undefined; at = at.kind === 'closure' ? at.parent : undefined) if (at.index === outer.index) return true;
  return false;
}

function hasSameKey(body: BodyFacts, first: CallFact, second: CallFact): boolean {
  const [a, b] = [first.args[0], second.args[0]];
  if (a === undefined || b === undefined) return a === b;
  if (a.place !== undefined && b.place !== undefined) return a.place.key === b.place.key;
  const mentioned = localsIn(body, a);
  return localsIn(body, b).some((local) => mentioned.some((other) => equalRanges(other.range, local.range)));
}

function localsIn(body: BodyFacts, { range }: ArgumentFact): readonly LocalFact[] {
  return body.locals.filter(({ uses }) => uses.some((use) => containsRange(range, use.range)));
}

/** Whether a place is there when the future is gone. */
function outlives({ root, local }: PlaceFact): boolean {
  return root === 'static' || (local !== undefined && /^(?:&|Arc<|Rc<)/.test(local.type.display));
}

/** Whether a method changes what it is called on through a shared borrow: that is there for others too. */
function isBorrowed({ receiver, receiverLocal }: CallFact): boolean {
  return receiverLocal?.uses.some((use) => use.kind === 'borrow' && receiver !== undefined && containsRange(receiver.range, use.range)) === true;
}

/** A spawned task and `main` run to their end, as a rule. */
function isCancelled(body: BodyFacts, region: Region): boolean {
  if (!region.isAsync || (region.kind === 'function' && body.name === 'main')) return false;
  return !body.calls.some(({ callee, args }) => callee.facts.spawns !== undefined && args.some(({ range }) => equalRanges(range, region.range)));
}

/** Whether something that puts things right when it is dropped is made in between. */
function isGuarded(body: BodyFacts, change: Change, point: SuspensionPoint): boolean {
  return body.locals.some(({ range, type }) => range.start >= change.range.end && range.end <= point.range.start && /(?:Guard|Defer|OnDrop)\w*$/.test(type.name ?? ''));
}

function finding(body: BodyFacts, change: Change, point: SuspensionPoint): Finding {
  return {
    range: change.range,
    confidence: change.isMissed ? 'likely' : 'possible',
    message: message.headline(change),
    failsWhen: message.failsWhen(change),
    trigger: 'a caller that gives up, by `select!`, a timeout or a closed connection',
    related: [
      { path: body.path, range: point.pointRange, message: 'dropped here, the future does not go on' },
      { path: body.path, range: change.undone, message: message.undone(change) },
    ],
    fixes: () => [],
  };
}

const message = {
  headline: ({ kind, name }: Change): string => {
    switch (kind) {
      case 'count':
        return `the count changed by \`${name}\` is put right only after an await point`;
      case 'entry':
        return `what \`${name}\` puts in is removed only after an await point`;
      case 'enter':
        return `what \`${name}\` begins is ended only after an await point`;
      case 'taken':
        return `what \`${name}\` takes out is put back only after an await point`;
    }
  },
  failsWhen: ({ kind, isMissed }: Change): string => {
    switch (kind) {
      case 'count':
        return 'the future is dropped at the await point: the count stays wrong';
      case 'entry':
        return 'the future is dropped at the await point: the entry stays';
      case 'enter':
        return 'the future is dropped at the await point: it never ends';
      case 'taken':
        return `the future is dropped at the await point: the value is gone${isMissed ? ', and who comes next relies on it' : ''}`;
    }
  },
  undone: ({ kind }: Change): string => (kind === 'taken' ? 'it is put back only here' : 'it is put right only here'),
};
