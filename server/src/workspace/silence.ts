import type { AnalysedFunction } from '../semantics/body/analysed-function.ts';
import type { FunctionSummary } from '../semantics/body/summary.ts';
import type { CheckRun } from '../semantics/facts.ts';
import type { ItemDefinition } from '../semantics/names/definitions.ts';

/** What a check looked at beyond the body it was run on. */
interface Observed {
  readonly settings: object;
  readonly summaries: Map<ItemDefinition, FunctionSummary>;
  /** Other bodies or files, by other ways than summaries. */
  elsewhere: boolean;
}

/**
 * Remembers which checks found nothing in which bodies. Most checks find nothing in most bodies, and after a keystroke
 * that is still so where the analysis is the same and the functions that were asked say the same.
 */
export class Silence {
  readonly #silent = new WeakMap<AnalysedFunction, Map<object, Observed>>();
  readonly #summaryOf: (definition: ItemDefinition) => FunctionSummary;
  #observed: Observed | undefined;

  constructor(summaryOf: (definition: ItemDefinition) => FunctionSummary) {
    this.#summaryOf = summaryOf;
  }

  /** What a check finds; it is not run where it is known to find nothing. */
  findings<T>(analysed: AnalysedFunction, { check, settings }: CheckRun, run: () => readonly T[]): readonly T[] {
    let table = this.#silent.get(analysed);
    if (table === undefined) this.#silent.set(analysed, (table = new Map<object, Observed>()));
    const known = table.get(check);
    if (known?.settings === settings && [...known.summaries].every(([definition, summary]) => this.#summaryOf(definition) === summary)) return [];
    const outer = this.#observed;
    const observed: Observed = { settings, summaries: new Map(), elsewhere: false };
    this.#observed = observed;
    try {
      const found = run();
      if (found.length === 0 && !observed.elsewhere) table.set(check, observed);
      else table.delete(check);
      return found;
    } finally {
      this.#observed = outer;
    }
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
