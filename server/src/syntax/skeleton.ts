import type { TextRange } from '../text/range.ts';
import { indentAt, Kind, type TokenBuffer } from './tokens.ts';

/** A fn with a body, found by its tokens. */
export interface FunctionExtent {
  readonly name: string;
  /** From `{` to `}`; without the `}` where the text does not have it. Offsets in the text. */
  readonly range: TextRange;
  readonly isClosed: boolean;
  /** Tokens of the body, its braces included: first, and the one behind the last. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** A macro call that only wraps items: `cfg_rt! { fn f() {} }`. Offsets in the text. */
export interface ItemWrapper {
  readonly name: string;
  /** From its first attribute to the opening bracket, that one included. */
  readonly head: TextRange;
  /** The closing bracket and a `;` behind it. */
  readonly tail: TextRange;
  /** Tokens between the brackets: first, and the one behind the last. */
  readonly firstToken: number;
  readonly endToken: number;
}

export interface Skeleton {
  /** Outermost fn bodies in text order. */
  readonly functions: readonly FunctionExtent[];
  readonly wrappers: readonly ItemWrapper[];
  /** Insides of macro definitions and of macro calls between items: nothing in them is analysed. */
  readonly opaque: readonly TextRange[];
}

/**
 * Finds the outermost fn bodies of a text by its tokens: in impls, traits, modules and macros that wrap items too.
 * `opaque` holds where the heads of wrappers start that turned out to hold something else.
 */
export function readSkeleton(tokens: TokenBuffer, opaque: ReadonlySet<number> = new Set()): Skeleton {
  const functions: FunctionExtent[] = [];
  const wrappers: ItemWrapper[] = [];
  const insides: TextRange[] = [];
  let at = 0;
  while (at < tokens.count) {
    const kind = tokens.kind[at];
    if (kind === Kind.identifier) {
      if (tokens.isWord(at, 'fn') && tokens.kind[at + 1] === Kind.identifier) {
        const found = readFunction(tokens, at);
        if (found.extent !== undefined) functions.push(found.extent);
        at = found.next;
        continue;
      }
      if (tokens.is(at + 1, '!') && !tokens.is(at + 2, '=')) {
        const found = readMacro(tokens, at);
        const isWrapper = found.wrapper !== undefined && !opaque.has(found.wrapper.head.start);
        if (isWrapper) wrappers.push(found.wrapper);
        else if (found.inside !== undefined) insides.push(found.inside);
        at = isWrapper ? found.wrapper.firstToken : found.next;
        continue;
      }
      if (tokens.isWord(at, 'macro') && tokens.kind[at + 1] === Kind.identifier) {
        at = skipDeclaredMacro(tokens, at);
        continue;
      }
    } else if (kind === HASH) {
      at = skipAttribute(tokens, at);
      continue;
    }
    at++;
  }
  return { functions, wrappers, opaque: insides };
}

const HASH = 35;
const LESS = 60;
const GREATER = 62;
const SEMICOLON = 59;
const BRACE = 123;
const CLOSE_BRACE = 125;

/** `#[..]` or `#![..]`: what stands in it is no item. */
function skipAttribute(tokens: TokenBuffer, at: number): number {
  const open = tokens.is(at + 1, '!') ? at + 2 : at + 1;
  if (!tokens.is(open, '[')) return at + 1;
  const close = tokens.partner(open);
  return close === undefined ? open + 1 : close + 1;
}

function readFunction(tokens: TokenBuffer, fn: number): { readonly extent: FunctionExtent | undefined; readonly next: number } {
  const open = findBody(tokens, fn + 2);
  if (!tokens.is(open, '{')) return { extent: undefined, next: open };
  const close = closingToken(tokens, fn, open);
  const endToken = close.isClosed ? close.token + 1 : close.token;
  const last = Math.max(open, endToken - 1);
  return {
    next: endToken,
    extent: {
      name: tokens.textOf(fn + 1),
      range: { start: tokens.start[open] ?? 0, end: tokens.end[last] ?? 0 },
      isClosed: close.isClosed,
      firstToken: open,
      endToken,
    },
  };
}

/** The token that ends a signature: the `{` of the body, a `;`, or whatever shows that there is no body. */
function findBody(tokens: TokenBuffer, from: number): number {
  let angles = 0;
  for (let at = from; at < tokens.count; ) {
    const kind = tokens.kind[at];
    if (kind === LESS) angles++;
    else if (kind === GREATER && !tokens.is(at - 1, '-')) angles--;
    else if (kind === SEMICOLON || kind === CLOSE_BRACE) return at;
    else if (kind === BRACE && (angles <= 0 || !isConstArgument(tokens, at))) return at;
    else if (kind === Kind.identifier && tokens.isWord(at, 'fn') && tokens.kind[at + 1] === Kind.identifier) return at;
    const partner = isOpening(kind) ? tokens.partner(at) : undefined;
    at = partner === undefined ? at + 1 : partner + 1;
  }
  return tokens.count;
}

function isConstArgument(tokens: TokenBuffer, open: number): boolean {
  const close = tokens.partner(open);
  return close !== undefined && (tokens.is(close + 1, '>') || tokens.is(close + 1, ','));
}

function isOpening(kind: number | undefined): boolean {
  return kind === 40 || kind === 91 || kind === BRACE;
}

interface Closing {
  /** The `}`, or where there is none the first token that is not in the body. */
  readonly token: number;
  readonly isClosed: boolean;
}

/** In text that balances braces are right; in other text their indentation must agree. */
function closingToken(tokens: TokenBuffer, fn: number, open: number): Closing {
  const partner = tokens.partner(open);
  if (tokens.balanced && partner !== undefined) return { token: partner, isClosed: true };
  const indent = indentAt(tokens.text, tokens.start[fn] ?? 0);
  if (partner !== undefined && isCloseTo(tokens, open, partner, indent)) return { token: partner, isClosed: true };
  return closingByIndentation(tokens, open, indent);
}

/** Whether a closing brace stands where one expects it: on the line of its partner, or first in a line at `indent`. */
function isCloseTo(tokens: TokenBuffer, open: number, close: number, indent: number): boolean {
  const from = tokens.start[open] ?? 0;
  const to = tokens.start[close] ?? 0;
  const newline = tokens.text.indexOf('\n', from);
  if (newline < 0 || newline > to) return true;
  if (!isFirstInLine(tokens, close) || indentAt(tokens.text, to) !== indent) return false;
  return closingByIndentation(tokens, open, indent).token === close;
}

function closingByIndentation(tokens: TokenBuffer, open: number, indent: number): Closing {
  for (let at = open + 1; at < tokens.count; at++) {
    if (!isFirstInLine(tokens, at) || indentAt(tokens.text, tokens.start[at] ?? 0) > indent) continue;
    if (tokens.kind[at] === CLOSE_BRACE) {
      const isClosed = indentAt(tokens.text, tokens.start[at] ?? 0) === indent;
      return { token: at, isClosed };
    }
    if (startsItem(tokens, at)) return { token: at, isClosed: false };
  }
  return { token: tokens.count, isClosed: false };
}

function isFirstInLine(tokens: TokenBuffer, at: number): boolean {
  const previous = at === 0 ? 0 : (tokens.end[at - 1] ?? 0);
  const newline = tokens.text.lastIndexOf('\n', (tokens.start[at] ?? 0) - 1);
  return newline >= previous;
}

const ITEM_WORDS: ReadonlySet<string> = new Set([
  'pub', 'fn', 'async', 'unsafe', 'impl', 'mod', 'struct', 'enum', 'trait', 'use', 'const', 'static', 'type', 'extern', 'union',
]);

/** Whether an item can begin with a token: one of the keywords, an attribute, or a macro that wraps items. */
function startsItem(tokens: TokenBuffer, at: number): boolean {
  const kind = tokens.kind[at];
  if (kind === HASH) return tokens.is(at + 1, '[');
  if (kind !== Kind.identifier) return false;
  return ITEM_WORDS.has(tokens.textOf(at)) || (tokens.is(at + 1, '!') && (tokens.is(at + 2, '{') || tokens.isWord(at, 'macro_rules')));
}

interface FoundMacro {
  readonly wrapper?: ItemWrapper;
  /** What is between the brackets of a definition or of a call between items. */
  readonly inside?: TextRange;
  /** The token behind the call. */
  readonly next: number;
}

/** Reads `name! ..`. */
function readMacro(tokens: TokenBuffer, name: number): FoundMacro {
  let open = name + 2;
  const isRules = tokens.isWord(name, 'macro_rules');
  if (tokens.kind[open] === Kind.identifier) open++;
  if (!isOpening(tokens.kind[open])) return { next: name + 1 };
  const close = tokens.partner(open);
  if (close === undefined) return { next: isRules ? skipBroken(tokens, name, open) : open + 1 };
  const next = close + 1;
  if (!isRules && !isItemPosition(tokens, name)) return { next };
  const inside = { start: tokens.end[open] ?? 0, end: tokens.start[close] ?? 0 };
  if (isRules || open !== name + 2 || !holdsItems(tokens, open + 1, close)) return { inside, next };
  const semicolon = tokens.is(next, ';') ? next : close;
  const wrapper: ItemWrapper = {
    name: tokens.textOf(name),
    head: { start: tokens.start[firstOfCall(tokens, name)] ?? 0, end: inside.start },
    tail: { start: inside.end, end: tokens.end[semicolon] ?? 0 },
    firstToken: open + 1,
    endToken: close,
  };
  return { wrapper, inside, next };
}

/** The body of a macro definition without its closing brace: it ends where indentation says. */
function skipBroken(tokens: TokenBuffer, name: number, open: number): number {
  return closingByIndentation(tokens, open, indentAt(tokens.text, tokens.start[name] ?? 0)).token;
}

/** `macro name($x: expr) { .. }` */
function skipDeclaredMacro(tokens: TokenBuffer, at: number): number {
  let open = at + 2;
  const parameters = tokens.is(open, '(') ? tokens.partner(open) : undefined;
  if (parameters !== undefined) open = parameters + 1;
  const close = tokens.is(open, '{') ? tokens.partner(open) : undefined;
  return close === undefined ? at + 1 : close + 1;
}

/** The first token of the path a macro is called by: `tokio::task_local!`. */
function firstOfCall(tokens: TokenBuffer, name: number): number {
  let at = name;
  while (tokens.is(at - 1, ':') && tokens.is(at - 2, ':')) at -= tokens.kind[at - 3] === Kind.identifier ? 3 : 2;
  return at;
}

function isItemPosition(tokens: TokenBuffer, name: number): boolean {
  const before = firstOfCall(tokens, name) - 1;
  if (before < 0) return true;
  const kind = tokens.kind[before];
  return kind === SEMICOLON || kind === BRACE || kind === CLOSE_BRACE || kind === 93 || (kind === 40 && tokens.is(before - 1, '!'));
}

/** Whether tokens are one or more whole items, as far as their keywords tell. */
export function holdsItems(tokens: TokenBuffer, from: number, to: number): boolean {
  let at = from;
  let count = 0;
  while (at < to) {
    const next = skipItem(tokens, at, to);
    if (next === undefined) return false;
    at = next;
    count++;
  }
  return count > 0;
}

const BRACED_ITEMS: ReadonlySet<string> = new Set(['fn', 'impl', 'mod', 'trait', 'struct', 'enum', 'union']);
const PLAIN_ITEMS: ReadonlySet<string> = new Set(['use', 'const', 'static', 'type', 'extern']);
const MODIFIERS: ReadonlySet<string> = new Set(['async', 'unsafe', 'default', 'auto', 'safe']);

/** The token behind the item that starts at `from`, or undefined where none does. */
function skipItem(tokens: TokenBuffer, from: number, to: number): number | undefined {
  let at = skipModifiers(tokens, from, to);
  if (at >= to || tokens.kind[at] !== Kind.identifier) return undefined;
  if (tokens.is(at + 1, '!') || tokens.is(at + 1, ':')) return skipMacroItem(tokens, at, to);
  const word = tokens.textOf(at);
  const braced = BRACED_ITEMS.has(word) || isBracedPrefix(tokens, at, word);
  if (!braced && !PLAIN_ITEMS.has(word)) return undefined;
  for (at++; at < to; ) {
    const kind = tokens.kind[at];
    if (kind === SEMICOLON) return at + 1;
    const partner = isOpening(kind) ? tokens.partner(at) : undefined;
    if (isOpening(kind) && partner === undefined) return undefined;
    if (braced && kind === BRACE && !isConstArgument(tokens, at)) return (partner ?? at) + 1;
    at = (partner ?? at) + 1;
  }
  // `thread_local!` takes its last static without a semicolon.
  return word === 'static' ? to : undefined;
}

function skipModifiers(tokens: TokenBuffer, from: number, to: number): number {
  let at = from;
  while (at < to) {
    if (tokens.kind[at] === HASH) at = skipAttribute(tokens, at);
    else if (tokens.isWord(at, 'pub')) at = tokens.is(at + 1, '(') ? (tokens.partner(at + 1) ?? at) + 1 : at + 1;
    else if (tokens.kind[at] === Kind.identifier && MODIFIERS.has(tokens.textOf(at)) && !tokens.is(at + 1, '!')) at++;
    else break;
  }
  return at;
}

/** `const fn`, `extern "C" fn` and `extern "C" { .. }` end with a brace, `const X: T = { .. };` does not. */
function isBracedPrefix(tokens: TokenBuffer, at: number, word: string): boolean {
  if (word === 'const') return ['fn', 'unsafe', 'async', 'extern'].some((next) => tokens.isWord(at + 1, next));
  return word === 'extern' && !tokens.isWord(at + 1, 'crate');
}

function skipMacroItem(tokens: TokenBuffer, from: number, to: number): number | undefined {
  let at = from;
  while (at < to && !tokens.is(at, '!')) {
    if (tokens.kind[at] !== Kind.identifier && !tokens.is(at, ':')) return undefined;
    at++;
  }
  at++;
  if (tokens.kind[at] === Kind.identifier) at++;
  const close = isOpening(tokens.kind[at]) ? tokens.partner(at) : undefined;
  if (close === undefined || close >= to) return undefined;
  if (tokens.is(at, '{')) return close + 1;
  return tokens.is(close + 1, ';') ? close + 2 : undefined;
}
