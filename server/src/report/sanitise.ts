/**
 * Text from audited code and file names goes to terminals, Markdown viewers and logs.
 * Each sink gets its own way of making it harmless; what is changed stays visible.
 */

// Control characters, marks that reorder or hide text, and line separators.
const unseen = /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g;

/** Text for a terminal: nothing in it can move the cursor, change colours or reorder the line. */
export function terminalText(text: string): string {
  return wellFormed(text).replace(unseen, (character) => visible(character));
}

/** A control character or mark as `\u{1b}`. */
function visible(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** One line of Markdown prose: code between backticks stays code, all else is plain text. */
export function markdownText(text: string): string {
  const parts = terminalText(text).split('`');
  // An unpaired backtick opens nothing.
  if (parts.length % 2 === 0) return parts.map(escapeMarkdown).join('\\`');
  return parts.map((part, index) => (index % 2 === 0 ? escapeMarkdown(part) : codeSpan(part))).join('');
}

/** Text as inline code, whatever backticks it holds. */
export function codeSpan(text: string): string {
  const safe = terminalText(text);
  if (safe === '') return '';
  const fence = '`'.repeat(longestRun(safe) + 1);
  const pad = safe.startsWith('`') || safe.endsWith('`') ? ' ' : '';
  return fence + pad + safe + pad + fence;
}

/** A fenced block no line of which can close it. Line breaks stay. */
export function codeBlock(text: string, language: string): string {
  const safe = text.split(/\r\n|\r|\n/).map(blockLine).join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(safe) + 1));
  return `${fence}${language}\n${safe}\n${fence}`;
}

/** A relative path as a link's destination. */
export function linkDestination(path: string): string {
  return wellFormed(path).split('/').map(encodeSegment).join('/');
}

function blockLine(line: string): string {
  return line.split('\t').map(terminalText).join('\t');
}

/** Nothing in the text can become markup or, where the viewer looks for addresses, a link. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|!~$&@]/g, (character) => `\\${character}`)
    .replace(/:\/\//g, '\\://')
    .replace(/www\./gi, (found) => `${found.slice(0, 3)}\\.`)
    .replace(/^([-+])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/[()!'*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

/** Without halves of surrogate pairs, which no encoding can write. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}
