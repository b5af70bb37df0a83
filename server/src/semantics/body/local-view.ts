import type { TextRange } from '../../text/range.ts';
import type { HeldAcross, LocalFact, LocalUse, Region, StatementFact, TypeFact } from '../facts.ts';
import type { BodyFrame } from './context.ts';
import type { Local } from './graph.ts';
import type { BodyView } from './view.ts';

/** A named local as facts show it. */
export class LocalView implements LocalFact {
  readonly #view: BodyView;
  readonly #frame: BodyFrame;
  readonly #local: Local;

  constructor(view: BodyView, frame: BodyFrame, local: Local) {
    this.#view = view;
    this.#frame = frame;
    this.#local = local;
  }

  get name(): string {
    return this.#local.name ?? '_';
  }

  get range(): TextRange {
    return this.#view.shift(this.#local.range);
  }

  get type(): TypeFact {
    return this.#view.type(this.#local.type);
  }

  get isMutable(): boolean {
    return this.#local.mutable;
  }

  get isParameter(): boolean {
    return this.#local.kind === 'parameter';
  }

  get letStatement(): StatementFact | undefined {
    const index = this.#view.analysed.lowered.records.statements.findIndex(
      (record) => record.kind === 'let' && record.isPlainLet && record.binds.includes(this.#local.id) && record.range.start <= this.#local.range.start && this.#local.range.end <= record.range.end,
    );
    return index === -1 ? undefined : this.#view.statement(index);
  }

  get uses(): readonly LocalUse[] {
    return this.#view.usesOf(this.#frame.index, this.#local.id).map((use) => ({
      range: this.#view.shift(use.range), kind: use.kind, region: this.#view.region(use.inBody), isVerbatim: use.isVerbatim,
    }));
  }

  get scopeEnd(): number {
    return this.#view.shiftOffset(this.#local.scopeEnd);
  }

  get heldAcross(): readonly HeldAcross[] {
    return this.#view.analysed.pointsHolding(this.#frame.index, this.#local.id).flatMap(({ point: index, certain }) => {
      const point = this.#view.suspensions[index];
      return point === undefined ? [] : [{ point, certain }];
    });
  }

  get region(): Region {
    return this.#view.region(this.#frame.index);
  }
}
