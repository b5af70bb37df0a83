import { SourceMap, type Segment } from './source-map.ts';

/** Builds a virtual text out of slices of another text and glue, with the map back to that text. */
export class VirtualText {
  readonly #source: string;
  readonly #segments: Segment[] = [];
  #text = '';

  constructor(source: string) {
    this.#source = source;
  }

  get length(): number {
    return this.#text.length;
  }

  /** Appends the source from `start` to `end`. */
  slice(start: number, end: number): this {
    if (end <= start) return this;
    this.#segments.push({ at: this.#text.length, length: end - start, origin: { start, end }, verbatim: true });
    this.#text += this.#source.slice(start, end);
    return this;
  }

  /** Appends text that is not in the source and stands for the range from `start` to `end` of it. */
  glue(text: string, start: number, end: number): this {
    if (text === '') return this;
    this.#segments.push({ at: this.#text.length, length: text.length, origin: { start, end }, verbatim: false });
    this.#text += text;
    return this;
  }

  finish(): { readonly text: string; readonly map: SourceMap } {
    return { text: this.#text, map: new SourceMap(this.#segments) };
  }
}
