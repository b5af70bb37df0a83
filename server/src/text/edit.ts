import { compareRanges, type TextRange } from './range.ts';

/** One replacement in one text. */
export interface TextEdit {
  readonly range: TextRange;
  readonly newText: string;
}

/** Edits per file path. */
export type SourceChange = ReadonlyMap<string, readonly TextEdit[]>;

/** A source change that touches one file. */
export function changeIn(path: string, edits: readonly TextEdit[]): SourceChange {
  return new Map([[path, edits]]);
}

/**
 * The text after the edits, which all refer to the text before.
 * Returns undefined where two edits overlap: an overlap is a mistake of the caller, never repaired.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  const sorted = [...edits].sort((a, b) => compareRanges(a.range, b.range));
  let result = '';
  let last = 0;
  for (const { range, newText } of sorted) {
    if (range.start < last || range.end > text.length || range.end < range.start) return undefined;
    result += text.slice(last, range.start) + newText;
    last = range.end;
  }
  return result + text.slice(last);
}
