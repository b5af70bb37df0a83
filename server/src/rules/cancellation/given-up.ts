import type { BodyFacts, CallFact, GivesUpFact, GivenValue } from '../../semantics/facts.ts';

/** A future that a timeout or the like drops when it takes too long. */
export interface GivenUp {
  /** `timeout(..)`. */
  readonly wrapper: CallFact;
  readonly when: GivesUpFact['when'];
  readonly future: GivenValue;
}

/** The futures of a body that something else may drop half-way; those given by reference live on. */
export function givenUpFutures(body: BodyFacts): readonly GivenUp[] {
  return body.calls.flatMap((wrapper) => {
    const { givesUp } = wrapper.callee.facts;
    if (givesUp === undefined || wrapper.uncertain) return [];
    const future = givesUp.on === 'receiver' ? wrapper.receiver : wrapper.args.at(-1);
    return future === undefined ? [] : [{ wrapper, when: givesUp.when, future }];
  });
}
