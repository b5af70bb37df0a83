import type { TextRange } from '../text/range.ts';
import type { ItemWrapper, Skeleton } from './skeleton.ts';
import type { SourceMap } from './source-map.ts';
import { STATIC_FLAVORS, staticCuts } from './statics.ts';
import type { TokenBuffer } from './tokens.ts';
import { VirtualText } from './virtual-text.ts';

/** A text without what is inside fn bodies. */
export interface Condensed {
  readonly text: string;
  readonly map: SourceMap;
  /** Per function of the skeleton, where its `{` is in `text`. */
  readonly bodyStarts: readonly number[];
}

/** Leaves out the interiors of fn bodies, and the calls of macros that only wrap items. The map leads to the text. */
export function condense(tokens: TokenBuffer, skeleton: Skeleton, part?: TextRange): Condensed {
  const { text } = tokens;
  const virtual = new VirtualText(text);
  const bodyStarts: number[] = [];
  const end = part?.end ?? text.length;
  let last = part?.start ?? 0;
  for (const cut of cuts(tokens, skeleton)) {
    if (cut.range.start < last || cut.range.end > end) continue;
    virtual.slice(last, cut.range.start);
    if (cut.isBody) bodyStarts.push(virtual.length - 1);
    virtual.glue(cut.glue, cut.range.start, cut.range.end);
    last = cut.range.end;
  }
  virtual.slice(last, end);
  return { ...virtual.finish(), bodyStarts };
}

interface TextCut {
  readonly range: TextRange;
  readonly glue: string;
  readonly isBody: boolean;
}

function cuts(tokens: TokenBuffer, { functions, wrappers, opaque }: Skeleton): TextCut[] {
  const all: TextCut[] = commentCuts(tokens);
  for (const range of opaque) all.push({ range, glue: '', isBody: false });
  for (const { range, isClosed } of functions) {
    const end = isClosed ? range.end - 1 : range.end;
    all.push({ range: { start: range.start + 1, end }, glue: isClosed ? '' : '}', isBody: true });
  }
  for (const wrapper of wrappers) all.push(...wrapperCuts(tokens, wrapper));
  return all.sort(compareCuts);
}

/** Insertions come first; cuts inside others come behind them, and a comment that fills a body behind the body. */
function compareCuts(a: TextCut, b: TextCut): number {
  const byEmptiness = Number(isEmpty(b)) - Number(isEmpty(a));
  return a.range.start - b.range.start || byEmptiness || b.range.end - a.range.end || Number(b.isBody) - Number(a.isBody);
}

function isEmpty({ range }: TextCut): boolean {
  return range.start === range.end;
}

function wrapperCuts(tokens: TokenBuffer, { name, head, tail, firstToken, endToken }: ItemWrapper): TextCut[] {
  const ends = [head, tail].map((range): TextCut => ({ range, glue: ' ', isBody: false }));
  const flavor = STATIC_FLAVORS.find((known) => known === name);
  if (flavor === undefined) return ends;
  const inner = staticCuts(tokens, firstToken, endToken, flavor).map(({ from, to, glue }): TextCut => {
    const end = tokens.end[to - 1] ?? 0;
    return { range: { start: to > from ? (tokens.start[from] ?? 0) : end, end }, glue, isBody: false };
  });
  return [...ends, ...inner];
}

/**
 * All comments but the documentation of items with a section that says something of concurrency (`# Cancel safety`), or that speaks of `Send`:
 * comments are half of many headers, and what nobody reads need not be parsed.
 */
function commentCuts({ text, comments }: TokenBuffer): TextCut[] {
  const all: TextCut[] = [];
  let run: TextCut[] = [];
  let hasSection = false;
  let end = 0;
  const flush = (): void => {
    if (!hasSection) for (const cut of run) all.push(cut);
    run = [];
    hasSection = false;
  };
  for (const range of comments) {
    const isLine = text.charCodeAt(range.start + 1) === SLASH;
    if (!isDoc(text, range) || !isBlank(text, end, range.start)) flush();
    run.push({ range, glue: isLine ? '' : ' ', isBody: false });
    if (isDoc(text, range)) hasSection ||= SECTION.test(text.slice(range.start, range.end));
    else flush();
    end = range.end;
  }
  flush();
  return all;
}

const SLASH = 47;
const SECTION = /^[/*\s]*#+ .*(?:cancel|block|lock|async|thread)|`!?Send`/im;

/** Whether a comment documents the item behind it. */
function isDoc(text: string, { start }: TextRange): boolean {
  const third = text.charCodeAt(start + 2);
  return third === text.charCodeAt(start + 1) && text.charCodeAt(start + 3) !== third;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > 32) return false;
  return true;
}
