import type { TextRange } from '../../text/range.ts';
import type { KeptValue, LocalFact, Region, TypeFact, ValueFate } from '../facts.ts';
import type { BodyFrame } from './context.ts';
import type { BodyView } from './view.ts';

/** A function, closure or async block as facts show it. */
export class RegionView implements Region {
  readonly #body: BodyView;
  readonly #frame: BodyFrame;

  constructor(body: BodyView, frame: BodyFrame) {
    this.#body = body;
    this.#frame = frame;
  }

  get index(): number {
    return this.#frame.index;
  }

  get kind(): Region['kind'] {
    return this.#frame.kind;
  }

  get parent(): Region | undefined {
    return this.#frame.parent === undefined ? undefined : this.#body.region(this.#frame.parent.index);
  }

  get range(): TextRange {
    return this.#body.shift(this.#frame.range);
  }

  get context(): Region['context'] {
    return this.#frame.context;
  }

  get isAsync(): boolean {
    return this.#frame.isAsync;
  }

  get ends(): boolean {
    return this.#frame.ends;
  }

  get result(): TypeFact {
    return this.#body.type(this.#frame.result);
  }

  get fate(): ValueFate {
    return this.#body.fates.of(this.#frame.range);
  }

  get captures(): readonly LocalFact[] {
    const { parent, captures } = this.#frame;
    return parent === undefined ? [] : [...captures.keys()].flatMap((local) => this.#body.named(parent.index, local) ?? []);
  }

  get isSend(): boolean | undefined {
    return this.#frame.isAsync ? this.#body.analysed.send(this.#frame.index).verdict : undefined;
  }

  get notSend(): readonly KeptValue[] {
    if (!this.#frame.isAsync) return [];
    const { index, builder } = this.#frame;
    return this.#body.analysed.send(index).reasons.flatMap(({ verdict, local: id, point }): KeptValue[] => {
      const local = id === undefined ? undefined : builder.locals[id];
      if (verdict !== false || local === undefined) return [];
      return [{
        local: local.name === undefined ? undefined : this.#body.local(index, local.id),
        range: this.#body.shift(local.range),
        type: this.#body.type(local.type),
        point: point === undefined ? undefined : this.#body.suspensions[point],
      }];
    });
  }
}
