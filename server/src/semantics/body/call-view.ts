import type { TextRange } from '../../text/range.ts';
import type { BodyFacts, CallFact, CallStep, Callee, FunctionFacts, GivenArgument, GivenValue, GuardFact, HeldLockFact, LocalFact, LockEffect, LockFact, LossEffect, Region, StatementFact, SuspensionPoint, TypeFact, ValueFate } from '../facts.ts';
import { asMethod } from '../types/methods.ts';
import { ArgumentView } from './argument-view.ts';
import type { ArgumentRecord, CallRecord } from './context.ts';
import type { GuardView } from './guard-view.ts';
import { lockEffect, lockFact } from './lock-view.ts';
import { stepsOf } from './step-view.ts';
import type { Chains } from './summary.ts';
import type { BodyView } from './view.ts';

/** A call as facts show it. */
export class CallView implements CallFact {
  readonly #body: BodyView;
  readonly #record: CallRecord;
  readonly #index: number;
  #guardsHeld: readonly GuardView[] | undefined;

  constructor(body: BodyView, record: CallRecord, index: number) {
    this.#body = body;
    this.#record = record;
    this.#index = index;
  }

  get facts(): FunctionFacts {
    return this.#record.facts;
  }

  get range(): TextRange {
    return this.#body.shift(this.#record.range);
  }

  get nameRange(): TextRange {
    return this.#body.shift(this.#record.nameRange);
  }

  get callee(): Callee {
    const { definition, path, facts, isAsync } = this.#record;
    const item = definition.kind === 'variant' ? definition.of.item : definition.item;
    const isLocal = !definition.module.crate.isStub;
    const body = (): BodyFacts | undefined => (isLocal && definition.kind === 'item' ? this.#body.bodyOf(definition) : undefined);
    const container = asMethod(definition)?.container;
    const isOverridable = container !== undefined && 'kind' in container;
    return { path, name: item.name, facts, isAsync, isGuessed: path.startsWith('hp::guess::'), self: item.kind === 'fn' ? item.self?.mode : undefined, isLocal, isOverridable, body };
  }

  get receiver(): GivenValue | undefined {
    const { receiver } = this.#record;
    return receiver === undefined ? undefined : this.#argument(receiver);
  }

  get receiverLocal(): LocalFact | undefined {
    const local = this.#record.receiver === undefined ? this.#record.args[0]?.local : this.#record.receiver.local;
    return this.#body.named(this.#record.body, local);
  }

  get object(): LockFact | undefined {
    const path = this.#record.receiver?.path;
    return path === undefined ? undefined : lockFact(this.#body, this.#body.analysed.effects.resolve(path));
  }

  get args(): readonly GivenArgument[] {
    return this.#record.args.map((arg) => this.#argument(arg));
  }

  #argument({ range, type, local, constant, path }: ArgumentRecord): GivenArgument {
    const body = this.#body;
    const named = body.named(this.#record.body, local);
    return new ArgumentView(body, { range: body.shift(range), type: body.type(type), local: named, constant, path, runs: body.regionOfFuture(type) });
  }

  get result(): TypeFact {
    return this.#body.type(this.#record.result);
  }

  get fate(): ValueFate {
    return this.#body.fates.of(this.#record.range);
  }

  get region(): Region {
    return this.#body.region(this.#record.body);
  }

  get awaited(): SuspensionPoint | undefined {
    return this.#record.awaited === undefined ? undefined : this.#body.suspensions[this.#record.awaited];
  }

  get statement(): StatementFact {
    return this.#body.statement(this.#record.statement);
  }

  get loops(): readonly TextRange[] {
    return this.#record.loops.map((loop) => this.#body.shift(loop));
  }

  get isVerbatim(): boolean {
    return this.#record.isVerbatim;
  }

  get uncertain(): boolean {
    return this.#record.uncertain;
  }

  get acquiresOnceRun(): readonly LockEffect[] {
    return this.#body.analysed.effects.acquisitionsOnceRun(this.#index).map((one) => lockEffect(this.#body, one));
  }

  get acquires(): readonly LockEffect[] {
    return this.#body.analysed.effects.acquisitionsOf(this.#index).map((one) => lockEffect(this.#body, one));
  }

  get locksHeld(): readonly HeldLockFact[] {
    const { effects } = this.#body.analysed;
    const held = this.#body.guards.filter((guard) => guard.isHeldAtCall(this.#record.body, this.#index) || guard.isPoisonedAtCall(this.#record.body, this.#index));
    if (held.length === 0 && this.#body.frame(this.#record.body).kind !== 'closure') return [];
    const own = held.flatMap((guard): HeldLockFact[] => {
      const { held: lock, mode } = guard;
      const onlyIfPoisoned = !guard.isHeldAtCall(this.#record.body, this.#index);
      return lock === undefined || mode === undefined ? [] : [{ lock, mode, kind: guard.guard.kind, guard, by: guard.acquired, onlyIfPoisoned }];
    });
    const around = effects.locksAround(this.#record.body).map(({ lock, mode, kind, content, call }): HeldLockFact => ({ lock: lockFact(this.#body, lock, content), mode, kind, guard: undefined, by: this.#body.calls[call], onlyIfPoisoned: false }));
    return [...own, ...around];
  }

  get leadsToBlocking(): readonly CallStep[] | undefined {
    return this.#chain('blocking');
  }

  get leadsToBlockOn(): readonly CallStep[] | undefined {
    return this.#chain('blockOn');
  }

  get waysToBlockOn(): readonly (readonly CallStep[])[] {
    return this.#body.analysed.effects.chainsOf(this.#index, 'blockOn').map((steps) => stepsOf(this.#body, steps));
  }

  get leadsToRuntime(): readonly CallStep[] | undefined {
    return this.#chain('needsRuntime');
  }

  get losses(): readonly LossEffect[] {
    return this.#body.analysed.effects.lossesOf(this.#index).map(({ steps, outlives }) => ({ steps: stepsOf(this.#body, steps), outlives }));
  }

  get leadsToWait(): readonly CallStep[] | undefined {
    return this.#chain('waits');
  }

  get leadsToBlockInPlace(): readonly CallStep[] | undefined {
    return this.#chain('blockInPlace');
  }

  #chain(to: keyof Chains): readonly CallStep[] | undefined {
    const steps = this.#body.analysed.effects.chainOf(this.#index, to);
    return steps === undefined ? undefined : stepsOf(this.#body, steps);
  }

  get guardsHeld(): readonly GuardFact[] {
    return this.#held;
  }

  get #held(): readonly GuardView[] {
    this.#guardsHeld ??= this.#body.guards.filter((guard) => guard.isHeldAtCall(this.#record.body, this.#index));
    return this.#guardsHeld;
  }
}
