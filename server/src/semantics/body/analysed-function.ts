import type { GuardKind, TypeFacts } from '../facts.ts';
import type { ItemDefinition } from '../names/definitions.ts';
import { isAuto, needsDrop, type Verdict } from '../types/auto-traits.ts';
import { displayType } from '../types/display.ts';
import type { FutureType, Type } from '../types/type.ts';
import { Effects, type EffectSources } from './effects.ts';
import { guardsIn, type CarriedGuard, type GuardSources } from './guards.ts';
import { holdings, type Holdings } from './held.ts';
import type { LocalId } from './graph.ts';
import type { LoweredFunction } from './lower-body.ts';
import { pathOfLocal, type PlacePath } from './place-path.ts';
import { TypeKnowledge } from './type-knowledge.ts';
import { witnesses } from './witness.ts';

/** What an analysis asks of other functions. */
export interface Neighbours {
  readonly typeFactsOf: (definition: ItemDefinition) => TypeFacts;
  /** The analysis of another function of the workspace, undefined where it has no body or is being analysed itself. */
  readonly analysed: (definition: ItemDefinition) => AnalysedFunction | undefined;
  readonly summaryOf: EffectSources['summaryOf'];
  readonly returnedBy: EffectSources['returnedBy'];
  readonly mayHave: EffectSources['mayHave'];
  /** Another object whenever some function says something else of itself. */
  readonly knowledge: () => object;
}

/** Why a future is not `Send`: a value that is kept across an await, or an argument. */
export interface SendReason {
  readonly verdict: false | undefined;
  readonly text: string;
  readonly local: LocalId | undefined;
  readonly point: number | undefined;
}

export interface SendResult {
  readonly verdict: Verdict;
  readonly reasons: readonly SendReason[];
}

/** A lowered function with its dataflow results, computed when asked for. */
export class AnalysedFunction {
  readonly lowered: LoweredFunction;
  readonly #neighbours: Neighbours;
  readonly #holdings = new Map<number, Holdings>();
  readonly #carried = new Map<number, ReadonlyMap<LocalId, readonly CarriedGuard[]>>();
  readonly #send = new Map<number, SendResult>();
  /** What others were told of the result. */
  #sendOfResult: { readonly verdict: Verdict } | undefined;
  #sendAt: object | undefined;
  readonly #types = new WeakMap<Type, TypeKnowledge>();
  readonly #sources: GuardSources;
  readonly effects: Effects;

  constructor(lowered: LoweredFunction, neighbours: Neighbours) {
    this.lowered = lowered;
    this.#neighbours = neighbours;
    this.#sources = { solver: lowered.solver, guardOf: (definition) => neighbours.typeFactsOf(definition).guard, heldCaptures: (future) => this.#heldCaptures(future) };
    this.effects = new Effects(lowered, {
      guardsIn: (type) => guardsIn(this.#sources, type), isHandle: (definition) => neighbours.typeFactsOf(definition).isHandle === true,
      isFilledOnce: (definition) => neighbours.typeFactsOf(definition).interior === 'once',
      summaryOf: neighbours.summaryOf, returnedBy: neighbours.returnedBy, mayHave: neighbours.mayHave,
      implementations: (method) => lowered.solver.world.implementationsOf(method),
      guardsAtInvocation: (invocation) => this.#guardsAtInvocation(invocation),
    });
  }

  /** What is stated of the struct or enum a type is. */
  typeFacts(type: Type): TypeFacts {
    return type.kind === 'adt' ? this.#neighbours.typeFactsOf(type.definition) : {};
  }

  /** What is known of a type that occurs in the function. */
  knowledgeOf(type: Type): TypeKnowledge {
    let known = this.#types.get(type);
    if (known === undefined) this.#types.set(type, (known = new TypeKnowledge(this.lowered.solver, type)));
    return known;
  }

  /** Locals of a body that own a guard, with the guards. */
  carried(body: number): ReadonlyMap<LocalId, readonly CarriedGuard[]> {
    const known = this.#carried.get(body);
    if (known !== undefined) return known;
    const frame = this.lowered.records.bodies[body];
    const found = new Map<LocalId, readonly CarriedGuard[]>();
    this.#carried.set(body, found);
    for (const local of frame?.builder.locals ?? []) {
      if (frame?.borrowedCaptures.has(local.id) === true) continue;
      const guards = guardsIn(this.#sources, local.type);
      if (guards.length > 0) found.set(local.id, guards);
    }
    return found;
  }

  /** Where the guards of a body are held. */
  holdings(body: number): Holdings {
    const known = this.#holdings.get(body);
    if (known !== undefined) return known;
    const frame = this.lowered.records.bodies[body];
    const result: Holdings = holdings(frame?.builder.graph() ?? { locals: [], blocks: [] }, new Set(this.carried(body).keys()));
    this.#holdings.set(body, result);
    return result;
  }

  #guardsAtInvocation(invocation: number): readonly { readonly path: PlacePath; readonly kind: GuardKind; readonly type: Type }[] {
    const record = this.lowered.records.invocations[invocation];
    const frame = record === undefined ? undefined : this.lowered.records.bodies[record.body];
    if (frame === undefined) return [];
    return this.holdings(frame.index).heldAtInvocation(invocation).flatMap((local) => {
      const [first] = this.carried(frame.index).get(local) ?? [];
      return first === undefined ? [] : [{ path: pathOfLocal(frame, local), kind: first.fact.kind, type: first.type }];
    });
  }

  /** The suspensions at which a local, whatever it is, still holds its value. */
  pointsHolding(body: number, local: LocalId): readonly { readonly point: number; readonly certain: boolean }[] {
    const frame = this.lowered.records.bodies[body];
    return frame === undefined ? [] : [...holdings(frame.builder.graph(), new Set([local])).pointsOf(local)];
  }

  /** Which captures of a future are held while it is suspended: parameters of an async fn, captures of a block. */
  #heldCaptures(future: FutureType): readonly boolean[] {
    if (future.body !== undefined) return this.#heldInBlock(future.body);
    if (future.callee === undefined) return [];
    const callee = this.#neighbours.analysed(future.callee);
    // A stub's async fn takes over what it is given: what it does with it is not known.
    return callee === undefined ? [] : callee.heldParameters();
  }

