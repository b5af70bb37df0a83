import type { Mention } from '../semantics/facts.ts';
import type { TextRange } from '../text/range.ts';
import { Kind, TokenBuffer } from '../syntax/tokens.ts';

const tokens = new TokenBuffer();

/** Where the identifiers among `words` stand in a text or a part of it, outside of comments and literals. */
export function mentionsIn(path: string, text: string, words: readonly string[], part: TextRange = { start: 0, end: text.length }): readonly Mention[] {
  const { start: from } = part;
  const own = text.slice(from, part.end);
  if (!containsWord(own, words)) return [];
  const wanted = new Set(words);
  const found: Mention[] = [];
  tokens.read(own, 'recover');
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind[at] !== Kind.identifier) continue;
    const name = tokens.textOf(at);
    if (wanted.has(name)) found.push({ path, text, name, range: { start: from + (tokens.start[at] ?? 0), end: from + (tokens.end[at] ?? 0) }, after: before(at) });
  }
  return found;
}

function before(at: number): Mention['after'] {
  if (tokens.is(at - 1, '.') && !tokens.is(at - 2, '.')) return '.';
  if (tokens.is(at - 1, ':') && tokens.is(at - 2, ':')) return '::';
  return tokens.isWord(at - 1, 'fn') ? 'fn' : undefined;
}

/** Whether a text contains one of the words as a whole word, be it in a comment. */
export function containsWord(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word)) && new RegExp(`\\b(?:${words.join('|')})\\b`).test(text);
}
