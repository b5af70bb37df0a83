import type { CheckRun } from '../semantics/facts.ts';
import type { ItemDefinition } from '../semantics/names/definitions.ts';

/** A question about a function; its answer stays the same object for as long as it says the same. */
export type Question<T = unknown> = (definition: ItemDefinition) => T;

type Answers = Map<Question, Map<ItemDefinition, unknown>>;

/** What checks looked at while one of them runs. */
interface Observed {
  readonly answers: Answers;
  /** Other bodies or files, by other ways than summaries. */
  elsewhere: boolean;
}

/** Checks that found nothing in a subject, and what all of them were told of other functions. */
interface Silent {
  /** Each with its settings. */
  readonly checks: Map<object, object>;
  readonly answers: Answers;
  /** The revision at which the answers were last compared. */
  comparedAt: object | undefined;
}

/**
 * Remembers which checks found nothing in which bodies and headers. Most checks find nothing in most of them, and after a
 * keystroke that is still so where the subject is the same and the functions that were asked say the same.
 */
export class Silence {
  readonly #silent = new WeakMap<object, Silent>();
  readonly #revision: () => object;
  #observed: Observed | undefined;

  constructor(revision: () => object) {
    this.#revision = revision;
  }

  /** What a check finds in an analysed function, or in the headers of a file; it is not run where it is known to find nothing. */
  findings<T>(subject: object, { check, settings }: CheckRun, run: () => readonly T[]): readonly T[] {
    const silent = this.#current(subject);
    if (silent.checks.get(check) === settings) return [];
    const outer = this.#observed;
    const observed: Observed = { answers: new Map(), elsewhere: false };
    this.#observed = observed;
    try {
      const found = run();
      if (found.length === 0 && !observed.elsewhere) {
        silent.checks.set(check, settings);
        for (const [ask, told] of observed.answers) for (const [definition, answer] of told) note(silent.answers, ask, { definition, answer });
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
    const holds = known?.comparedAt === revision || (known !== undefined && areCurrent(known.answers));
    const silent: Silent = known !== undefined && holds ? known : { checks: new Map(), answers: new Map(), comparedAt: undefined };
    silent.comparedAt = revision;
    if (silent !== known) this.#silent.set(subject, silent);
    return silent;
  }

  /** Asks on behalf of the check at hand, and notes what it was told. */
  ask<T>(question: Question<T>, definition: ItemDefinition): T {
    const answer = question(definition);
    if (this.#observed !== undefined) note(this.#observed.answers, question, { definition, answer });
    return answer;
  }

  /** Notes that the check at hand looks at other bodies or files. */
  sawElsewhere(): void {
    if (this.#observed !== undefined) this.#observed.elsewhere = true;
  }
}

function note(answers: Answers, question: Question, { definition, answer }: { readonly definition: ItemDefinition; readonly answer: unknown }): void {
  const told = answers.get(question);
  if (told === undefined) answers.set(question, new Map([[definition, answer]]));
  else told.set(definition, answer);
}

function areCurrent(answers: Answers): boolean {
  for (const [question, told] of answers) {
    for (const [definition, answer] of told) if (question(definition) !== answer) return false;
  }
  return true;
}
