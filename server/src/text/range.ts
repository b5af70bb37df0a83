/** A half-open range of UTF-16 offsets, 0-based, in one text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export function range(start: number, end: number): TextRange {
  return { start, end };
}

/** Whether `inner` lies within `outer`; equal ends count as within. */
export function containsRange(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether `offset` lies in the range, its end excluded. */
export function containsOffset(outer: TextRange, offset: number): boolean {
  return outer.start <= offset && offset < outer.end;
}

/** Whether two ranges share at least one offset; empty ranges overlap nothing. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/** Whether two ranges begin and end alike. */
export function equalRanges(a: TextRange, b: TextRange): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Orders by start, then by end. */
export function compareRanges(a: TextRange, b: TextRange): number {
  return a.start - b.start || a.end - b.end;
}
