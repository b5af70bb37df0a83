import type { TextRange } from '../../text/range.ts';
import type { ArgumentFact, CallFact, GuardFact, GuardTypeFact, HeldAcross, LocalFact, LockFact, LockMode, Region, StatementFact, TypeFact } from '../facts.ts';
import type { BodyFrame, StatementRecord } from './context.ts';
import type { CarriedGuard } from './guards.ts';
import type { Local } from './graph.ts';
import { lockFact } from './lock-view.ts';
import { NOWHERE, pathOfLocal, type PlacePath } from './place-path.ts';
import type { BodyView } from './view.ts';

/** A local that owns a guard. */
export interface GuardSource {
  readonly frame: BodyFrame;
  readonly local: Local;
  readonly carried: CarriedGuard;
}

/** A guard as facts show it. */
export class GuardView implements GuardFact {
  readonly #view: BodyView;
  readonly #source: GuardSource;

  constructor(view: BodyView, source: GuardSource) {
    this.#view = view;
    this.#source = source;
  }

  /** Whether it is held while a call of a body runs. */
  isHeldAtCall(body: number, call: number): boolean {
    const { frame, local } = this.#source;
    return frame.index === body && this.#view.analysed.holdings(body).isHeldAtCall(call, local.id);
  }

  /** The same if its lock is poisoned, and only then. */
  isPoisonedAtCall(body: number, call: number): boolean {
    const { frame, local } = this.#source;
    return frame.index === body && this.#view.analysed.holdings(body).isPoisonedAtCall(call, local.id);
  }

  get type(): TypeFact {
    return this.#view.type(this.#source.carried.type);
  }

  get guard(): GuardTypeFact {
    return this.#source.carried.fact;
  }

  get local(): LocalFact | undefined {
    const { frame, local } = this.#source;
    return local.name === undefined ? undefined : this.#view.local(frame.index, local.id);
  }

  get range(): TextRange {
    return this.#view.shift(this.#source.local.range);
  }

  get acquired(): CallFact | undefined {
    const { origin } = this.#source.local;
    return origin === undefined ? undefined : this.#view.calls[origin];
  }

  get lock(): LockFact | undefined {
    const path = this.#view.analysed.effects.lockOf(this.#path);
    return path === undefined ? undefined : lockFact(this.#view, path);
  }

  /** The lock it holds, told by what it protects where nothing else is known. */
  get held(): LockFact | undefined {
    const { effects } = this.#view.analysed;
    const path = effects.lockOf(this.#path);
    const content = effects.protectedBy(this.#source.carried.type);
    return path === undefined && content === undefined ? undefined : lockFact(this.#view, path ?? NOWHERE, content);
  }

  get mode(): LockMode | undefined {
    return this.#view.analysed.effects.modeOf(this.#path);
  }

  get #path(): PlacePath {
    const { frame, local } = this.#source;
    return pathOfLocal(frame, local.id);
  }

  get heldAcross(): readonly HeldAcross[] {
    const { frame, local } = this.#source;
    const found: HeldAcross[] = [];
    for (const { point: index, certain } of this.#view.analysed.holdings(frame.index).pointsOf(local.id)) {
      const point = this.#view.suspensions[index];
      if (point !== undefined) found.push({ point, certain });
    }
    return found.sort((a, b) => a.point.range.start - b.point.range.start);
  }

  get region(): Region {
    return this.#view.region(this.#source.frame.index);
  }

  get statement(): StatementFact {
    const { range } = this;
    const holds = (record: StatementRecord): boolean => {
      const at = this.#view.shift(record.range);
      return at.start <= range.start && range.end <= at.end;
    };
    const { statements } = this.#view.analysed.lowered.records;
    let best: number | undefined;
    for (const [i, record] of statements.entries()) if (holds(record)) best = i;
    return this.#view.statement(best);
  }

  get scopeEnd(): number {
    return this.#view.shiftOffset(this.#source.local.scopeEnd);
  }

  get endedAt(): readonly TextRange[] {
    const { frame, local } = this.#source;
    const ends: TextRange[] = [];
    for (const block of frame.builder.graph().blocks) {
      for (const step of block.instructions) if (step.op === 'move' && step.local === local.id && step.whole) ends.push(this.#view.shift(step.at));
    }
    return ends.sort((a, b) => a.start - b.start);
  }

  get uncertain(): boolean {
    return this.#source.local.uncertain;
  }

  get temporaryIn(): GuardFact['temporaryIn'] {
    return this.#source.local.temporaryIn;
  }
  get scrutinee(): ArgumentFact | undefined {
    const found = this.#source.local.scrutinee;
    return found?.type === undefined ? undefined : { range: this.#view.shift(found.range), type: this.#view.type(found.type) };
  }

  get target(): TypeFact | undefined {
    const target = this.#view.analysed.lowered.solver.deref(this.#source.carried.type);
    return target === undefined ? undefined : this.#view.type(target);
  }
}
