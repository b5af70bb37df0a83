import type { TextRange } from '../text/range.ts';
import type { Skeleton } from './skeleton.ts';
import type { SourceMap } from './source-map.ts';
import { VirtualText } from './virtual-text.ts';

/** A file's text without what is inside fn bodies. */
export interface Condensed {
  readonly text: string;
  readonly map: SourceMap;
  /** Per function of the skeleton, where its `{` is in `text`. */
  readonly bodyStarts: readonly number[];
}

/** Leaves out the interiors of fn bodies, and the calls of macros that only wrap items. */
export function condense(text: string, skeleton: Skeleton): Condensed {
  const virtual = new VirtualText(text);
  const bodyStarts: number[] = [];
  let last = 0;
  for (const cut of cuts(skeleton)) {
    virtual.slice(last, cut.range.start);
    if (cut.isBody) bodyStarts.push(virtual.length - 1);
    virtual.glue(cut.glue, cut.range.start, cut.range.end);
    last = cut.range.end;
  }
  virtual.slice(last, text.length);
  return { ...virtual.finish(), bodyStarts };
}

interface Cut {
  readonly range: TextRange;
  readonly glue: string;
  readonly isBody: boolean;
}

function cuts(skeleton: Skeleton): Cut[] {
  const all: Cut[] = [];
  for (const { range, isClosed } of skeleton.functions) {
    const end = isClosed ? range.end - 1 : range.end;
    all.push({ range: { start: range.start + 1, end }, glue: isClosed ? '' : '}', isBody: true });
  }
  for (const { head, tail } of skeleton.wrappers)
    for (const range of [head, tail]) all.push({ range, glue: ' ', isBody: false });
  return all.sort((a, b) => a.range.start - b.range.start);
}
