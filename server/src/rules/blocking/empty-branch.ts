import type { BodyFacts, CallFact, SelectArmFact, SelectFact } from '../../semantics/facts.ts';
import { containsRange } from '../../text/range.ts';

/** A branch of a `select!` in a loop that is done at once, again and again, while a collection is empty. */
export interface EmptyBranch {
  readonly select: SelectFact;
  readonly arm: SelectArmFact;
  /** The call that gives `None`. */
  readonly next: CallFact;
  /** The branch is left out after its first `None`, until something is put in. */
  readonly isSkipped: boolean;
}

const NEXT = /^(?:next|try_next|join_next(?:_with_id)?)$/;

/** The branches whose collection may run empty while nobody looks. */
export function* emptyBranches(body: BodyFacts): Iterable<EmptyBranch> {
  for (const select of body.selects) {
    if (select.loop === undefined) continue;
    for (const arm of select.arms) {
      const next = arm.call;
      if (next?.receiver?.type.facts.endsWhenEmpty !== true || !NEXT.test(next.callee.name) || next.uncertain) continue;
      // A pattern that does not match `None` turns the branch off.
      if (arm.isRefutable !== false || arm.hasCondition || arm.handlerLeaves) continue;
      if (looksAtNone(body, arm) || isWatched(body, select, next)) continue;
      yield { select, arm, next, isSkipped: select.flavor === 'futures' };
    }
  }
}

/** Whether the handler does something about the end: it leaves, or waits. */
function looksAtNone(body: BodyFacts, { handler }: SelectArmFact): boolean {
  const arms = body.matches.filter(({ range }) => containsRange(handler, range)).flatMap((match) => match.arms);
  return arms.some((arm) => arm.leaves || (arm.pattern?.path === NONE && arm.range !== undefined && waitsIn(body, arm.range)));
}

const NONE = 'std::option::Option::None';

function waitsIn(body: BodyFacts, place: SelectArmFact['handler']): boolean {
  return body.suspensions.some(({ range }) => containsRange(place, range));
}

/** Whether the function asks if the collection is empty, or keeps something in it that never ends. */
function isWatched(body: BodyFacts, select: SelectFact, next: CallFact): boolean {
  const key = next.receiver?.place?.key;
  return body.calls.some(({ callee, receiver }) => {
    if (callee.name === 'pending' && callee.path.endsWith('::future::pending')) return true;
    return key !== undefined && receiver?.place?.key === key && (callee.name === 'is_empty' || callee.name === 'len');
  }) || refills(body, select, key);
}

/** Whether every round puts something in: what is taken out is replaced. */
function refills(body: BodyFacts, { arms }: SelectFact, key: string | undefined): boolean {
  return arms.some(({ handler, call }) => call?.receiver?.place?.key === key
    && body.calls.some(({ callee, receiver, range }) => containsRange(handler, range) && receiver?.place?.key === key && /^(?:push|spawn)/.test(callee.name)));
}
