import { TokenBuffer } from '../server/src/syntax/tokens.ts';
import { LineIndex } from '../server/src/text/line-index.ts';

/** First and last line, 1-based. */
export type LineSpan = readonly [number, number];

/** Whether a line is one of a span. */
export function isWithin([first, last]: LineSpan, line: number): boolean {
  return first <= line && line <= last;
}

/**
 * The lines of the items of a name: of a function, or of `struct X`, `static X`, `impl Send for X`.
 * From the tokens alone and not from the analysis that is being measured.
 */
export function extentsOf(text: string, name: string): readonly LineSpan[] {
  const tokens = new TokenBuffer();
  tokens.read(text);
  const index = new LineIndex(text);
  const words = name.split(/\s+/);
  const spans: LineSpan[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const headEnd = headOf(tokens, at, words);
    if (headEnd === undefined) continue;
    spans.push([index.position(tokens.start[at] ?? 0).line + 1, index.position(itemEnd(tokens, headEnd)).line + 1]);
  }
  return spans;
}

/** The token behind the head of the item that starts at a token, if it is the one that is looked for. */
function headOf(tokens: TokenBuffer, at: number, words: readonly string[]): number | undefined {
  const [keyword = '', name = ''] = words.length === 1 ? ['fn', words[0]] : words;
  if (!tokens.isWord(at, keyword)) return undefined;
  if (keyword === 'impl') return implHead(tokens, at, { trait: name, type: words[3] ?? '' });
  const named = tokens.isWord(at + 1, 'mut') || tokens.isWord(at + 1, 'ref') ? at + 2 : at + 1;
  return tokens.textOf(named).replace(/^r#/, '') === name ? named + 1 : undefined;
}

function implHead(tokens: TokenBuffer, start: number, { trait, type }: { readonly trait: string; readonly type: string }): number | undefined {
  for (let at = start; at < tokens.count && !'{};'.includes(tokens.textOf(at)); at++) {
    if (!tokens.isWord(at, trait) || !tokens.isWord(at + 1, 'for')) continue;
    let last = at + 2;
    while (tokens.is(last + 1, ':') && tokens.is(last + 2, ':')) last += 3;
    if (tokens.isWord(last, type)) return last + 1;
  }
  return undefined;
}

/** The offset of the brace or semicolon that ends an item. */
function itemEnd(tokens: TokenBuffer, headEnd: number): number {
  for (let at = headEnd; at < tokens.count; at++) {
    if (tokens.is(at, ';')) return tokens.start[at] ?? 0;
    if (!['(', '[', '{'].some((bracket) => tokens.is(at, bracket))) continue;
    const partner = tokens.partner(at) ?? tokens.count;
    if (tokens.is(at, '{')) return tokens.start[partner] ?? tokens.text.length;
    at = partner;
  }
  return tokens.text.length;
}
