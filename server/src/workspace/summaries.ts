import type { AnalysedFunction } from '../semantics/body/analysed-function.ts';
import { NOTHING_KNOWN, equalSummaries, type FunctionSummary } from '../semantics/body/summary.ts';
import type { ItemDefinition } from '../semantics/names/definitions.ts';

interface Remembered {
  /** Undefined once it is released: the summary holds for the revision at hand. */
  readonly analysed: AnalysedFunction | undefined;
  readonly summary: FunctionSummary;
  /** What the functions it may call said; undefined for those beyond that nobody has asked. */
  readonly callees: ReadonlyMap<ItemDefinition, FunctionSummary | undefined>;
  /** It calls itself, be it through others. */
  readonly isRecursive: boolean;
  /** The revision at which all of this was last found to hold. */
  checkedAt: object;
}

/** A node on the stack of Tarjan's search for strongly connected components. */
interface Visit {
  readonly definition: ItemDefinition;
  readonly analysed: AnalysedFunction;
  readonly order: number;
  low: number;
  next: number;
}

/** Functions that call each other are summarised anew this often at most. */
const MAX_ROUNDS = 8;

/**
 * Summaries of the workspace's functions, callees first; functions that call each other until they agree. A summary
 * stays the same object for as long as it says the same, so a change ends where nobody would notice it.
 */
export class Summaries {
  readonly #analysed: (definition: ItemDefinition) => AnalysedFunction | undefined;
  readonly #isWithin: (definition: ItemDefinition) => boolean;
  readonly #beyond: Summaries | undefined;
  #known = new WeakMap<ItemDefinition, Remembered>();
  /** Summaries of the component at hand, as far as they are known. */
  readonly #provisional = new Map<ItemDefinition, FunctionSummary>();
  /** Functions summarised since the start: what incremental tests look at. */
  summarised = 0;

  /** Calls are followed to functions that are `isWithin`; of others, what was asked of `beyond` is compared. */
  constructor(analysed: (definition: ItemDefinition) => AnalysedFunction | undefined, isWithin: (definition: ItemDefinition) => boolean, beyond?: Summaries) {
    this.#analysed = analysed;
    this.#isWithin = isWithin;
    this.#beyond = beyond;
  }

  /** What is known of a function; nothing where it has no body. */
  of(definition: ItemDefinition, revision: object): FunctionSummary {
    const provisional = this.#provisional.get(definition);
    if (provisional !== undefined) return provisional;
    const known = this.#known.get(definition);
    if (known?.checkedAt === revision) return known.summary;
    this.#search(definition, revision);
    return this.#known.get(definition)?.summary ?? NOTHING_KNOWN;
  }

  /** What was found out about a function so far. */
  known(definition: ItemDefinition): FunctionSummary | undefined {
    return this.#known.get(definition)?.summary;
  }

  /**
   * Whether a function whose body has changed is known to say the same as before, all others taken to say the same too.
   * Not known where it calls itself or functions that it did not call before.
   */
  renew(definition: ItemDefinition, revision: object): boolean {
    const known = this.#known.get(definition);
    if (known === undefined) return true;
    const analysed = this.#analysed(definition);
    if (analysed === undefined || known.isRecursive || analysed.effects.callees().some((callee) => !known.callees.has(callee))) return false;
    this.#settle([{ definition, analysed, order: 0, low: 0, next: 0 }], revision);
    return this.#known.get(definition)?.summary === known.summary;
  }

  /** Lets go of the analysis of a function; what it says of itself stays. */
  release(definition: ItemDefinition): void {
    const known = this.#known.get(definition);
    if (known !== undefined) this.#known.set(definition, { ...known, analysed: undefined, callees: new Map() });
  }

  #search(start: ItemDefinition, revision: object): void {
    const visits = new Map<ItemDefinition, Visit>();
    const path: Visit[] = [];
    const open: Visit[] = [];
    const enter = (definition: ItemDefinition): Visit | undefined => {
      const analysed = this.#analysed(definition);
      if (analysed === undefined) return undefined;
      const visit: Visit = { definition, analysed, order: visits.size, low: visits.size, next: 0 };
      visits.set(definition, visit);
      path.push(visit);
      open.push(visit);
      return visit;
    };
    enter(start);
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const callee = visit.analysed.effects.callees()[visit.next++];
      if (callee === undefined) {
        path.pop();
        const caller = path.at(-1);
        if (caller !== undefined) caller.low = Math.min(caller.low, visit.low);
        if (visit.low === visit.order) this.#settle(open.splice(open.indexOf(visit)), revision);
        continue;
      }
      if (!this.#isWithin(callee) || this.#known.get(callee)?.checkedAt === revision) continue;
      const seen = visits.get(callee);
      if (seen === undefined) enter(callee);
      else if (open.includes(seen)) visit.low = Math.min(visit.low, seen.order);
    }
  }

  /** Summarises functions that call each other, or one that calls none of those that call it. */
  #settle(component: readonly Visit[], revision: object): void {
    if (component.every((visit) => this.#holds(visit, revision))) {
      for (const { definition } of component) {
        const known = this.#known.get(definition);
        if (known !== undefined) known.checkedAt = revision;
      }
      return;
    }
    for (const { definition } of component) this.#provisional.set(definition, NOTHING_KNOWN);
    for (let round = 0, changed = true; changed && round < MAX_ROUNDS; round++) {
      changed = false;
      for (const { definition, analysed } of component) {
        const summary = analysed.effects.summarise();
        this.summarised++;
        if (equalSummaries(summary, this.#provisional.get(definition) ?? NOTHING_KNOWN)) continue;
        this.#provisional.set(definition, summary);
        changed = true;
      }
    }
    const made = component.map(({ definition, analysed }) => {
      const before = this.#known.get(definition)?.summary;
      const after = this.#provisional.get(definition) ?? NOTHING_KNOWN;
      return { definition, analysed, summary: before !== undefined && equalSummaries(before, after) ? before : after };
    });
    this.#provisional.clear();
    for (const { definition, analysed, summary } of made) this.#known.set(definition, { analysed, summary, callees: new Map(), isRecursive: true, checkedAt: revision });
    for (const { definition, analysed, summary } of made) {
      const callees = new Map(analysed.effects.callees().map((callee) => [callee, this.#toldBy(callee)] as const));
      this.#known.set(definition, { analysed, summary, callees, isRecursive: made.length > 1 || callees.has(definition), checkedAt: revision });
    }
  }

  /** Whether neither the function nor what its callees say has changed. */
  #holds({ definition, analysed }: Visit, revision: object): boolean {
    const known = this.#known.get(definition);
    if (known?.analysed !== analysed) return false;
    return [...known.callees].every(([callee, told]) => {
      if (this.#isWithin(callee)) return (this.#known.get(callee)?.summary ?? NOTHING_KNOWN) === told;
      return told === undefined || this.#beyond?.of(callee, revision) === told;
    });
  }

  #toldBy(callee: ItemDefinition): FunctionSummary | undefined {
    return this.#isWithin(callee) ? (this.#known.get(callee)?.summary ?? NOTHING_KNOWN) : this.#beyond?.known(callee);
  }
}
