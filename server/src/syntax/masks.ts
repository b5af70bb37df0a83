import { MASKS, type Put } from './mask-table.ts';
import { TokenBuffer } from './tokens.ts';

const tokens = new TokenBuffer();
const FRONTMATTER = /^\uFEFF?---[\s\S]*?\n---[^\n]*/;
const ODD_SPACE = /[\u0085\u200e\u200f\u2028\u2029]/g;

/**
 * The text as the grammar can read it: stable Rust that it does not know is replaced by something of the same length
 * that has the same structure. Offsets stay valid; the tree keeps the text as it was.
 */
export function maskText(text: string): string {
  const hasFrontmatter = text.startsWith('---') || text.startsWith('\uFEFF---');
  const active = MASKS.filter(({ trigger }) => trigger.test(text));
  if (!hasFrontmatter && active.length === 0 && text.search(ODD_SPACE) < 0) return text;
  const edits: Edit[] = [];
  tokens.read(text, 'exact');
  const put: Put = (start, end, replacement) => edits.push({ start, end, replacement });
  for (let at = 0; at < tokens.count; at++) for (const { apply } of active) apply(tokens, at, put);
  if (hasFrontmatter) addFrontmatter(text, edits);
  for (const match of text.matchAll(ODD_SPACE)) if (!isInToken(match.index)) put(match.index, match.index + 1, ' ');
  return edits.length === 0 ? text : withEdits(text, edits);
}

/** Whether a text may hold what the grammar reads as something else without an error: it must be masked before. */
export function isMisread(text: string): boolean {
  return text.includes('let (|');
}

interface Edit {
  readonly start: number;
  readonly end: number;
  /** As long as what it replaces. */
  readonly replacement: string;
}

function withEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let last = 0;
  for (const { start, end, replacement } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < last || replacement.length !== end - start) continue;
    result += text.slice(last, start) + replacement;
    last = end;
  }
  return result + text.slice(last);
}

function addFrontmatter(text: string, edits: Edit[]): void {
  const found = FRONTMATTER.exec(text)?.[0];
  if (found !== undefined) edits.push({ start: 0, end: found.length, replacement: found.replace(/[^\n]/g, ' ') });
}

/** Whether an offset lies in a token, by bisection. */
function isInToken(offset: number): boolean {
  let low = 0;
  let high = tokens.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tokens.start[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return tokens.count > 0 && (tokens.start[low] ?? 0) <= offset && offset < (tokens.end[low] ?? 0);
}
