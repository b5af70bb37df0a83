import type { TextRange } from '../text/range.ts';

/**
 * One run of a virtual text. A verbatim run is a slice of the file; a synthetic run is glue that stands
 * for `origin` as a whole.
 */
export interface Segment {
  /** Where the run starts in the virtual text. */
  readonly at: number;
  /** How long it is there. */
  readonly length: number;
  /** Where it comes from in the file. */
  readonly origin: TextRange;
  readonly verbatim: boolean;
}

/** Maps offsets of a virtual text to offsets of the file it was built from. All offsets are UTF-16. */
export class SourceMap {
  readonly segments: readonly Segment[];

  /** `segments` are sorted by `at` and cover the virtual text without gaps. */
  constructor(segments: readonly Segment[]) {
    this.segments = segments;
  }

  /** A text that is one slice of the file, starting at `start`. */
  static shift(start: number, length: number): SourceMap {
    return new SourceMap([{ at: 0, length, origin: { start, end: start + length }, verbatim: true }]);
  }

  /** The file range a virtual range stands for; never fails: glue maps to what it stands for. */
  toFile(start: number, end: number): TextRange {
    const first = this.#find(start);
    const last = this.#find(Math.max(start, end - 1));
    if (first === undefined || last === undefined) return { start: 0, end: 0 };
    const from = first.verbatim ? first.origin.start + (start - first.at) : first.origin.start;
    const to = last.verbatim ? last.origin.start + (end - last.at) : last.origin.end;
    return { start: from, end: Math.max(from, to) };
  }

  /** The file range with exactly the same text, or undefined where glue or a seam lies inside. */
  exact(start: number, end: number): TextRange | undefined {
    const segment = this.#find(start);
    if (segment === undefined || !segment.verbatim || end > segment.at + segment.length) return undefined;
    const from = segment.origin.start + (start - segment.at);
    return { start: from, end: from + (end - start) };
  }

  /** The map of a text built from this virtual text: `inner` maps into this one. */
  compose(inner: SourceMap): SourceMap {
    const segments: Segment[] = [];
    for (const part of inner.segments) {
      if (!part.verbatim) {
        segments.push({ ...part, origin: this.toFile(part.origin.start, part.origin.end) });
        continue;
      }
      let offset = part.origin.start;
      while (offset < part.origin.end) {
        const mine = this.#find(offset);
        if (mine === undefined) break;
        const length = Math.min(part.origin.end, mine.at + mine.length) - offset;
        const origin = mine.verbatim
          ? { start: mine.origin.start + (offset - mine.at), end: mine.origin.start + (offset - mine.at) + length }
          : mine.origin;
        segments.push({ at: part.at + (offset - part.origin.start), length, origin, verbatim: mine.verbatim });
        offset += length;
      }
    }
    return new SourceMap(segments);
  }

  #find(offset: number): Segment | undefined {
    let low = 0;
    let high = this.segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.segments[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.segments[low];
  }
}
