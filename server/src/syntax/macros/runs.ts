import { Kind, type TokenBuffer } from '../tokens.ts';
import type { TokenRun } from './call.ts';

/**
 * Splits a run at the commas outside brackets, turbofishes and closure parameters; an empty last part is left out.
 */
export function splitArguments(tokens: TokenBuffer, run: TokenRun): TokenRun[] {
  const parts: TokenRun[] = [];
  let from = run.from;
  while (from < run.to) {
    const comma = findOutside(tokens, { from, to: run.to }, (at) => tokens.is(at, ','));
    parts.push({ from, to: comma });
    from = comma + 1;
  }
  return parts;
}

/** The first token outside brackets, turbofishes and closure parameters that is wanted, or the end of the run. */
export function findOutside(tokens: TokenBuffer, run: TokenRun, wanted: (token: number) => boolean): number {
  for (let at = run.from; at < run.to; ) {
    if (wanted(at)) return at;
    at = skipGroup(tokens, run, at);
  }
  return run.to;
}

/** The token behind the group that opens at `at`, or the next one. */
function skipGroup(tokens: TokenBuffer, run: TokenRun, at: number): number {
  const kind = tokens.kind[at];
  if (kind === 40 || kind === 91 || kind === 123) return (tokens.partner(at) ?? at) + 1;
  if (kind === LESS && (isTurbofish(tokens, at) || startsOperand(tokens, run.from, at))) return skipAngles(tokens, run.to, at);
  if (kind === BAR && startsOperand(tokens, run.from, at)) return skipParameters(tokens, run.to, at);
  if (kind === Kind.identifier && tokens.isWord(at, 'as')) return skipCastType(tokens, run.to, at + 1);
  return at + 1;
}

const LESS = 60;
const GREATER = 62;
const BAR = 124;

function isTurbofish(tokens: TokenBuffer, at: number): boolean {
  return tokens.is(at - 1, ':') && tokens.is(at - 2, ':');
}

/** Whether an expression may begin at a token: `|` opens closure parameters there and `<` a qualified path. */
function startsOperand(tokens: TokenBuffer, from: number, at: number): boolean {
  if (at === from) return true;
  const before = tokens.kind[at - 1] ?? 0;
  if (before === Kind.identifier) return ['move', 'async', 'static', 'return', 'in', 'else'].includes(tokens.textOf(at - 1));
  return before < 128 && !')]}?'.includes(String.fromCharCode(before)) && before !== BAR;
}

/** Groups without brackets are looked for this many tokens ahead, so that hostile text stays linear. */
const REACH = 500;

function skipAngles(tokens: TokenBuffer, to: number, open: number): number {
  const end = Math.min(to, open + REACH);
  let depth = 0;
  for (let at = open; at < end; ) {
    const kind = tokens.kind[at];
    if (kind === LESS) depth++;
    else if (kind === GREATER && !tokens.is(at - 1, '-') && --depth === 0) return at + 1;
    else if (kind === 59) return open + 1;
    const partner = kind === 40 || kind === 91 || kind === 123 ? tokens.partner(at) : undefined;
    at = (partner ?? at) + 1;
  }
  return open + 1;
}

/** The path after `as`, with its generic arguments. */
function skipCastType(tokens: TokenBuffer, to: number, from: number): number {
  let at = from;
  while (at < to && (tokens.kind[at] === Kind.identifier || tokens.is(at, ':'))) at++;
  return at < to && at > from && tokens.is(at, '<') ? skipAngles(tokens, to, at) : at;
}

function skipParameters(tokens: TokenBuffer, to: number, bar: number): number {
  const end = Math.min(to, bar + REACH);
  for (let at = bar + 1; at < end; ) {
    const kind = tokens.kind[at];
    if (kind === BAR) return at + 1;
    if (kind === LESS) at = skipAngles(tokens, to, at);
    else at = (kind === 40 || kind === 91 || kind === 123 ? (tokens.partner(at) ?? at) : at) + 1;
  }
  return bar + 1;
}

/** Whether a token is a `=` of its own: no part of `==`, `=>`, `<=`, `..=` and the like. */
export function isPlainEquals(tokens: TokenBuffer, at: number): boolean {
  if (!tokens.is(at, '=')) return false;
  const touchesBefore = at > 0 && tokens.end[at - 1] === tokens.start[at];
  if (touchesBefore && '=!<>+-*/%^&|.'.includes(String.fromCharCode(tokens.kind[at - 1] ?? 0))) return false;
  const touchesAfter = tokens.end[at] === tokens.start[at + 1];
  return !(touchesAfter && (tokens.is(at + 1, '=') || tokens.is(at + 1, '>')));
}

/** Whether a token begins a `=>`. */
export function isArrow(tokens: TokenBuffer, at: number): boolean {
  return tokens.is(at, '=') && tokens.is(at + 1, '>') && tokens.end[at] === tokens.start[at + 1];
}
