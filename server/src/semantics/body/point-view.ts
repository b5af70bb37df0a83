import type { TextRange } from '../../text/range.ts';
import type { Region, StatementFact, SuspensionPoint, ValueFate } from '../facts.ts';
import type { SuspensionRecord } from './context.ts';
import type { BodyView } from './view.ts';

/** A suspension point as facts show it. */
export class PointView implements SuspensionPoint {
  readonly #body: BodyView;
  readonly #record: SuspensionRecord;

  constructor(body: BodyView, record: SuspensionRecord) {
    this.#body = body;
    this.#record = record;
  }

  get kind(): SuspensionPoint['kind'] {
    return this.#record.kind;
  }

  get range(): TextRange {
    return this.#body.shift(this.#record.range);
  }

  get pointRange(): TextRange {
    return this.#body.shift(this.#record.pointRange);
  }

  get future(): SuspensionPoint['future'] {
    const { future, body } = this.#record;
    return future === undefined ? undefined : { range: this.#body.shift(future.range), type: this.#body.type(future.type), local: this.#body.named(body, future.local) };
  }

  get fate(): ValueFate {
    return this.#body.fates.of(this.#record.range);
  }

  get region(): Region {
    return this.#body.region(this.#record.body);
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
}
