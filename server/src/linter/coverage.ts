import { LineIndex } from '../text/line-index.ts';
import { containsOffset, type TextRange } from '../text/range.ts';
import type { Directive } from './directive.ts';
import type { Run } from './run.ts';

/** What a directive speaks for. */
export interface Coverage {
  readonly range: TextRange;
  /** A finding belongs to lines it shares a character with, and to code it starts in. */
  readonly by: 'lines' | 'code';
}

/** Finds what the directives of one file cover, in time linear in the file however many there are. */
export class CoverageFinder {
  readonly #run: Run;
  readonly #lines: LineIndex;
  /** End of each comment by its start. */
  readonly #comments: ReadonlyMap<number, number>;
  /** The first code after each comment's end, so that a long run of comments is walked once. */
  readonly #codeAfter = new Map<number, number>();

  constructor(run: Run, comments: readonly TextRange[]) {
    this.#run = run;
    this.#lines = new LineIndex(run.text);
    this.#comments = new Map(comments.map(({ start, end }) => [start, end]));
    for (const { end } of comments.toReversed()) this.#codeAfter.set(end, this.#nextCode(end));
  }

  /** Undefined when nothing follows the comment. */
  find(directive: Directive): Coverage | undefined {
    const { text } = this.#run;
    if (directive.kind === 'allow-file') return { range: { start: 0, end: text.length }, by: 'code' };
    if (isTrailing(text, directive.comment)) return { range: this.#linesOf(directive.comment), by: 'lines' };
    return this.#nextThing(directive.comment);
  }

  /** The statement or item that follows; where something else does (a match arm, a field), the next line of code. */
  #nextThing({ end }: TextRange): Coverage | undefined {
    const { text, path, snapshot } = this.#run;
    const code = this.#codeAfter.get(end) ?? this.#nextCode(end);
    if (code >= text.length || text[code] === '}') return undefined;
    const item = withoutAttributes(text, (offset) => snapshot.coveredBy(path, offset), end);
    if (item !== undefined && onlyAttributes(text.slice(code, Math.max(code, item.start)))) {
      return { range: { start: Math.min(code, item.start), end: item.end }, by: 'code' };
    }
    return { range: this.#linesOf({ start: code, end: code }), by: 'code' };
  }

  /** The first offset at or after `from` that is neither space nor comment. */
  #nextCode(from: number): number {
    const { text } = this.#run;
    let at = from;
    while (at < text.length && isSpace(text[at])) at++;
    const end = this.#comments.get(at);
    return end === undefined ? at : (this.#codeAfter.get(end) ?? this.#nextCode(end));
  }

  /** The whole lines a range touches. */
  #linesOf({ start, end }: TextRange): TextRange {
    const last = this.#lines.position(end).line;
    return { start: this.#lines.lineStart(this.#lines.position(start).line), end: this.#lines.lineStart(last + 1) };
  }
}

/** Whether a finding lies in what a directive covers. */
export function covers({ range, by }: Coverage, finding: TextRange): boolean {
  if (by === 'lines') return finding.start < range.end && finding.end > range.start;
  return containsOffset(range, finding.start);
}

/** Whether code stands before the comment on its line. */
export function isTrailing(text: string, comment: TextRange): boolean {
  let at = comment.start;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t' || text[at - 1] === '\uFEFF')) at--;
  return at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r';
}

/** What is covered from an offset on; an attribute that is counted as a thing of its own is passed over. */
function withoutAttributes(
  text: string,
  coveredBy: (offset: number) => TextRange | undefined,
  offset: number,
): TextRange | undefined {
  let item = coveredBy(offset);
  while (item !== undefined && item.end > item.start && isAttribute(text.slice(item.start, item.end))) item = coveredBy(item.end);
  return item;
}

function isAttribute(code: string): boolean {
  return /^#!?\[[^;{}]*\]$/.test(code);
}

/** Attributes may or may not belong to the range of their item; a statement between belongs to neither. */
function onlyAttributes(between: string): boolean {
  return between.trim() === '' || (between.startsWith('#[') && !/[;{}]/.test(between));
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
