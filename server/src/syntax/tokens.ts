import type { TextRange } from '../text/range.ts';

/**
 * Kinds of tokens. Punctuation has the code of its one character (`::` is two tokens, `->` too);
 * the kinds here are above ASCII.
 */
export const Kind = { identifier: 128, lifetime: 129, number: 130, string: 131, char: 132, unknown: 133 } as const;

/** How literals and comments without an end are read. */
export type TokenMode =
  /** As the language says: up to the end of the text. */
  | 'exact'
  /** They end with their first line when code at a lower indentation follows, so that one quote cannot flip the rest of the file. */
  | 'recover';

/** `partner` of a bracket that has none. */
const NO_PARTNER = 0xffffffff;

/**
 * The tokens of one text in typed arrays that the next call of `read` fills anew: nothing may keep them.
 * All offsets are UTF-16 units of the text.
 */
export class TokenBuffer {
  text = '';
  count = 0;
  kind: Uint8Array = new Uint8Array(1024);
  start: Uint32Array = new Uint32Array(1024);
  end: Uint32Array = new Uint32Array(1024);
  /** Of a bracket: the index of its partner or `NO_PARTNER`. Of an identifier: a hash of its text, see `hashWord`. */
  link: Uint32Array = new Uint32Array(1024);
  comments: TextRange[] = [];
  /** Whether every bracket has its partner and every literal its end. */
  balanced = true;

  /** Whether a token is the given identifier or keyword. */
  isWord(token: number, word: string): boolean {
    if (this.kind[token] !== Kind.identifier) return false;
    const start = this.start[token] ?? 0;
    return (this.end[token] ?? 0) - start === word.length && this.text.startsWith(word, start);
  }

  /** Whether a token is the given character. */
  is(token: number, character: string): boolean {
    return token < this.count && this.kind[token] === character.charCodeAt(0);
  }

  textOf(token: number): string {
    return this.text.slice(this.start[token] ?? 0, this.end[token] ?? 0);
  }

  /** The index of a bracket's partner, or undefined where it has none. */
  partner(token: number): number | undefined {
    const link = this.link[token];
    return link === undefined || link === NO_PARTNER ? undefined : link;
  }

  /** Reads a text, replacing all that was here. */
  read(text: string, mode: TokenMode = 'exact'): void {
    this.text = text;
    this.count = 0;
    this.comments = [];
    this.balanced = true;
    new Reader(this, mode).run();
  }

  push(kind: number, start: number, end: number, link: number): void {
    if (this.count === this.kind.length) this.#grow();
    const at = this.count++;
    this.kind[at] = kind;
    this.start[at] = start;
    this.end[at] = end;
    this.link[at] = link;
  }

  #grow(): void {
    const size = this.kind.length * 2;
    this.kind = resized(this.kind, new Uint8Array(size));
    this.start = resized(this.start, new Uint32Array(size));
    this.end = resized(this.end, new Uint32Array(size));
    this.link = resized(this.link, new Uint32Array(size));
  }
}

/** The hash `TokenBuffer.link` holds for an identifier. */
export function hashWord(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function resized<A extends Uint8Array | Uint32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

const SPACE = 0;
const PUNCTUATION = 1;
const WORD = 2;
const DIGIT = 3;
const QUOTE = 4;
const TICK = 5;
const SLASH = 6;
const OPEN = 7;
const CLOSE = 8;
const PREFIX = 9;

const MAX_FAILURES = 50;
const NEWLINE = 10;
const BACKSLASH = 92;
const HASH = 35;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const ASTERISK = 42;
const CLASS = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(128).fill(PUNCTUATION);
  for (let code = 0; code <= 32; code++) table[code] = SPACE;
  for (let code = 0; code < 128; code++) if (/\w/.test(String.fromCharCode(code))) table[code] = WORD;
  for (const digit of '0123456789') table[digit.charCodeAt(0)] = DIGIT;
  for (const prefix of 'rbc') table[prefix.charCodeAt(0)] = PREFIX;
  for (const open of '([{') table[open.charCodeAt(0)] = OPEN;
  for (const close of ')]}') table[close.charCodeAt(0)] = CLOSE;
  table[DOUBLE_QUOTE] = QUOTE;
  table[SINGLE_QUOTE] = TICK;
  table[47] = SLASH;
  table[127] = SPACE;
  return table;
}

