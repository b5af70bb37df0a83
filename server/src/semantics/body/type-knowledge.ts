import { isAuto, type Verdict } from '../types/auto-traits.ts';
import { displayType } from '../types/display.ts';
import { outputOf } from '../types/future.ts';
import type { Solver } from '../types/solver.ts';
import type { Type } from '../types/type.ts';

/** What is known of a type of a lowered function. Wherever the function stands, it is the same, and each answer is found once. */
export class TypeKnowledge {
  readonly #solver: Solver;
  readonly resolved: Type;
  readonly #traits = new Map<string, boolean | undefined>();
  #display: string | undefined;
  #output: { readonly type: Type | undefined } | undefined;
  #isSend: { readonly verdict: Verdict } | undefined;

  constructor(solver: Solver, type: Type) {
    this.#solver = solver;
    this.resolved = solver.normalise(type);
  }

  get display(): string {
    this.#display ??= displayType(this.resolved, this.#solver.inference);
    return this.#display;
  }

  /** What awaiting it gives. */
  get output(): Type | undefined {
    this.#output ??= { type: outputOf(this.#solver, this.resolved) };
    return this.#output.type;
  }

  get isSend(): Verdict {
    this.#isSend ??= { verdict: isAuto(this.#solver, this.resolved, 'Send', { future: () => undefined, opaque: () => undefined }) };
    return this.#isSend.verdict;
  }

  /** Whether it implements the trait of a qualified path. */
  implements(path: string): boolean | undefined {
    if (!this.#traits.has(path)) {
      const trait = this.#solver.world.trait(path);
      this.#traits.set(path, trait === undefined ? undefined : this.#solver.implements(this.resolved, trait));
    }
    return this.#traits.get(path);
  }
}
