import { hashWord, Kind, type TokenBuffer } from './tokens.ts';

/** A set of identifiers, ready to be looked for in tokens. */
export class Gate {
  readonly #words: ReadonlySet<string>;
  readonly #hashes: ReadonlySet<number>;

  constructor(words: readonly string[]) {
    this.#words = new Set(words);
    this.#hashes = new Set(words.map(hashWord));
  }

  /** Whether one of the words is among the identifiers from token `from` to before token `to`. */
  opensFor(tokens: TokenBuffer, from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      if (tokens.kind[at] !== Kind.identifier || !this.#hashes.has(tokens.link[at] ?? 0)) continue;
      if (this.#words.has(tokens.textOf(at))) return true;
    }
    return false;
  }
}
