import { equalRanges, type TextRange } from '../../text/range.ts';
import type { GuardKind, LockMode } from '../facts.ts';
import type { ItemDefinition } from '../names/definitions.ts';
import { outputOf } from '../types/future.ts';
import { fieldTypes } from '../types/methods.ts';
import { ownsAll } from '../types/ownership.ts';
import { dispatches } from '../types/solver.ts';
import type { Type } from '../types/type.ts';
import type { ArgumentRecord, BodyFrame, CallRecord } from './context.ts';
import type { CarriedGuard } from './guards.ts';
import type { LoweredFunction } from './lower-body.ts';
import { NOWHERE, type PathField, type PlacePath } from './place-path.ts';
import { statesEffect, type EffectKind } from './effect-set.ts';
import { MAX_STEPS, addAcquisitions, addLosses, type Acquisition, type Chains, type FunctionSummary, type HeldLock, type Loss, type ReturnedPlace, type RunUnderLock, type Step } from './summary.ts';

/** What the effects of a function depend on beyond its own body. */
export interface EffectSources {
  readonly guardsIn: (type: Type) => readonly CarriedGuard[];
  readonly isHandle: (definition: ItemDefinition) => boolean;
  /** Whether a value of a type is set once, by who asks for it first. */
  readonly isFilledOnce: (definition: ItemDefinition) => boolean;
  readonly summaryOf: (definition: ItemDefinition) => FunctionSummary;
  /** What the result of a function refers to; asked of those too that have no effects. */
  readonly returnedBy: (definition: ItemDefinition) => ReturnedPlace;
  /** Whether a function may have an effect: if not, its summary says nothing of it. */
  readonly mayHave: (definition: ItemDefinition, effect: EffectKind) => boolean;
  /** Functions of the workspace that a call of a trait's method may lead to. */
  readonly implementations: (method: ItemDefinition) => readonly ItemDefinition[];
  /** Guards of the function that are held while a closure is called. */
  readonly guardsAtInvocation: (invocation: number) => readonly { readonly path: PlacePath; readonly kind: GuardKind; readonly type: Type }[];
}

/** Stands for what a lock protects, in paths. */
const CONTENT = '*';

/** Paths longer than this are not followed: they come from functions that call themselves with a part of what they were given. */
const MAX_FIELDS = 6;

const MAX_ALIASES = 16;

const UNKNOWN: PlacePath = { root: { kind: 'unknown' }, fields: [] };

const MAX_DEREFS = 6;

/** More implementations of a method say nothing about a call. */
const MAX_IMPLEMENTATIONS = 8;

/** What the calls of one function do, seen through what they call. */
export class Effects {
  readonly #lowered: LoweredFunction;
  readonly #sources: EffectSources;
  #inline: ReadonlySet<number> | undefined;
  #callees: readonly ItemDefinition[] | undefined;

  constructor(lowered: LoweredFunction, sources: EffectSources) {
    this.#lowered = lowered;
    this.#sources = sources;
  }

