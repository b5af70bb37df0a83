import type { TextRange } from '../text/range.ts';
import type { Directive } from './directive.ts';
import type { Run } from './run.ts';

/** The part of the file a directive speaks for, or undefined when nothing follows it. */
export function coverageOf(run: Run, directive: Directive): TextRange | undefined {
  const { text } = run;
  if (directive.kind === 'allow-file') return { start: 0, end: text.length };
  if (isTrailing(text, directive.comment)) return lineAround(text, directive.comment);
  return nextThing(run, directive.comment);
}

/** Whether a finding lies in what a directive covers: for a line, a shared character is enough. */
export function covers(directive: Directive, coverage: TextRange, finding: TextRange, text: string): boolean {
  if (isTrailing(text, directive.comment)) return finding.start <= coverage.end && finding.end > coverage.start;
  return coverage.start <= finding.start && finding.start < coverage.end;
}

/** Whether code stands before the comment on its line. */
export function isTrailing(text: string, comment: TextRange): boolean {
  return text.slice(lineStart(text, comment.start), comment.start).trim() !== '';
}

/** The whole lines a range touches, without the last line break. */
export function lineAround(text: string, range: TextRange): TextRange {
  return { start: lineStart(text, range.start), end: lineEnd(text, range.end) };
}

/** The statement or item that follows; where something else does (a match arm, a field), the next line of code. */
function nextThing({ snapshot, path, text }: Run, comment: TextRange): TextRange | undefined {
  const code = nextCode(text, comment.end, snapshot.comments(path));
  if (code === undefined || text[code] === '}') return undefined;
  const item = snapshot.coveredBy(path, comment.end);
  if (item !== undefined && onlyAttributes(text.slice(code, Math.max(code, item.start)))) {
    return { start: Math.min(code, item.start), end: item.end };
  }
  return lineAround(text, { start: code, end: code });
}

/** The first offset at or after `from` that is neither space nor comment. */
function nextCode(text: string, from: number, comments: readonly TextRange[]): number | undefined {
  let at = from;
  for (;;) {
    while (at < text.length && /\s/.test(text[at] ?? '')) at++;
    if (at >= text.length) return undefined;
    const comment = comments.find(({ start }) => start === at);
    if (comment === undefined) return at;
    at = comment.end;
  }
}

/** Attributes may or may not belong to the range of their item; a statement between belongs to neither. */
function onlyAttributes(between: string): boolean {
  return between.trim() === '' || (between.startsWith('#[') && !/[;{}]/.test(between));
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isBreak(text[at - 1])) at--;
  return at;
}

function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isBreak(text[at])) at++;
  return at;
}

function isBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}
