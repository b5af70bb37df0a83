import type { TextEdit } from '../text/edit.ts';
import { LineIndex } from '../text/line-index.ts';
import { containsOffset, type TextRange } from '../text/range.ts';

/** What the comment says until the author says why; a reason is better than none, and this one shows. */
const placeholder = 'TODO: say why';

/** A rule, and where in a text it reported something. */
export interface SuppressionTarget {
  readonly text: string;
  readonly rule: string;
  /** Offset of the finding. */
  readonly offset: number;
  /** The smallest item or statement that starts at or after an offset. */
  readonly coveredBy: (offset: number) => TextRange | undefined;
}

/** The comment that allows a rule for the statement around an offset: a line of its own above the statement. */
export function suppressionEdit(target: SuppressionTarget): TextEdit {
  const { text, rule } = target;
  const start = lineOfStatement(target);
  const indent = /^[ \t]*/.exec(text.slice(start, endOfLine(text, start)))?.[0] ?? '';
  const newText = `${indent}// holdpoint: allow(${rule}) reason="${placeholder}"${lineEnd(text)}`;
  return { range: { start, end: start }, newText };
}

/** Start of the line on which the smallest statement around the finding begins. */
function lineOfStatement({ text, offset, coveredBy }: SuppressionTarget): number {
  const lines = new LineIndex(text);
  const last = lines.position(offset).line;
  for (let line = last; line >= 0; line--) {
    const start = lines.lineStart(line);
    const first = start + (/^[ \t]*/.exec(text.slice(start, endOfLine(text, start)))?.[0].length ?? 0);
    const covered = coveredBy(first);
    const beginsHere = covered !== undefined && lines.position(covered.start).line === line;
    if (beginsHere && containsOffset(covered, offset)) return startOfText(text, start);
  }
  return startOfText(text, lines.lineStart(last));
}

/** A byte order mark stays the first character of the file. */
function startOfText(text: string, start: number): number {
  return start === 0 && text.startsWith('\uFEFF') ? 1 : start;
}

function endOfLine(text: string, start: number): number {
  const end = text.slice(start).search(/[\r\n]/);
  return end < 0 ? text.length : start + end;
}

/** The line end of the file's first line. */
function lineEnd(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
