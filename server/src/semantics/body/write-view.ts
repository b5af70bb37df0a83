import type { TextRange } from '../../text/range.ts';
import type { LockFact, PlaceFact, Region, StatementFact, WriteFact } from '../facts.ts';
import type { WriteRecord } from './context.ts';
import { lockFact } from './lock-view.ts';
import type { BodyView } from './view.ts';

/** An assignment as facts show it. */
export class WriteView implements WriteFact {
  readonly #body: BodyView;
  readonly #record: WriteRecord;

  constructor(body: BodyView, record: WriteRecord) {
    this.#body = body;
    this.#record = record;
  }

  get range(): TextRange {
    return this.#body.shift(this.#record.range);
  }

  get operator(): string {
    return this.#record.operator;
  }

  get constant(): string | undefined {
    return this.#record.constant;
  }

  get lock(): LockFact | undefined {
    const path = this.#body.analysed.effects.lockOf(this.#record.path);
    return path === undefined ? undefined : lockFact(this.#body, path);
  }

  /** Found when it is asked for: other functions may have a say in it. */
  get place(): PlaceFact | undefined {
    return this.#body.place(this.#record.path);
  }

  get region(): Region {
    return this.#body.region(this.#record.body);
  }

  get statement(): StatementFact {
    return this.#body.statement(this.#record.statement);
  }
}
