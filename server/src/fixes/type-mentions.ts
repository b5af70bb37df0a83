import type { Mention } from '../semantics/facts.ts';
import type { TextEdit } from '../text/edit.ts';
import type { TextRange } from '../text/range.ts';

/** An edit in one of several files. */
export interface FileEdit extends TextEdit {
  readonly path: string;
}

/** Whether the name is part of a `use` declaration. */
export function isImport({ text, range }: Mention): boolean {
  const before = text.slice(Math.max(0, range.start - 2000), range.start);
  return /(?:^|[;{}\s])use\s+[\w:{},\s*]*$/.test(before);
}

/** The only type argument behind the name, as written: `Event` of `UnboundedSender<Event>`; undefined without one. */
export function messageArgument({ text, range }: Mention): string | undefined {
  const open = /^\s*(?:::\s*)?</.exec(text.slice(range.end, range.end + 40));
  if (open === null) return undefined;
  const start = range.end + open[0].length;
  let depth = 1;
  for (let at = start; at < text.length && at < start + 500; at++) {
    const character = text.charAt(at);
    if ('<([{'.includes(character)) depth++;
    else if (')]}'.includes(character) || (character === '>' && text.charAt(at - 1) !== '-')) depth--;
    if (depth === 0) return text.slice(start, at).replace(/,\s*$/, '').trim();
  }
  return undefined;
}

/** Whether the name stands in something that is visible outside of the crate, as far as its own line of code shows. */
export function isPublicMention({ text, range }: Mention): boolean {
  const before = text.slice(0, range.start);
  const from = Math.max(before.lastIndexOf(';'), before.lastIndexOf('{'), before.lastIndexOf('}')) + 1;
  return /\bpub\s+(?!\()/.test(before.slice(from)) || /\bpub\s+(?:enum|trait)\b[^;{}]*\{[^;{}]*$/.test(before);
}

/** What a rename of types has to know. */
export interface Renaming {
  /** Where the old names stand. */
  readonly mentions: readonly Mention[];
  /** Where the new names stand already. */
  readonly taken: readonly Mention[];
  /** Old name to new name. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Edits that rename imported names where every plain use in the file was edited. Undefined where that cannot be done: only
 * some uses were edited, the import renames, or the new name already means something in the file.
 */
export function rewriteImports(
  { mentions, taken, names }: Renaming,
  isEdited: (path: string, range: TextRange) => boolean,
): readonly FileEdit[] | undefined {
  const edits: FileEdit[] = [];
  for (const mention of mentions.filter(isImport)) {
    const { path, text, name, range } = mention;
    const plain = mentions.filter((other) => other.path === path && other.name === name && !isImport(other) && !isQualified(other) && !isDefinition(other));
    const count = plain.filter((other) => isEdited(path, other.range)).length;
    if (count === 0) continue;
    const newText = names.get(name) ?? name;
    const isTaken = taken.some((other) => other.path === path && other.name === newText && !isQualified(other));
    if (count < plain.length || isTaken || /^\s*as\b/.test(text.slice(range.end))) return undefined;
    edits.push({ path, range, newText });
  }
  return edits;
}

/** Whether the name is that of a function where it is written. */
export function isDefinition({ text, range }: Mention): boolean {
  return /\bfn\s+$/.test(text.slice(Math.max(0, range.start - 20), range.start));
}

/** Whether a path or a dot stands in front of the name. */
function isQualified({ text, range }: Mention): boolean {
  return /(?:::|\.)\s*$/.test(text.slice(Math.max(0, range.start - 40), range.start));
}
