import { Kind, type TokenBuffer } from '../tokens.ts';
import { expression, type Expander } from './build.ts';
import type { ExpansionWriter, TokenRun } from './call.ts';
import { captures, isStringLiteral, writeCapture, writeTuple } from './format.ts';
import { findOutside, isPlainEquals, splitArguments } from './runs.ts';

/** Events and spans of log and tracing: every value that is given, as `::hp::<intrinsic>((&(a), &(b),))`. */
export function logging(intrinsic: 'event' | 'span'): Expander {
  return expression((writer, call) => {
    const values: (() => void)[] = [];
    collectValues(writer, call.all, values);
    writer.glue(`::hp::${intrinsic}(`);
    writeTuple(writer, values);
    writer.glue(')');
    return true;
  });
}

function collectValues(writer: ExpansionWriter, all: TokenRun, values: (() => void)[]): void {
  const { call } = writer;
  const { tokens } = call;
  const pending = [...sections(tokens, all)];
  const names = new Set<string>();
  for (let part = pending.shift(); part !== undefined; part = pending.shift()) {
    const fields = bracedFields(tokens, part);
    if (fields !== undefined) {
      pending.unshift(...splitArguments(tokens, fields));
    } else if (isStringLiteral(tokens, part)) {
      for (const capture of captures(call, part, names)) values.push(() => writeCapture(writer, capture));
    } else {
      const value = fieldValue(tokens, part);
      if (value.to > value.from) values.push(() => writer.wrapped('&(', value, ')'));
    }
  }
}

/** log separates key-value pairs from the message by `;`. */
function sections(tokens: TokenBuffer, all: TokenRun): TokenRun[] {
  const parts: TokenRun[] = [];
  for (let from = all.from; from < all.to; ) {
    const end = findOutside(tokens, { from, to: all.to }, (at) => tokens.is(at, ';'));
    parts.push(...splitArguments(tokens, { from, to: end }));
    from = end + 1;
  }
  return parts;
}

/** tracing takes fields in braces before the message. */
function bracedFields(tokens: TokenBuffer, part: TokenRun): TokenRun | undefined {
  if (!tokens.is(part.from, '{') || tokens.partner(part.from) !== part.to - 1) return undefined;
  return { from: part.from + 1, to: part.to - 1 };
}

/** The expression of `target: e`, `a.b = %e`, `k:? = e`, `"k" => e`, `?e` or a plain `e`. */
function fieldValue(tokens: TokenBuffer, part: TokenRun): TokenRun {
  let { from } = part;
  for (let at = part.from; at < part.to && isKeyToken(tokens, at); at++) {
    if (isPlainEquals(tokens, at + 1) && at + 1 < part.to) from = at + 2;
    else if (tokens.is(at + 1, '=') && tokens.is(at + 2, '>')) from = at + 3;
  }
  if (from === part.from && isOption(tokens, part)) from += 2;
  if (tokens.is(from, '%') || tokens.is(from, '?')) from++;
  return { from: Math.min(from, part.to), to: part.to };
}

function isKeyToken(tokens: TokenBuffer, at: number): boolean {
  const kind = tokens.kind[at];
  if (kind === Kind.identifier || kind === Kind.string) return true;
  return ['.', ':', '?', '%'].some((character) => tokens.is(at, character));
}

const OPTIONS: ReadonlySet<string> = new Set(['target', 'parent', 'name', 'logger']);

function isOption(tokens: TokenBuffer, part: TokenRun): boolean {
  return OPTIONS.has(tokens.textOf(part.from)) && tokens.is(part.from + 1, ':') && !tokens.is(part.from + 2, ':');
}