  get #calls(): readonly CallRecord[] {
    return this.#lowered.records.calls;
  }

  get #self(): ItemDefinition {
    return this.#lowered.source.definition;
  }

  /** Functions of the workspace it may call, each once. */
  callees(): readonly ItemDefinition[] {
    this.#callees ??= [...new Set(this.#calls.flatMap((record) => this.#targets(record)))];
    return this.#callees;
  }

  /** Which lock a path to a guard leads to; undefined where that is not known. */
  lockOf(path: PlacePath | undefined): PlacePath | undefined {
    const at = path === undefined ? undefined : this.resolve(path);
    return at?.fields.at(-1)?.name === CONTENT ? { root: at.root, fields: at.fields.slice(0, -1) } : undefined;
  }

  /** The call that took the lock a guard holds, through functions that return it: how it is held. */
  modeOf(path: PlacePath | undefined): LockMode | undefined {
    let at = path;
    for (let steps = 0; at?.root.kind === 'call' && steps < MAX_ALIASES; steps++) {
      const record: CallRecord | undefined = this.#calls[at.root.call];
      if (record === undefined) return undefined;
      if (record.facts.acquires !== undefined) return record.facts.acquires.mode;
      const [target] = this.#targets(record);
      if (target !== undefined) return this.#sources.returnedBy(target).returnsMode;
      at = this.#aliasOf(record);
    }
    return undefined;
  }

  /** Locks a call waits for; the steps are those below it. */
  acquisitionsOf(index: number): readonly Acquisition[] {
    const record = this.#calls[index];
    const found = this.acquisitionsOnceRun(index);
    return record !== undefined && found.length > 0 && this.#isDeferred(record) ? [] : found;
  }

  /** The same, for a call that makes a future: what that waits for when it runs. */
  acquisitionsOnceRun(index: number): readonly Acquisition[] {
    const record = this.#calls[index];
    if (record === undefined || record.uncertain) return [];
    const found = new Map<string, Acquisition>();
    addAcquisitions(found, this.#direct(record));
    for (const target of this.#targets(record)) addAcquisitions(found, this.#through(target, record));
    for (const frame of this.#closuresWithin(record)) {
      for (const [inner, other] of this.#calls.entries()) {
        if (other.body === frame.index) addAcquisitions(found, this.#below(inner));
      }
    }
    return [...found.values()];
  }

  /**
   * The calls below a call that lead to one of a kind; none when it is that call itself. Closures that run
   * within the call are part of this function and count for themselves.
   */
  chainOf(index: number, to: keyof Chains): readonly Step[] | undefined {
    const record = this.#calls[index];
    if (record === undefined || record.uncertain || !runs(record, to)) return undefined;
    return statesEffect(record.facts, to) ? [] : this.#chainsBelow(record, to).next().value;
  }

  /** The same for each function that the call may run: a method of a trait has several. */
  chainsOf(index: number, to: keyof Chains): readonly (readonly Step[])[] {
    const record = this.#calls[index];
    return record === undefined || record.uncertain || !runs(record, to) ? [] : [...this.#chainsBelow(record, to)];
  }

  *#chainsBelow(record: CallRecord, to: keyof Chains): Generator<readonly Step[], undefined> {
    for (const target of this.#targets(record)) {
      const steps = this.#sources.mayHave(target, to) ? this.#sources.summaryOf(target)[to] : undefined;
      if (steps !== undefined && steps.length < MAX_STEPS) yield steps;
    }
    return undefined;
  }

  /** From the first call of a body, or of a closure that runs within one of its calls, that leads to one of a kind. */
  #chainIn(body: number, to: keyof Chains): readonly Step[] | undefined {
    for (const [index, record] of this.#calls.entries()) {
      if (record.body !== body) continue;
      const steps = this.chainOf(index, to);
      if (steps !== undefined) return [{ definition: this.#self, call: index }, ...steps];
      // What fills a cell runs once, and most calls find the cell filled.
      for (const frame of to === 'blocking' && this.#fillsOnce(record) ? [] : this.#closuresWithin(record)) {
        const inner = this.#chainIn(frame.index, to);
        if (inner !== undefined) return inner;
      }
    }
    return undefined;
  }

  /** What is lost when the future that a call makes is dropped half-way; the steps are those below it. */
  lossesOf(index: number): readonly Loss[] {
    const record = this.#calls[index];
    if (record === undefined || record.uncertain) return [];
    if (record.facts.cancel !== undefined) {
      const path = first(record)?.path;
      return statesEffect(record.facts, 'loses') ? [{ object: path === undefined ? UNKNOWN : this.resolve(path), outlives: true, steps: [] }] : [];
    }
    return this.#targets(record).flatMap((target) => (this.#sources.mayHave(target, 'loses') ? this.#sources.summaryOf(target).loses : []))
      .map((loss) => ({ ...loss, object: this.#substitute(loss.object, record) ?? UNKNOWN }));
  }

  /** What is lost when the future of the function is dropped half-way. */
  #losses(): readonly Loss[] {
    const found = new Map<string, Loss>();
    for (const [index, record] of this.#calls.entries()) {
      if (!this.#inlineFrames().has(record.body)) continue;
      for (const { object, outlives, steps } of this.lossesOf(index)) {
        if (!this.#isPartOfFuture(record)) break;
        const outer = this.#isMadeHere(object) ? undefined : this.#forCallers(object);
        addLosses(found, [{ object: outer ?? UNKNOWN, outlives: outlives && outer !== undefined, steps: [{ definition: this.#self, call: index }, ...steps] }]);
      }
    }
    return [...found.values()];
  }

  /** Whether a call runs while the future of the function is polled: it is awaited, or its future is what a function that is not async returns. */
  #isPartOfFuture(record: CallRecord): boolean {
    if (record.awaited !== undefined) return true;
    return !this.#lowered.source.definition.item.isAsync && record.body === 0 && this.#isReturned(record.range, 0);
  }

  /** Whether the value at a range is the result of the function, or is wrapped into the future that is. */
  #isReturned(range: TextRange, depth: number): boolean {
    if (depth > MAX_ALIASES) return false;
    const isHere = (at: TextRange): boolean => equalRanges(at, range);
    const own = this.#lowered.records.fates.find((fate) => isHere(fate.range))?.fate;
    if (own !== undefined) return own.kind === 'returned' || (own.kind === 'same' && this.#isReturned(own.whole, depth + 1));
    const outer = this.#calls.find((call) => argumentsOf(call).some((given) => isHere(given.range)));
    return outer !== undefined && this.#isFuture(outer.result) && this.#isReturned(outer.range, depth + 1);
  }

  /** Whether an object is what a call of the function made, and borrows from nothing else. */
  #isMadeHere({ root }: PlacePath): boolean {
    const record = root.kind === 'call' ? this.#calls[root.call] : undefined;
    if (record === undefined) return false;
    const { solver } = this.#lowered;
    return ownsAll(outputOf(solver, record.result) ?? record.result, (type) => solver.inference.shallow(type)) === true;
  }

  /** What a caller must know of the function. */
  summarise(): FunctionSummary {
    const found = new Map<string, Acquisition>();
    for (const [index, record] of this.#calls.entries()) {
      if (!this.#inlineFrames().has(record.body)) continue;
      for (const one of this.#below(index)) {
        const lock = this.#forCallers(one.lock) ?? (one.content === undefined ? undefined : NOWHERE);
        if (lock !== undefined) addAcquisitions(found, [{ ...one, lock }]);
      }
    }
    const { returnedPath } = this.#lowered;
    const returns = returnedPath === undefined ? undefined : this.#forCallers(this.resolve(returnedPath));
    const isNamed = returns !== undefined && returns.root.kind !== 'unknown';
    const underLocks = this.#runs();
    const runsAtOnce = !this.#lowered.source.definition.item.isAsync;
    // Who asks whether a runtime runs knows what to do within one.
    const asks = this.#calls.some(({ facts }) => facts.probesRuntime === true);
    return {
      acquires: [...found.values()], loses: this.#losses(), returns: isNamed ? returns : undefined, returnsMode: isNamed ? this.modeOf(returnedPath) : undefined, runs: underLocks,
      blocking: runsAtOnce ? this.#chainIn(0, 'blocking') : undefined, blockOn: runsAtOnce && !asks ? this.#chainIn(0, 'blockOn') : undefined,
      needsRuntime: runsAtOnce && !asks ? this.#chainIn(0, 'needsRuntime') : undefined, waits: this.#chainIn(0, 'waits'),
      blockInPlace: asks ? undefined : this.#chainIn(0, 'blockInPlace'),
    };
  }

  /** Locks that functions hold while they run a closure of this function, with the call that hands it to them. */
  locksAround(body: number): readonly (HeldLock & { readonly call: number })[] {
    if (this.#lowered.records.bodies[body]?.kind !== 'closure') return [];
    return this.#calls.flatMap((record, call) => {
      const index = argumentsOf(record).findIndex(({ type }) => this.#closureOf(type)?.index === body);
      if (index === -1) return [];
      return this.#targets(record).flatMap((target) => (this.#sources.mayHave(target, 'acquires') ? this.#sources.summaryOf(target).runs : [])).flatMap((run) => {
        const lock = run.index === index ? this.#substitute(run.lock, record) : undefined;
        return lock === undefined ? [] : [{ ...run, lock, call }];
      });
    });
  }

  #runs(): readonly RunUnderLock[] {
    return this.#lowered.records.invocations.flatMap(({ body, path }, invocation) => {
      const closure = this.#inlineFrames().has(body) ? this.#forCallers(this.resolve(path)) : undefined;
      if (closure?.root.kind !== 'parameter' || closure.fields.length > 0) return [];
      const { index } = closure.root;
      return this.#sources.guardsAtInvocation(invocation).flatMap(({ path: guard, kind, type }) => {
        const held = this.lockOf(guard);
        const content = this.protectedBy(type);
        const lock = (held === undefined ? undefined : this.#forCallers(held)) ?? (content === undefined ? undefined : NOWHERE);
        const mode = this.modeOf(guard);
        return lock === undefined || mode === undefined ? [] : [{ index, lock, mode, kind, content }];
      });
    });
  }

  /** Acquisitions of a call with the call itself as the first step. */
  #below(index: number): readonly Acquisition[] {
    return this.acquisitionsOf(index).map((one) => ({ ...one, steps: [{ definition: this.#self, call: index }, ...one.steps] }));
  }

  #direct(record: CallRecord): readonly Acquisition[] {
    const { acquires } = record.facts;
    if (acquires === undefined || !statesEffect(record.facts, 'acquires')) return [];
    const [guard] = acquires.within === undefined ? this.#sources.guardsIn(outputOf(this.#lowered.solver, record.result) ?? record.result) : [];
    const kind: GuardKind | undefined = acquires.within ?? guard?.fact.kind;
    const content = guard === undefined ? undefined : this.protectedBy(guard.type);
    const path = first(record)?.path ?? (content === undefined ? undefined : NOWHERE);
    return kind === undefined || path === undefined ? [] : [{ lock: this.resolve(path), mode: acquires.mode, kind, content, steps: [] }];
  }

  /** The type or trait of the workspace that a guard gives access to. */
  protectedBy(guard: Type): ItemDefinition | undefined {
    const { solver } = this.#lowered;
    const target = solver.deref(guard);
    const type = target === undefined ? undefined : solver.normalise(target);
    const definition = type?.kind === 'adt' ? type.definition : type?.kind === 'dyn' ? type.bounds[0]?.trait : undefined;
    return definition === undefined || definition.module.crate.isStub ? undefined : definition;
  }

  #through(target: ItemDefinition, record: CallRecord): readonly Acquisition[] {
    if (!this.#sources.mayHave(target, 'acquires')) return [];
    return this.#sources.summaryOf(target).acquires.map((one) => ({ ...one, lock: this.#substitute(one.lock, record) ?? { root: { kind: 'unknown' }, fields: one.lock.fields } }));
  }

  /** A path of a called function, from where its caller stands. */
  #substitute(path: PlacePath, record: CallRecord): PlacePath | undefined {
    const { root } = path;
    if (root.kind !== 'parameter') return path;
    const given = argumentsOf(record)[root.index]?.path;
    if (given === undefined) return undefined;
    const start = this.resolve(given);
    return { root: start.root, fields: [...start.fields, ...path.fields] };
  }

  /** A path as a caller can see it; undefined for what the function makes itself. */
  #forCallers(path: PlacePath): PlacePath | undefined {
    const { root, fields } = path;
    if (fields.length > MAX_FIELDS) return undefined;
    switch (root.kind) {
      case 'static':
      case 'unknown':
        return path;
      case 'call':
        return { root: { kind: 'unknown' }, fields };
      case 'local': {
        const parameters = this.#lowered.records.bodies[0]?.builder.locals.filter(({ kind }) => kind === 'parameter') ?? [];
        const index = root.body === 0 ? parameters.findIndex(({ id }) => id === root.local) : -1;
        return index === -1 ? undefined : { root: { kind: 'parameter', index }, fields };
      }
      case 'parameter':
        return undefined;
    }
  }

  /** Follows handles and borrows to what they refer to. */
  resolve(path: PlacePath): PlacePath {
    let at = path;
    for (let steps = 0; at.root.kind === 'call' && steps < MAX_ALIASES; steps++) {
      const record = this.#calls[at.root.call];
      const alias = record === undefined ? undefined : this.#aliasOf(record);
      if (alias === undefined) break;
      at = { root: alias.root, fields: [...alias.fields, ...at.fields] };
    }
    return at;
  }

  /** What the result of a call refers to. */
  #aliasOf(record: CallRecord): PlacePath | undefined {
    const { facts } = record;
    const self = first(record);
    if (facts.acquires !== undefined) return self?.path === undefined ? undefined : { root: self.path.root, fields: [...self.path.fields, contentOf(this.#adtOf(self.type))] };
    if (facts.alias !== undefined) return (facts.alias === 'receiver' ? self : argumentsOf(record)[1])?.path;
    if (record.path === 'std::clone::Clone::clone') {
      return self !== undefined && this.#isHandle(self.type) ? self.path : undefined;
    }
    const targets = this.#targets(record);
    const [target] = targets;
    if (target === undefined) return this.#wrapped(record)?.path;
    if (targets.length > 1) return undefined;
    const { returns } = this.#sources.returnedBy(target);
    return returns === undefined ? undefined : this.#substitute(returns, record);
  }

  /** The guard that a call wraps and does nothing else with: `Box::new(guard)`, a constructor. */
  #wrapped({ definition, receiver, args }: CallRecord): ArgumentRecord | undefined {
    const [only, ...others] = args;
    const isKnown = definition.module.crate.isStub || definition.kind === 'variant' || definition.item.kind === 'struct';
    return isKnown && receiver === undefined && only?.path !== undefined && others.length === 0 && this.#sources.guardsIn(only.type).length > 0 ? only : undefined;
  }

  /** Whether a clone refers to what it was cloned from. What a lock is called on must be such: locks have no clones. */
  #isHandle(type: Type): boolean {
    const { inference } = this.#lowered.solver;
    const cloned = this.#adtOf(type);
    if (cloned !== undefined) return this.#sources.isHandle(cloned);
    const at = inference.shallow(type);
    const target = at.kind === 'reference' ? inference.shallow(at.to) : at;
    return target.kind === 'unknown' || target.kind === 'variable';
  }

  #adtOf(type: Type): ItemDefinition | undefined {
    const { inference } = this.#lowered.solver;
    let at = inference.shallow(type);
    while (at.kind === 'reference') at = inference.shallow(at.to);
    return at.kind === 'adt' ? at.definition : undefined;
  }

  /** Functions of the workspace a call may run. */
  #targets({ definition, receiver, args }: CallRecord): readonly ItemDefinition[] {
    if (definition.kind !== 'item' || definition.module.crate.isStub || definition.item.kind !== 'fn') return [];
    const { container } = definition;
    const own = definition.item.bodyAt === undefined ? [] : [definition];
    if (container === undefined || !('kind' in container)) return own;
    const self = (receiver ?? args[0])?.type;
    const found = [...own, ...this.#implementationsFor(definition, self)];
    return found.length > MAX_IMPLEMENTATIONS ? [] : found;
  }

  /** What a trait's method may mean for a receiver: by its type, through references and pointers, or all where that is hidden. */
  #implementationsFor(method: ItemDefinition, self: Type | undefined): readonly ItemDefinition[] {
    const { solver } = this.#lowered;
    const all = this.#sources.implementations(method);
    if (all.length === 0) return all;
    let at: Type | undefined = self;
    for (let steps = 0; at !== undefined && steps < MAX_DEREFS; steps++) {
      const type: Type = solver.normalise(at);
      if (type.kind === 'dyn' || type.kind === 'param' || type.kind === 'opaque') return all;
      const types = type.kind === 'adt' ? this.#dispatchedTo(type, method) : [];
      const own = all.filter(({ container }) => container !== undefined && !('kind' in container) && types.includes(solver.world.selfOf(container)));
      if (own.length > 0) return own;
      at = solver.deref(type);
    }
    return [];
  }

  /** The type itself; for an enum that passes the methods of a trait on, what it may hold. */
  #dispatchedTo(type: Type & { kind: 'adt' }, { container }: ItemDefinition): readonly (ItemDefinition | undefined)[] {
    const { definition } = type;
    if (definition.item.kind !== 'enum' || container === undefined || !('kind' in container) || !dispatches(definition, container)) return [definition];
    const { solver } = this.#lowered;
    const held = definition.item.variants.flatMap(({ name }) => [...fieldTypes(solver, type, name).values()]);
    return held.map((field) => (field.kind === 'adt' ? field.definition : undefined)).filter((found) => found !== undefined);
  }

  /** Whether a call only makes a future that something else awaits. */
  #isDeferred(record: CallRecord): boolean {
    return record.awaited === undefined && (record.isAsync || this.#isFuture(record.result));
  }

  #isFuture(type: Type): boolean {
    return outputOf(this.#lowered.solver, type) !== undefined;
  }

  #fillsOnce({ receiver }: CallRecord): boolean {
    const owner = receiver === undefined ? undefined : this.#adtOf(receiver.type);
    return owner !== undefined && this.#sources.isFilledOnce(owner);
  }

  #closuresWithin(record: CallRecord): readonly BodyFrame[] {
    if (record.facts.closure !== 'in_place') return [];
    return record.args.flatMap(({ type }) => {
      const frame = this.#closureOf(type);
      return frame === undefined || frame.isAsync ? [] : [frame];
    });
  }

  #closureOf(type: Type): BodyFrame | undefined {
    const at = this.#lowered.solver.inference.shallow(type);
    return at.kind === 'closure' ? this.#lowered.records.bodies[at.closure.body] : undefined;
  }

  /** Bodies that run as part of the function itself. Closures that run within a call count with that call. */
  #inlineFrames(): ReadonlySet<number> {
    if (this.#inline === undefined) {
      const isReturned = !this.#self.item.name.startsWith('spawn') && this.#isFuture(this.#lowered.result);
      const { bodies } = this.#lowered.records;
      this.#inline = new Set(bodies.filter(({ kind, parent, index }) => index === 0 || (isReturned && kind === 'async-block' && parent?.index === 0)).map(({ index }) => index));
    }
    return this.#inline;
  }
}

/** Whether a call runs what it calls, as far as chains of a kind go: a future that nobody awaits here runs nothing. */
function runs({ isAsync, awaited }: CallRecord, to: keyof Chains): boolean {
  switch (to) {
    case 'waits':
      return awaited !== undefined;
    case 'blockInPlace':
      return !isAsync || awaited !== undefined;
    default:
      return !isAsync;
  }
}

function first(record: CallRecord): ArgumentRecord | undefined {
  return record.receiver ?? record.args[0];
}

function argumentsOf({ receiver, args }: CallRecord): readonly ArgumentRecord[] {
  return receiver === undefined ? args : [receiver, ...args];
}

function contentOf(owner: ItemDefinition | undefined): PathField {
  return { name: CONTENT, owner };
}
