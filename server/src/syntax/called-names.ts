import { hashWord, Kind, type TokenBuffer } from './tokens.ts';

/** What stands before the name of a call where that is no path. */
export const FREE = 0;
export const METHOD = 1;
/** `<T as Trait>::name(..)`: a path that no single name stands for. */
export const ANY = 2;

/**
 * The calls that stand in some code, as pairs of hashes: of the name before `::` (or `FREE`, `METHOD`, `ANY`), and of
 * the name itself; each pair once. More than are calls: enough to know what is not called.
 */
export type CalledNames = Uint32Array;

const DOT = 46;
const COLON = 58;
const PARENTHESIS = 40;
const LESS = 60;
const EXCLAMATION = 33;

/** `use work as alias;` stands for calls of the alias. */
const AS = hashWord('as');

/** Macros that call a method of what they are given. */
const MACROS: ReadonlyMap<number, number> = new Map(['write', 'writeln'].map((macro) => [hashWord(macro), hashWord('write_fmt')]));

/** The calls from token `from` to before token `to`. */
export function calledNames(tokens: TokenBuffer, from: number, to: number): CalledNames {
  const { kind, link } = tokens;
  const seen = new Map<number, Set<number>>();
  let count = 0;
  const add = (qualifier: number, name: number): void => {
    let names = seen.get(qualifier);
    if (names === undefined) seen.set(qualifier, (names = new Set<number>()));
    if (names.has(name)) return;
    names.add(name);
    count++;
  };
  for (let at = from; at < to; at++) {
    if (kind[at] !== Kind.identifier) continue;
    const next = kind[at + 1];
    const name = link[at] ?? 0;
    const isRenamed = next === Kind.identifier && link[at + 1] === AS;
    if (next === PARENTHESIS || isRenamed || (next === COLON && kind[at + 2] === COLON && kind[at + 3] === LESS)) add(before(tokens, at), name);
    else if (next === EXCLAMATION && MACROS.has(name)) add(METHOD, MACROS.get(name) ?? 0);
  }
  const pairs = new Uint32Array(count * 2);
  let at = 0;
  for (const [qualifier, names] of seen) {
    for (const name of names) {
      pairs[at++] = qualifier;
      pairs[at++] = name;
    }
  }
  return pairs;
}

function before({ kind, link }: TokenBuffer, at: number): number {
  // `0..len()` has two dots.
  if (kind[at - 1] === DOT) return kind[at - 2] === DOT ? FREE : METHOD;
  if (kind[at - 1] !== COLON || kind[at - 2] !== COLON) return FREE;
  return kind[at - 3] === Kind.identifier ? (link[at - 3] ?? ANY) : ANY;
}
