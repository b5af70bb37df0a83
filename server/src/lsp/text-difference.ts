import { diffArrays } from 'diff';
import type { TextEdit } from '../text/edit.ts';

/**
 * Edits, by whole lines, that turn one text into another; sorted, none overlapping.
 * Small edits keep the editor's cursors, folds and marks where they are.
 */
export function differenceOf(before: string, after: string): TextEdit[] {
  const edits: TextEdit[] = [];
  let offset = 0;
  let open: { start: number; end: number; newText: string } | undefined;
  for (const part of diffArrays(linesOf(before), linesOf(after))) {
    const text = part.value.join('');
    if (!part.added && !part.removed) {
      if (open !== undefined) edits.push(toEdit(open));
      open = undefined;
      offset += text.length;
      continue;
    }
    open ??= { start: offset, end: offset, newText: '' };
    if (part.added) {
      open.newText += text;
    } else {
      offset += text.length;
      open.end = offset;
    }
  }
  if (open !== undefined) edits.push(toEdit(open));
  return edits;
}

function toEdit({ start, end, newText }: { start: number; end: number; newText: string }): TextEdit {
  return { range: { start, end }, newText };
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
