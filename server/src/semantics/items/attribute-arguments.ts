/** The text between the parentheses of an attribute, taken apart. */
export interface AttributeArguments {
  /** Plain words, in order: `file` and `cheap` of `file, fix = "call", cheap`. */
  readonly words: readonly string[];
  /** `key = "string"` pairs, escapes resolved. */
  readonly texts: ReadonlyMap<string, string>;
  readonly mistakes: readonly string[];
}

interface Cursor {
  readonly text: string;
  at: number;
}

const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
const SPACE = /[\s]*/y;
const simpleEscapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'], ['r', '\r'], ['t', '\t'], ['0', '\0'], ['\\', '\\'], ['"', '"'], ["'", "'"],
]);

/** Reads words and `key = "string"` pairs between commas. Stops at the first text that is neither. */
export function readArguments(text: string): AttributeArguments {
  const words: string[] = [];
  const texts = new Map<string, string>();
  const mistakes: string[] = [];
  const cursor: Cursor = { text, at: 0 };
  const stop = (message: string): AttributeArguments => ({ words, texts, mistakes: [...mistakes, message] });
  skipSpace(cursor);
  while (cursor.at < text.length) {
    const key = match(cursor, WORD);
    if (key === undefined) return stop(`expected a word before \`${rest(cursor)}\``);
    if (!skip(cursor, '=')) {
      if (words.includes(key)) mistakes.push(`the word \`${key}\` is given twice`);
      words.push(key);
    } else {
      const value = readString(cursor);
      if (value === undefined) return stop(`\`${key}\` requires a string in double quotes`);
      if (texts.has(key)) mistakes.push(`\`${key}\` is given twice`);
      texts.set(key, value);
    }
    if (cursor.at < text.length && !skip(cursor, ',')) return stop(`expected a comma before \`${rest(cursor)}\``);
  }
  return { words, texts, mistakes };
}

/** A Rust string literal, or undefined where there is none or one of its escapes is wrong. */
function readString(cursor: Cursor): string | undefined {
  if (cursor.text[cursor.at] !== '"') return undefined;
  cursor.at += 1;
  let value = '';
  for (;;) {
    const char = cursor.text[cursor.at];
    if (char === undefined) return undefined;
    cursor.at += 1;
    if (char === '"') break;
    const piece = char === '\\' ? readEscape(cursor) : char;
    if (piece === undefined) return undefined;
    value += piece;
  }
  skipSpace(cursor);
  return value;
}

/** What follows the backslash: `n`, `x41`, `u{1F600}`, or a line break that swallows the indentation after it. */
function readEscape(cursor: Cursor): string | undefined {
  const char = cursor.text[cursor.at] ?? '';
  const simple = simpleEscapes.get(char);
  if (simple !== undefined) {
    cursor.at += 1;
    return simple;
  }
  if (char === '\n' || char === '\r') {
    skipSpace(cursor);
    return '';
  }
  const code = /x([0-7][0-9A-Fa-f])|u\{([0-9A-Fa-f_]{1,12})\}/y;
  code.lastIndex = cursor.at;
  const found = code.exec(cursor.text);
  if (found === null) return undefined;
  cursor.at = code.lastIndex;
  return character(Number.parseInt((found[1] ?? found[2] ?? '').replaceAll('_', ''), 16));
}

function character(code: number): string | undefined {
  const isScalar = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isScalar ? String.fromCodePoint(code) : undefined;
}

function skip(cursor: Cursor, char: string): boolean {
  if (cursor.text[cursor.at] !== char) return false;
  cursor.at += 1;
  skipSpace(cursor);
  return true;
}

function skipSpace(cursor: Cursor): void {
  SPACE.lastIndex = cursor.at;
  SPACE.exec(cursor.text);
  cursor.at = SPACE.lastIndex;
}

function match(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found === null) return undefined;
  cursor.at += found[0].length;
  skipSpace(cursor);
  return found[0];
}

function rest(cursor: Cursor): string {
  const text = cursor.text.slice(cursor.at);
  return text.length > 20 ? `${text.slice(0, 20)}...` : text;
}