function classOf(code: number): number {
  // Behind the end of the text the code is NaN, which counts as space.
  if (!(code >= 128)) return CLASS[code] ?? SPACE;
  return isOddSpace(code) ? SPACE : WORD;
}

/** White space outside ASCII, and marks that show nothing. */
function isOddSpace(code: number): boolean {
  return code === 0x85 || code === 0xa0 || code === 0xfeff || (code >= 0x200b && code <= 0x200f) || code === 0x2028 || code === 0x2029;
}

function isWordCode(code: number): boolean {
  const kind = classOf(code);
  return kind === WORD || kind === DIGIT || kind === PREFIX;
}

/** One pass over a text. */
class Reader {
  readonly #tokens: TokenBuffer;
  readonly #text: string;
  readonly #recover: boolean;
  readonly #open: number[] = [];
  /** Hash counts for which no end of a raw string follows any more: keeps hostile input linear. */
  readonly #endless = new Set<number>();
  /** How often the end of a literal or comment was sought in vain; bounds the cost of recovering. */
  #failures = 0;

  constructor(tokens: TokenBuffer, mode: TokenMode) {
    this.#tokens = tokens;
    this.#text = tokens.text;
    this.#recover = mode === 'recover';
  }

  run(): void {
    const length = this.#text.length;
    let at = this.#preamble();
    while (at < length) at = this.#next(at);
    if (this.#open.length > 0) this.#tokens.balanced = false;
  }

  /** Reads what starts at an offset and returns the offset behind it. */
  #next(at: number): number {
    const code = this.#text.charCodeAt(at);
    switch (classOf(code)) {
      case SPACE:
        return at + 1;
      case WORD:
        return this.#word(at, at);
      case PREFIX:
        return this.#prefixed(at);
      case DIGIT:
        return this.#number(at);
      case QUOTE:
        return this.#string(at, at);
      case TICK:
        return this.#tick(at, at);
      case SLASH:
        return this.#slash(at);
      case OPEN:
        this.#open.push(this.#tokens.count);
        this.#tokens.push(code, at, at + 1, NO_PARTNER);
        return at + 1;
      case CLOSE:
        this.#close(code, at);
        return at + 1;
      default:
        this.#tokens.push(code, at, at + 1, 0);
        return at + 1;
    }
  }

  /** Skips a shebang line or a frontmatter at the start of a file. */
  #preamble(): number {
    const text = this.#text;
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    if (text.startsWith('#!', start) && !/^#!\s*\[/.test(text.slice(start, start + 80))) return this.#lineEnd(start);
    if (!text.startsWith('---', start)) return start;
    const end = text.indexOf('\n---', start);
    return end < 0 ? start : this.#lineEnd(end + 1);
  }

