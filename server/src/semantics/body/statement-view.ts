import type { TextRange } from '../../text/range.ts';
import type { BlockFact, LocalFact, Region, StatementFact } from '../facts.ts';
import type { BlockRecord, StatementRecord } from './context.ts';
import type { BodyView } from './view.ts';

/** A statement as facts show it. */
export class StatementView implements StatementFact {
  readonly #body: BodyView;
  readonly #record: StatementRecord;

  constructor(body: BodyView, record: StatementRecord) {
    this.#body = body;
    this.#record = record;
  }

  get range(): TextRange {
    return this.#body.shift(this.#record.range);
  }

  get kind(): StatementFact['kind'] {
    return this.#record.kind;
  }

  get block(): BlockFact {
    const found = this.#body.blocks[this.#record.block];
    if (found === undefined) throw new Error('a statement without a block');
    return found;
  }

  get index(): number {
    return this.#record.index;
  }

  get binds(): readonly LocalFact[] {
    const { body } = this.block as BlockView;
    return this.#record.binds.map((local) => this.#body.local(body, local));
  }

  get leaves(): StatementFact['leaves'] {
    return { question: this.#record.question, jump: this.#record.jump };
  }

  get isVerbatim(): boolean {
    return this.#record.isVerbatim;
  }

  get isPlainLet(): boolean {
    return this.#record.isPlainLet;
  }
}

/** A block as facts show it. */
export class BlockView implements BlockFact {
  readonly #view: BodyView;
  readonly #record: BlockRecord;

  constructor(view: BodyView, record: BlockRecord) {
    this.#view = view;
    this.#record = record;
  }

  get body(): number {
    return this.#record.body;
  }

  get range(): TextRange {
    return this.#view.shift(this.#record.range);
  }

  get statements(): readonly StatementFact[] {
    return this.#record.statements.map((index) => this.#view.statement(index));
  }

  get role(): BlockFact['role'] {
    return this.#record.role;
  }

  get region(): Region {
    return this.#view.region(this.#record.body);
  }
}
