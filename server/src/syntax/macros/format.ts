import { Kind, type TokenBuffer } from '../tokens.ts';
import { expression, type Expander } from './build.ts';
import type { ExpansionWriter, MacroCall, TokenRun } from './call.ts';
import { isPlainEquals, splitArguments } from './runs.ts';

/** `format!("..", a, b = c)` and its kin: `::hp::<intrinsic>((&(a), &(c),))`. */
export function formatLike(intrinsic: string): Expander {
  return expression((writer, call) => {
    writer.glue(`::hp::${intrinsic}(`);
    writeFormatArguments(writer, splitArguments(call.tokens, call.all));
    writer.glue(')');
    return true;
  });
}

/** `write!(dest, "..", a)`: `(dest).write_fmt(::hp::format_args((&(a),)))`. */
export const write: Expander = expression((writer, call) => {
  const [destination, ...rest] = splitArguments(call.tokens, call.all);
  if (destination === undefined) return false;
  writer.wrapped('(', destination, ')').glue('.write_fmt(::hp::format_args(');
  writeFormatArguments(writer, rest);
  writer.glue('))');
  return true;
});

/** Writes a tuple of borrows: arguments from left to right, then what the format string captures. */
export function writeFormatArguments(writer: ExpansionWriter, parts: readonly TokenRun[]): void {
  const { tokens } = writer.call;
  const values: (() => void)[] = [];
  const names = new Set<string>();
  const literal = parts[0] !== undefined && isStringLiteral(tokens, parts[0]) ? parts[0] : undefined;
  for (const part of literal === undefined ? parts : parts.slice(1)) {
    const named = namedValue(tokens, part);
    if (named !== undefined) names.add(tokens.textOf(part.from));
    values.push(() => writer.wrapped('&(', named ?? part, ')'));
  }
  if (literal !== undefined) for (const capture of captures(writer.call, literal, names)) values.push(() => writeCapture(writer, capture));
  writeTuple(writer, values);
}

/** Writes `()` or `(a, b,)`. */
export function writeTuple(writer: ExpansionWriter, values: readonly (() => void)[]): void {
  writer.glue('(');
  for (const value of values) {
    value();
    writer.glue(', ');
  }
  writer.glue(')');
}

export function isStringLiteral(tokens: TokenBuffer, run: TokenRun): boolean {
  return run.to === run.from + 1 && tokens.kind[run.from] === Kind.string;
}

/** The value of `name = value`. */
function namedValue(tokens: TokenBuffer, run: TokenRun): TokenRun | undefined {
  if (tokens.kind[run.from] !== Kind.identifier || !isPlainEquals(tokens, run.from + 1)) return undefined;
  return { from: run.from + 2, to: run.to };
}

/** A variable a format string mentions by name. */
export interface Capture {
  readonly name: string;
  /** Where it is written in the unit's text. */
  readonly start: number;
}

export function writeCapture(writer: ExpansionWriter, { name, start }: Capture): void {
  const end = start + name.length;
  writer.glueAt('&(', start, end).glueAt(name, start, end).glueAt(')', start, end);
}

const PLACEHOLDER = /\{\{|\{([^{}]*)\}/g;
const CAPTURED = /^((?:r#)?[\p{XID_Start}_][\p{XID_Continue}]*)(?=\s*(?::|$))|((?:r#)?[\p{XID_Start}_][\p{XID_Continue}]*)(?=\$)/gu;

/** Variables a format string captures, each once; `given` names are arguments and no variables. */
export function captures(call: MacroCall, literal: TokenRun, given: ReadonlySet<string>): Capture[] {
  const text = call.tokens.textOf(literal.from);
  const base = call.base + (call.tokens.start[literal.from] ?? 0);
  const found = new Map<string, Capture>();
  for (const placeholder of text.matchAll(PLACEHOLDER)) {
    const inside = placeholder[1];
    if (inside === undefined) continue;
    for (const match of inside.matchAll(CAPTURED)) {
      const name = match[0];
      if (!given.has(name) && !found.has(name)) found.set(name, { name, start: base + placeholder.index + 1 + match.index });
    }
  }
  return [...found.values()];
}
