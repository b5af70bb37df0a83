/** A place in a text: 0-based line, 0-based UTF-16 column. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/**
 * Converts UTF-16 offsets to lines and columns and back.
 * A line ends at `\n`, `\r\n` or a lone `\r`, as in the language server protocol.
 */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    this.#starts = lineStarts(text);
    this.#length = text.length;
  }

  /** The place of an offset; offsets outside the text are clamped to it. */
  position(offset: number): LineColumn {
    const at = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: at - (this.#starts[low] ?? 0) };
  }

  /** The offset of a place; a line or column past the end is clamped to the text. */
  offset(line: number, column: number): number {
    if (line < 0) return 0;
    const start = this.#starts[line];
    if (start === undefined) return this.#length;
    const next = this.#starts[line + 1] ?? this.#length;
    return Math.min(start + Math.max(0, column), next);
  }

  /** The offset at which a 0-based line begins. */
  lineStart(line: number): number {
    return this.offset(line, 0);
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) starts.push(i + 1);
    else if (code === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
  return starts;
}
