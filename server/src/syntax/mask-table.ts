import { Kind, type TokenBuffer } from './tokens.ts';

/** Replaces the text from `start` to `end` by as many characters. */
export type Put = (start: number, end: number, replacement: string) => void;

/** One construct the grammar does not know. */
export interface Mask {
  /** Matches every text the mask can apply to: without a match nothing is tokenized. */
  readonly trigger: RegExp;
  /** Looks at one token and replaces what must be replaced. */
  readonly apply: (tokens: TokenBuffer, at: number, put: Put) => void;
}

const PRIMITIVES: ReadonlySet<string> = new Set([
  'str', 'char', 'bool', 'u8', 'u16', 'u32', 'u64', 'u128', 'usize', 'i8', 'i16', 'i32', 'i64', 'i128', 'isize', 'f32', 'f64',
]);
const PRIMITIVE = '\\b(?:str|char|bool|[ui](?:8|16|32|64|128|size)|f32|f64)';

/** All masks; each is for valid Rust only and leaves other text alone. */
export const MASKS: readonly Mask[] = [
  // `unsafe extern "C" { .. }`, edition 2024.
  {
    trigger: /\bunsafe\s+extern\b/,
    apply(tokens, at, put) {
      if (!tokens.isWord(at, 'unsafe') || !tokens.isWord(at + 1, 'extern')) return;
      const open = tokens.kind[at + 2] === Kind.string ? at + 3 : at + 2;
      if (tokens.is(open, '{')) blank(tokens, at, at, put);
    },
  },
  // `safe fn`, `safe static` and `unsafe static` in such a block.
  {
    trigger: /\b(?:safe\s+(?:fn|static)|unsafe\s+static)\b/,
    apply(tokens, at, put) {
      const isItem = tokens.isWord(at + 1, 'static') || (tokens.isWord(at + 1, 'fn') && tokens.isWord(at, 'safe'));
      if (isItem && (tokens.isWord(at, 'safe') || tokens.isWord(at, 'unsafe'))) blank(tokens, at, at, put);
    },
  },
  // `&raw` of a variable named raw.
  {
    trigger: /&\s*raw\b(?!\s+(?:const|mut)\b)/,
    apply(tokens, at, put) {
      if (tokens.is(at, '&') && tokens.isWord(at + 1, 'raw') && !tokens.isWord(at + 2, 'const') && !tokens.isWord(at + 2, 'mut'))
        put(tokens.start[at + 1] ?? 0, tokens.end[at + 1] ?? 0, 'r_w');
    },
  },
  // Macros, and bindings with a subpattern, named like a primitive type: `str![..]`, `char @ 'a'`; `try!(..)` of 2015.
  {
    trigger: new RegExp(`${PRIMITIVE}\\s*(?:!\\s*[([{]|@)|\\btry!`),
    apply(tokens, at, put) {
      if (tokens.kind[at] !== Kind.identifier) return;
      const isCall = tokens.is(at + 1, '!') && tokens.end[at] === tokens.start[at + 1] && isOpening(tokens.kind[at + 2]);
      if (!isCall && !tokens.is(at + 1, '@')) return;
      if (PRIMITIVES.has(tokens.textOf(at)) || (isCall && tokens.isWord(at, 'try'))) put((tokens.end[at] ?? 0) - 1, tokens.end[at] ?? 0, '_');
    },
  },
  // `use<>` without captures, as a bound.
  {
    trigger: /\buse\s*<\s*>/,
    apply(tokens, at, put) {
      if (!tokens.isWord(at, 'use') || !tokens.is(at + 1, '<') || !tokens.is(at + 2, '>')) return;
      if (tokens.is(at - 1, '+')) blank(tokens, at - 1, at + 2, put);
      else if (tokens.is(at + 3, '+')) blank(tokens, at, at + 3, put);
    },
  },
  // `S { 0: x }`: fields of a tuple struct by number.
  {
    trigger: /[{,]\s*\d+\s*:(?!:)/,
    apply(tokens, at, put) {
      if (tokens.kind[at] !== Kind.number || !tokens.is(at + 1, ':') || tokens.is(at + 2, ':')) return;
      const text = tokens.textOf(at);
      if ((tokens.is(at - 1, '{') || tokens.is(at - 1, ',')) && /^\d+$/.test(text)) put(tokens.start[at] ?? 0, tokens.end[at] ?? 0, 'f'.repeat(text.length));
    },
  },
  // `f::<>()` and `f::<-1>()`.
  {
    trigger: /::\s*<\s*[->]/,
    apply(tokens, at, put) {
      if (!tokens.is(at, ':') || !tokens.is(at + 1, ':') || !tokens.is(at + 2, '<')) return;
      if (tokens.is(at + 3, '>')) blank(tokens, at, at + 3, put);
      else if (tokens.is(at + 3, '-') && tokens.kind[at + 4] === Kind.number) blank(tokens, at + 3, at + 3, put);
    },
  },
  // `g::<N::<T>>()`: a turbofish within the arguments of another one.
  {
    trigger: /::\s*<[^;{}]{0,200}?::\s*</,
    apply(tokens, at, put) {
      if (tokens.is(at, ':') && tokens.is(at + 1, ':') && tokens.is(at + 2, '<')) blankNested(tokens, at + 2, put);
    },
  },
  // `(#[a] #[b] x: T)`: more than one attribute on a parameter.
  {
    trigger: /[(,]\s*#\[[^\]]{0,400}\]\s*#\[/,
    apply(tokens, at, put) {
      if (!tokens.is(at, '#') || !(tokens.is(at - 1, '(') || (tokens.is(at - 1, ',') && isInParentheses(tokens, at)))) return;
      let next = afterAttribute(tokens, at);
      while (next !== undefined && tokens.is(next, '#')) {
        const end = afterAttribute(tokens, next);
        if (end !== undefined) blank(tokens, next, end - 1, put);
        next = end;
      }
    },
  },
  // `let S { #[cfg(x)] a, .. } = s` and `let S::<T> { .. } = s`.
  {
    trigger: /\blet\s+[\w:]+(?:\s*\{[^;]{0,400}?#\[|::\s*<)/,
    apply: maskLetPattern,
  },
  // `S { a, .. } = s`: a struct on the left of an assignment that leaves out fields.
  {
    trigger: /\.\.\s*\}\s*=(?![=>])/,
    apply(tokens, at, put) {
      if (!tokens.is(at, '.') || !tokens.is(at + 1, '.') || !tokens.is(at + 2, '}') || !isPlainEquals(tokens, at + 3)) return;
      const open = tokens.partner(at + 2);
      if (open === undefined || !beginsStatement(tokens, open)) return;
      blank(tokens, tokens.is(at - 1, ',') ? at - 1 : at, at + 1, put);
    },
  },
  // `dyn 'a + Trait`: the lifetime first.
  {
    trigger: /\bdyn\s+'\w+\s*\+/,
    apply(tokens, at, put) {
      if (tokens.isWord(at, 'dyn') && tokens.kind[at + 1] === Kind.lifetime && tokens.is(at + 2, '+')) blank(tokens, at + 1, at + 2, put);
    },
  },
  // `where (): Trait` and `where [(); N]:`.
  {
    trigger: /(?:\bwhere|,)\s*(?:\(\s*\)|\[\s*\(\s*\)[^\]]{0,200}\])\s*:/,
    apply(tokens, at, put) {
      if (!tokens.isWord(at - 1, 'where') && !tokens.is(at - 1, ',')) return;
      const isUnit = tokens.is(at, '(') && tokens.partner(at) === at + 1;
      const isArray = tokens.is(at, '[') && tokens.is(at + 1, '(') && tokens.partner(at + 1) === at + 2;
      const close = isUnit || isArray ? tokens.partner(at) : undefined;
      if (close === undefined || !tokens.is(close + 1, ':')) return;
      const start = tokens.start[at] ?? 0;
      const end = tokens.end[close] ?? 0;
      put(start, end, tokens.text.slice(start, end).replace(/^[^\n]*/, (line) => 'T'.repeat(line.length)).replace(/\n[\s\S]*/, (rest) => rest.replace(/[^\n]/g, ' ')));
    },
  },
  // `let (| A | B, c)`: read as a closure otherwise.
  {
    trigger: /\blet\s*\(\s*\|/,
    apply(tokens, at, put) {
      if (tokens.isWord(at, 'let') && tokens.is(at + 1, '(') && tokens.is(at + 2, '|')) blank(tokens, at + 2, at + 2, put);
    },
  },
  // `macro_rules ! name`.
  {
    trigger: /\bmacro_rules\s+!/,
    apply(tokens, at, put) {
      if (!tokens.isWord(at, 'macro_rules') || !tokens.is(at + 1, '!')) return;
      const end = tokens.end[at] ?? 0;
      const gap = tokens.text.slice(end, tokens.start[at + 1]);
      if (gap !== '' && !gap.includes('\n')) put(end, end + gap.length + 1, `!${' '.repeat(gap.length)}`);
    },
  },
  // `~` is a token that only macros take.
  {
    trigger: /~/,
    apply(tokens, at, put) {
      if (tokens.is(at, '~')) put(tokens.start[at] ?? 0, tokens.end[at] ?? 0, '!');
    },
  },
];

/** Blanks out tokens and what is between them; line ends stay. */
function blank(tokens: TokenBuffer, from: number, to: number, put: Put): void {
  const start = tokens.start[from] ?? 0;
  const end = tokens.end[to] ?? 0;
  put(start, end, tokens.text.slice(start, end).replace(/[^\n\r]/g, ' '));
}

function isOpening(kind: number | undefined): boolean {
  return kind === 40 || kind === 91 || kind === 123;
}

/** Whether the innermost bracket around a token is round; looks a bounded way ahead. */
function isInParentheses(tokens: TokenBuffer, from: number): boolean {
  for (let at = from, steps = 0; at < tokens.count && steps < 500; steps++) {
    const kind = tokens.kind[at];
    if (kind === 41) return true;
    if (kind === 93 || kind === 125) return false;
    at = (isOpening(kind) ? (tokens.partner(at) ?? at) : at) + 1;
  }
  return false;
}

/** Whether a token is `=` and neither `==` nor `=>`. */
function isPlainEquals(tokens: TokenBuffer, at: number): boolean {
  return tokens.is(at, '=') && !tokens.is(at + 1, '=') && !tokens.is(at + 1, '>');
}

function afterAttribute(tokens: TokenBuffer, at: number): number | undefined {
  const close = tokens.is(at + 1, '[') ? tokens.partner(at + 1) : undefined;
  return close === undefined ? undefined : close + 1;
}

function blankNested(tokens: TokenBuffer, open: number, put: Put): void {
  let depth = 0;
  for (let at = open; at < tokens.count && at < open + 400; at++) {
    if (tokens.is(at, '<')) {
      if (depth > 0 && tokens.is(at - 1, ':') && tokens.is(at - 2, ':')) blank(tokens, at - 2, at - 1, put);
      depth++;
    } else if (tokens.is(at, '>') && !tokens.is(at - 1, '-') && --depth === 0) return;
    else if (tokens.is(at, ';') || tokens.is(at, '{')) return;
  }
}

function maskLetPattern(tokens: TokenBuffer, at: number, put: Put): void {
  if (!tokens.isWord(at, 'let')) return;
  let head = at + 1;
  while (tokens.kind[head] === Kind.identifier || tokens.is(head, ':')) head++;
  let open = head;
  if (tokens.is(head, '<') && tokens.is(head - 1, ':')) {
    let depth = 0;
    do depth += tokens.is(open, '<') ? 1 : tokens.is(open, '>') ? -1 : 0;
    while (++open < tokens.count && depth > 0);
    if (!tokens.is(open, '{')) return;
    blank(tokens, head - 2, open - 1, put);
  }
  const close = tokens.is(open, '{') ? tokens.partner(open) : undefined;
  if (close === undefined) return;
  for (let inside = open + 1; inside < close; inside++) {
    const end = tokens.is(inside, '#') ? afterAttribute(tokens, inside) : undefined;
    if (end !== undefined) blank(tokens, inside, end - 1, put);
  }
}

/** Whether the path before a `{` begins a statement. */
function beginsStatement(tokens: TokenBuffer, open: number): boolean {
  let at = open - 1;
  while (at >= 0 && (tokens.kind[at] === Kind.identifier || tokens.is(at, ':'))) {
    if (tokens.isWord(at, 'let')) return false;
    at--;
  }
  return at < 0 || tokens.is(at, ';') || tokens.is(at, '{') || tokens.is(at, '}');
}