  #heldInBlock(body: number): readonly boolean[] {
    const frame = this.lowered.records.bodies[body];
    if (frame === undefined) return [];
    const held = this.holdings(body).heldAtPoints();
    return [...frame.captures.values()].map((local) => held.has(local));
  }

  /** For each parameter, `self` first: whether it holds its value at some await. */
  heldParameters(): readonly boolean[] {
    const held = this.holdings(0).heldAtPoints();
    const frame = this.lowered.records.bodies[0];
    return (frame?.builder.locals ?? []).filter((local) => local.kind === 'parameter').map((local) => held.has(local.id));
  }

  /** Whether what it says of itself beyond its summary is what an earlier analysis was asked for. */
  saysTheSameAs(before: AnalysedFunction): boolean {
    if (this.heldParameters().join() !== before.heldParameters().join()) return false;
    return [...before.#send].every(([body, { verdict }]) => body !== 0 || this.send(0).verdict === verdict) && (before.#sendOfResult === undefined || this.sendOfResult() === before.#sendOfResult.verdict);
  }

  /** Whether the future of a body can be sent to another thread, and why not. */
  send(body: number): SendResult {
    const knowledge = this.#neighbours.knowledge();
    if (knowledge !== this.#sendAt) this.#send.clear();
    this.#sendAt = knowledge;
    const known = this.#send.get(body);
    if (known !== undefined) return known;
    // A future that awaits itself: no more is known than what the rest says.
    this.#send.set(body, { verdict: true, reasons: [] });
    const result = this.#sendOf(body);
    this.#send.set(body, result);
    return result;
  }

  #sendOf(body: number): SendResult {
    const frame = this.lowered.records.bodies[body];
    if (frame === undefined) return { verdict: undefined, reasons: [] };
    const { solver } = this.lowered;
    const { locals } = frame.builder;
    const found = witnesses(frame.builder.graph(), (id) => needsDrop(solver, locals[id]?.type ?? { kind: 'unknown' }));
    let verdict: Verdict = true;
    const reasons: SendReason[] = [];
    const weigh = (one: Verdict, reason: Omit<SendReason, 'verdict'>): void => {
      if (one === true) return;
      if (one === false) verdict = false;
      else if (verdict === true) verdict = undefined;
      reasons.push({ ...reason, verdict: one });
    };
    for (const [id, points] of found) {
      const local = locals[id];
      if (local === undefined || frame.borrowedCaptures.has(id)) continue;
      const shown = displayType(local.type, solver.inference);
      weigh(this.#isSend(local.type), { text: `${local.name ?? 'a temporary'}: ${shown}`, local: id, point: points[0] });
    }
    for (const local of locals) {
      const isArgument = local.kind === 'parameter' && frame.kind === 'function';
      if (!isArgument || found.has(local.id)) continue;
      const shown = displayType(local.type, solver.inference);
      weigh(this.#isSend(local.type), { text: `argument ${local.name ?? '_'}: ${shown}`, local: local.id, point: undefined });
    }
    return { verdict, reasons };
  }

  #isSend(type: Type): Verdict {
    return isAuto(this.lowered.solver, type, 'Send', {
      future: (future) => this.#sendOfFuture(future),
      opaque: (source) => (source.module.crate.isStub ? true : this.#neighbours.analysed(source)?.sendOfResult()),
    });
  }

  /** Whether what the function returns is `Send`, seen through `impl Trait`. */
  sendOfResult(): Verdict {
    this.#sendOfResult = { verdict: this.#isSend(this.lowered.returned) };
    return this.#sendOfResult.verdict;
  }

  #sendOfFuture(future: FutureType): Verdict {
    if (future.body !== undefined) return this.send(future.body).verdict;
    if (future.callee === undefined) return undefined;
    if (future.callee.module.crate.isStub) return true;
    return this.#neighbours.analysed(future.callee)?.send(0).verdict;
  }
}