  #word(start: number, from: number): number {
    const text = this.#text;
    let hash = 0;
    let at = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (at >= from && !isWordCode(code)) break;
      hash = Math.imul(hash ^ code, 0x01000193);
    }
    this.#tokens.push(Kind.identifier, start, at, hash >>> 0);
    return at;
  }

  /** `r`, `b` and `c` begin literals as well as words. */
  #prefixed(start: number): number {
    const text = this.#text;
    const first = text.charCodeAt(start);
    let at = start + 1;
    const raw = first === 114 || text.charCodeAt(at) === 114;
    if (first !== 114 && raw) at++;
    const code = text.charCodeAt(at);
    if (raw && (code === DOUBLE_QUOTE || code === HASH)) {
      let hashes = 0;
      while (text.charCodeAt(at + hashes) === HASH) hashes++;
      if (text.charCodeAt(at + hashes) === DOUBLE_QUOTE) return this.#rawString(start, at + hashes, hashes);
      if (first === 114 && hashes === 1 && isWordCode(text.charCodeAt(at + 1))) return this.#word(start, at + 1);
    }
    if (!raw && code === DOUBLE_QUOTE) return this.#string(start, at);
    if (first === 98 && !raw && code === SINGLE_QUOTE) return this.#tick(start, at);
    return this.#word(start, start);
  }

  #number(start: number): number {
    const text = this.#text;
    let at = start;
    const hex = text.charCodeAt(start) === 48 && (text.charCodeAt(start + 1) | 32) === 120;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isWordCode(code)) {
        const sign = text.charCodeAt(at + 1);
        if (!hex && (code | 32) === 101 && (sign === 43 || sign === 45) && classOf(text.charCodeAt(at + 2)) === DIGIT) at++;
      } else if (code !== 46 || !this.#isFraction(start, at)) break;
    }
    this.#tokens.push(Kind.number, start, at, 0);
    return at;
  }

  #isFraction(start: number, dot: number): boolean {
    const next = this.#text.charCodeAt(dot + 1);
    if (this.#text.lastIndexOf('.', dot - 1) >= start) return false;
    return next !== 46 && (classOf(next) === DIGIT || !isWordCode(next));
  }

  #string(start: number, quote: number): number {
    if (this.#failures > MAX_FAILURES) return this.#cut(start);
    const text = this.#text;
    let at = quote + 1;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === BACKSLASH) at++;
      else if (code === DOUBLE_QUOTE) break;
      else if (code === NEWLINE && this.#endsAtLine(start, at)) return this.#cut(start);
    }
    if (at >= text.length) {
      this.#failures++;
      return this.#withoutEnd(start);
    }
    this.#tokens.push(Kind.string, start, at + 1, 0);
    return at + 1;
  }

  #rawString(start: number, quote: number, hashes: number): number {
    const text = this.#text;
    if (this.#endless.has(hashes)) return this.#withoutEnd(start);
    const end = '"' + '#'.repeat(hashes);
    const at = text.indexOf(end, quote + 1);
    if (at < 0) {
      this.#endless.add(hashes);
      return this.#withoutEnd(start);
    }
    if (this.#recover && this.#hasDedent(start, at)) return this.#cut(start);
    this.#tokens.push(Kind.string, start, at + end.length, 0);
    return at + end.length;
  }

  /** A literal without an end: the rest of the text, or when recovering the rest of its line. */
  #withoutEnd(start: number): number {
    this.#tokens.balanced = false;
    if (this.#recover) return this.#cut(start);
    this.#tokens.push(Kind.string, start, this.#text.length, 0);
    return this.#text.length;
  }

  #cut(start: number): number {
    this.#tokens.balanced = false;
    const end = this.#lineEnd(start);
    this.#tokens.push(Kind.string, start, end, 0);
    return end;
  }

  #tick(start: number, tick: number): number {
    const text = this.#text;
    const code = text.charCodeAt(tick + 1);
    if (code === BACKSLASH) return this.#escapedChar(start, tick);
    const width = code >= 0xd800 && code < 0xdc00 ? 2 : 1;
    if (text.charCodeAt(tick + 1 + width) === SINGLE_QUOTE && code !== NEWLINE) {
      this.#tokens.push(Kind.char, start, tick + width + 2, 0);
      return tick + width + 2;
    }
    let at = tick + 1;
    while (at < text.length && (isWordCode(text.charCodeAt(at)) || (at === tick + 2 && text.charCodeAt(at) === HASH && code === 114))) at++;
    this.#tokens.push(at > tick + 1 ? Kind.lifetime : Kind.unknown, start, at, 0);
    return at;
  }

  #escapedChar(start: number, tick: number): number {
    const text = this.#text;
    let at = tick + 3;
    while (at < text.length && text.charCodeAt(at) !== SINGLE_QUOTE && text.charCodeAt(at) !== NEWLINE) at++;
    const closed = text.charCodeAt(at) === SINGLE_QUOTE;
    const end = Math.min(text.length, closed ? at + 1 : at);
    if (!closed) this.#tokens.balanced = false;
    this.#tokens.push(Kind.char, start, end, 0);
    return end;
  }

  #slash(at: number): number {
    const next = this.#text.charCodeAt(at + 1);
    if (next === 47) {
      const end = this.#lineEnd(at);
      this.#tokens.comments.push({ start: at, end });
      return end;
    }
    if (next === ASTERISK) return this.#blockComment(at);
    this.#tokens.push(47, at, at + 1, 0);
    return at + 1;
  }

  #blockComment(start: number): number {
    const text = this.#text;
    let depth = this.#failures > MAX_FAILURES ? 0 : 1;
    let at = depth === 0 ? this.#lineEnd(start) : start + 2;
    for (; at < text.length && depth > 0; at++) {
      const code = text.charCodeAt(at);
      if (code === 47 && text.charCodeAt(at + 1) === ASTERISK) {
        depth++;
        at++;
      } else if (code === ASTERISK && text.charCodeAt(at + 1) === 47) {
        depth--;
        at++;
      }
    }
    if (depth > 0) {
      this.#tokens.balanced = false;
      if (this.#recover) this.#failures++;
    }
    const end = depth > 0 && this.#recover ? this.#lineEnd(start) : Math.min(at, text.length);
    this.#tokens.comments.push({ start, end });
    return end;
  }

  /** Pairs a closing bracket with the nearest open one of its sort; those in between stay alone. */
  #close(code: number, at: number): void {
    const tokens = this.#tokens;
    const wanted = code === 41 ? 40 : code - 2;
    const open = this.#open;
    let depth = open.length - 1;
    // A round or square bracket never reaches past a brace: the brace is the stronger sign.
    while (depth >= 0) {
      const kind = tokens.kind[open[depth] ?? 0];
      if (kind === wanted) break;
      if (kind === 123) depth = -1;
      else depth--;
    }
    if (depth !== open.length - 1 || depth < 0) tokens.balanced = false;
    const partner = depth < 0 ? NO_PARTNER : (open[depth] ?? NO_PARTNER);
    if (depth >= 0) {
      open.length = depth;
      tokens.link[partner] = tokens.count;
    }
    tokens.push(code, at, at + 1, partner);
  }

  #lineEnd(at: number): number {
    const end = this.#text.indexOf('\n', at);
    return end < 0 ? this.#text.length : end;
  }

  #endsAtLine(start: number, newline: number): boolean {
    return this.#recover && startsDedentedItem(this.#text, start, newline);
  }

  #hasDedent(start: number, end: number): boolean {
    for (let at = this.#text.indexOf('\n', start); at >= 0 && at < end; at = this.#text.indexOf('\n', at + 1))
      if (startsDedentedItem(this.#text, start, at)) return true;
    return false;
  }
}

const ITEM_LINE = /(?:\}|#!?\[|(?:pub|fn|async|unsafe|impl|mod|struct|enum|trait|use|const|static|type|extern|macro_rules)\b)/y;

/** Whether the line after `newline` begins an item, or closes a brace, further left than the line of `start` begins. */
function startsDedentedItem(text: string, start: number, newline: number): boolean {
  const indent = indentAt(text, start);
  let at = newline + 1;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  if (at - newline - 1 >= indent) return false;
  ITEM_LINE.lastIndex = at;
  return ITEM_LINE.test(text);
}

/** The number of blanks and tabs the line of an offset begins with. */
export function indentAt(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  let at = start;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  return at - start;
}
