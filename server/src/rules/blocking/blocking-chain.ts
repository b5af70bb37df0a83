import type { BodyFacts, CallFact } from '../../semantics/facts.ts';
import type { RelatedLocation } from '../rule.ts';
import { calledName, shortPath } from './async-code.ts';

/** A call inside a function that is called, on the way to the call that is looked for. */
export interface Step {
  readonly body: BodyFacts;
  readonly call: CallFact;
}

/** How many functions of the workspace are followed, one calling the next. */
const MAX_STEPS = 3;

/** Looks through functions of the workspace for a call of a kind. What a function leads to is found once for each revision. */
export class ChainFinder {
  readonly #isWanted: (step: Step) => boolean;
  readonly #found = new WeakMap<object, Map<string, readonly Step[]>>();

  constructor(isWanted: (step: Step) => boolean) {
    this.#isWanted = isWanted;
  }

  /** The calls that a call of a function of the workspace leads to, the wanted one last; empty where it leads to none. */
  from(call: CallFact, revision: object, steps = MAX_STEPS): readonly Step[] {
    if (steps === 0 || !call.callee.isLocal || call.callee.isAsync) return [];
    let known = this.#found.get(revision);
    if (known === undefined) this.#found.set(revision, (known = new Map<string, readonly Step[]>()));
    const key = `${steps} ${call.callee.path}`;
    let found = known.get(key);
    if (found === undefined) {
      found = this.#search(call, revision, steps);
      known.set(key, found);
    }
    return found;
  }

  #search(call: CallFact, revision: object, steps: number): readonly Step[] {
    const body = call.callee.body();
    if (body === undefined) return [];
    // Closures may run on another thread, and async blocks later.
    const inner = body.calls.filter((other) => other.region.kind === 'function' && !other.uncertain).map((other) => ({ body, call: other }));
    const wanted = inner.find(this.#isWanted);
    if (wanted !== undefined) return [wanted];
    for (const step of inner) {
      const rest = this.from(step.call, revision, steps - 1);
      if (rest.length > 0) return [step, ...rest];
    }
    return [];
  }
}

/** The story of a chain: each call in the order in which they are made. */
export function storyOf(chain: readonly Step[]): readonly RelatedLocation[] {
  return chain.map(({ body, call }) => ({ path: body.path, range: calledName(call), message: `\`${body.name}\` calls \`${shortPath(call.callee.path)}\` here` }));
}
