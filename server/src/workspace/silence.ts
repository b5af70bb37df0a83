import type { FunctionSummary } from '../semantics/body/summary.ts';
import type { CheckRun } from '../semantics/facts.ts';
import type { ItemDefinition } from '../semantics/names/definitions.ts';

/** What checks looked at while one of them runs. */
interface Observed {
  readonly summaries: Map<ItemDefinition, FunctionSummary>;
  /** Other bodies or files, by other ways than summaries. */
  elsewhere: boolean;
}

/** Checks that found nothing in a subject, and what all of them were told of other functions. */
interface Silent {
  /** Each with its settings. */
  readonly checks: Map<object, object>;
  readonly summaries: Map<ItemDefinition, FunctionSummary>;
  /** The revision at which the summaries were last compared. */
  comparedAt: object | undefined;
}

/**
 * Remembers which checks found nothing in which bodies and headers. Most checks find nothing in most of them, and after a
 * keystroke that is still so where the subject is the same and the functions that were asked say the same.
 */
export class Silence {
  readonly #silent = new WeakMap<object, Silent>();
  readonly #summaryOf: (definition: ItemDefinition) => FunctionSummary;
  readonly #revision: () => object;
  #observed: Observed | undefined;

  constructor(summaryOf: (definition: ItemDefinition) => FunctionSummary, revision: () => object) {
    this.#summaryOf = summaryOf;
    this.#revision = revision;
  }

  /** What a check finds in an analysed function, or in the headers of a file; it is not run where it is known to find nothing. */
  findings<T>(subject: object, { check, settings }: CheckRun, run: () => readonly T[]): readonly T[] {
    const silent = this.#current(subject);
    if (silent.checks.get(check) === settings) return [];
    const outer = this.#observed;
    const observed: Observed = { summaries: new Map(), elsewhere: false };
    this.#observed = observed;
    try {
      const found = run();
      if (found.length === 0 && !observed.elsewhere) {
        silent.checks.set(check, settings);
        for (const [definition, summary] of observed.summaries) silent.summaries.set(definition, summary);
      }
      return found;
    } finally {
      this.#observed = outer;
    }
  }

  /** What is still true of a subject: nothing, once one of the functions that were asked says something else. */
  #current(subject: object): Silent {
    const revision = this.#revision();
    const known = this.#silent.get(subject);
    const holds = known?.comparedAt === revision || (known !== undefined && [...known.summaries].every(([definition, summary]) => this.#summaryOf(definition) === summary));
    const silent: Silent = known !== undefined && holds ? known : { checks: new Map(), summaries: new Map(), comparedAt: undefined };
    silent.comparedAt = revision;
    if (silent !== known) this.#silent.set(subject, silent);
    return silent;
  }

  /** Notes that the check at hand was told this of a function. */
  sawSummary(definition: ItemDefinition, summary: FunctionSummary): FunctionSummary {
    this.#observed?.summaries.set(definition, summary);
    return summary;
  }

  /** Notes that the check at hand looks at other bodies or files. */
  sawElsewhere(): void {
    if (this.#observed !== undefined) this.#observed.elsewhere = true;
  }
}
