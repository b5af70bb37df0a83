import { awaitTwin } from '../../fixes/await-twin.ts';
import { offered } from '../../fixes/fix.ts';
import { spawnBlocking } from '../../fixes/spawn-blocking.ts';
import type { BlockingFact, BlockingKind, BodyFacts, CallFact, CallStep } from '../../semantics/facts.ts';
import type { Confidence, Finding } from '../rule.ts';
import { asyncOrigin, calledName, isStartOfMain, recurs, runsInTask, shortPath } from './async-code.ts';
import { MAX_NEAR, storyOf } from './blocking-chain.ts';

/** What brings about that a call of a kind takes long. Calls of other kinds are not looked for. */
export type Triggers = Readonly<Partial<Record<BlockingKind, string>>>;

interface Cause {
  readonly blocking: BlockingFact;
  /** The calls from a function of the workspace to the one that blocks; empty for a call that blocks itself. */
  readonly chain: readonly CallStep[];
  readonly confidence: Confidence;
}

/** Finds calls in async code that keep the thread, by themselves or through functions of the workspace. */
export class BlockingFinder {
  readonly #triggers: Triggers;
  readonly #verb: string;

  /** `verb`: what the call does to the thread, `blocks` for example. */
  constructor(triggers: Triggers, verb: string) {
    this.#triggers = triggers;
    this.#verb = verb;
  }

  *findings(body: BodyFacts): Iterable<Finding> {
    for (const call of body.calls) {
      const confidence = runsInTask(call);
      if (confidence === undefined) continue;
      const chain = confidence === 'certain' && !body.isTest ? (call.leadsToBlocking ?? []) : [];
      const blocking = this.#blockingOf(chain.at(-1)?.call ?? call);
      if (blocking === undefined || (call.region.context === 'maybe' && blocking.kind !== 'sleep')) continue;
      yield this.#finding(body, call, { blocking, chain, confidence: chain.length > 0 ? 'likely' : confidence });
    }
  }

  #blockingOf({ callee }: CallFact): BlockingFact | undefined {
    if (callee.isAsync || callee.facts.blockOn !== undefined) return undefined;
    const { blocking } = callee.facts;
    return blocking !== undefined && this.#triggers[blocking.kind] !== undefined ? blocking : undefined;
  }

  #finding(body: BodyFacts, call: CallFact, { blocking, chain, confidence }: Cause): Finding {
    const isMinor = blocking.cheap || confidence === 'possible' || chain.length > MAX_NEAR || isStartOfMain(body, call) || (blocking.kind === 'file' && !recurs(body, call));
    const name = shortPath(chain.length > 0 ? call.callee.name : call.callee.path);
    const verb = confidence === 'certain' ? this.#verb : `may ${this.#verb.replace(/s$/, '')}`;
    return {
      range: calledName(call),
      confidence,
      ...(isMinor ? { severity: 'information' } : {}),
      message: `\`${name}\` ${verb} the thread in async code`,
      failsWhen: failsWhen(blocking),
      trigger: this.#triggers[blocking.kind] ?? '',
      related: [...asyncOrigin(body, call), ...storyOf(chain)],
      fixes: () => offered((chain.length > 0 ? undefined : awaitTwin(body, call)) ?? (blocking.cheap ? undefined : spawnBlocking(body, call))),
    };
  }
}

function failsWhen({ cheap, instead, fix }: BlockingFact): string {
  const stalls = cheap ? 'the call is slow for once: its thread polls no other task meanwhile' : 'the call takes its time: its thread polls no other task until it returns';
  return instead !== undefined && fix === 'other' ? `${stalls}; async code uses \`${instead}\`` : stalls;
}
