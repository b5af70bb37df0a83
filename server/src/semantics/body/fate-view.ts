import type { TextRange } from '../../text/range.ts';
import type { ValueFate } from '../facts.ts';
import type { FateRecord, Records } from './context.ts';
import type { BodyView } from './view.ts';

/** Values are followed through this many expressions around them. */
const MAX_DEPTH = 32;

/** What becomes of values, by the range of the expression that computes them in the text of the analysis. */
export class Fates {
  readonly #body: BodyView;
  readonly #records = new Map<string, FateRecord>();
  readonly #parts = new Map<string, { readonly kind: 'receiver' | 'argument'; readonly call: number }>();

  constructor(body: BodyView, { fates, calls }: Pick<Records, 'fates' | 'calls'>) {
    this.#body = body;
    for (const record of fates) this.#records.set(keyOf(record.range), record);
    for (const [call, { receiver, args }] of calls.entries()) {
      if (receiver !== undefined) this.#parts.set(keyOf(receiver.range), { kind: 'receiver', call });
      for (const { range } of args) this.#parts.set(keyOf(range), { kind: 'argument', call });
    }
  }

  of(range: TextRange, depth = 0): ValueFate {
    const record = depth > MAX_DEPTH ? undefined : this.#records.get(keyOf(range));
    if (record !== undefined) return this.#fact(record, depth);
    const part = this.#parts.get(keyOf(range));
    const call = part === undefined ? undefined : this.#body.calls[part.call];
    return part === undefined || call === undefined ? { kind: 'other' } : { kind: part.kind, call };
  }

  #fact({ fate, body }: FateRecord, depth: number): ValueFate {
    switch (fate.kind) {
      case 'bound':
        return { kind: 'bound', local: this.#body.local(body, fate.local) };
      case 'awaited': {
        const point = this.#body.suspensions[fate.point];
        return point === undefined ? { kind: 'other' } : { kind: 'awaited', point };
      }
      case 'matched': {
        const match = this.#body.matches[fate.match];
        return match === undefined ? { kind: 'other' } : { kind: 'matched', match };
      }
      case 'stored':
        return { kind: 'stored', owner: this.#body.type(fate.owner), field: fate.field };
      case 'tried':
      case 'wrapped':
        return { kind: fate.kind, fate: this.of(fate.whole, depth + 1) };
      case 'same':
        return this.of(fate.whole, depth + 1);
      default:
        return fate;
    }
  }
}

function keyOf({ start, end }: TextRange): string {
  return `${start}:${end}`;
}
