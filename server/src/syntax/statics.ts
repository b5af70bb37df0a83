import { Kind, type TokenBuffer } from './tokens.ts';

/** Macros that declare statics in a notation of their own. */
export type StaticFlavor = (typeof STATIC_FLAVORS)[number];

export const STATIC_FLAVORS = ['thread_local', 'lazy_static', 'task_local'] as const;

/** Tokens to replace by glue; none for an insertion. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly glue: string;
}

/**
 * What to change so that the statics between two tokens read as plain Rust:
 * `static X: T = e;` of `thread_local!` as `static X: ::std::thread::LocalKey<T> = ::hp::thread_local(|| e);`,
 * `static ref X: T = e;` without `ref`, and `static X: T;` of `task_local!` with the type of its key.
 */
export function staticCuts(tokens: TokenBuffer, from: number, to: number, flavor: StaticFlavor): Cut[] {
  const cuts: Cut[] = [];
  for (let at = from; at < to; at++) {
    if (!tokens.isWord(at, 'static')) continue;
    const end = endOfItem(tokens, at, to);
    if (flavor === 'lazy_static') {
      if (tokens.isWord(at + 1, 'ref')) cuts.push({ from: at + 1, to: at + 2, glue: ' ' });
    } else cuts.push(...keyCuts(tokens, at, end, flavor));
    if (end === to && flavor !== 'lazy_static') cuts.push({ from: to, to, glue: ';' });
    at = end;
  }
  return cuts;
}

function keyCuts(tokens: TokenBuffer, at: number, end: number, flavor: 'thread_local' | 'task_local'): Cut[] {
  const colon = at + 2;
  if (tokens.kind[at + 1] !== Kind.identifier || !tokens.is(colon, ':')) return [];
  const key = flavor === 'task_local' ? '::tokio::task::LocalKey<' : '::std::thread::LocalKey<';
  const equals = valueOf(tokens, colon, end);
  const cuts = [
    { from: colon + 1, to: colon + 1, glue: ` ${key}` },
    { from: equals, to: equals, glue: '> ' },
  ];
  if (equals < end) cuts.push({ from: equals + 1, to: equals + 1, glue: ' ::hp::thread_local(|| ' }, { from: end, to: end, glue: ')' });
  return cuts;
}

function endOfItem(tokens: TokenBuffer, from: number, to: number): number {
  let at = from;
  while (at < to && !tokens.is(at, ';')) at = (isOpening(tokens.kind[at]) ? (tokens.partner(at) ?? at) : at) + 1;
  return at;
}

function valueOf(tokens: TokenBuffer, from: number, end: number): number {
  let at = from;
  while (at < end && !tokens.is(at, '=')) at = (isOpening(tokens.kind[at]) ? (tokens.partner(at) ?? at) : at) + 1;
  return at;
}

function isOpening(kind: number | undefined): boolean {
  return kind === 40 || kind === 91 || kind === 123;
}
