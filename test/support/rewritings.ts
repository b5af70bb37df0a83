// Other ways to write the same Rust down. They go by tokens: what a name stands for is seen from what is around it.
import { readItems } from '../../server/src/semantics/items/read-items.ts';
import type { UseItem } from '../../server/src/semantics/items/item-tree.ts';
import { F, K, type FlatTree, type Node } from '../../server/src/syntax/flat-tree.ts';
import { parseText } from '../../server/src/syntax/parser.ts';
import { Kind, TokenBuffer } from '../../server/src/syntax/tokens.ts';
import type { TextRange } from '../../server/src/text/range.ts';

/** A rewritten text, and how to read its messages as if they were about the original. */
export interface Rewritten {
  readonly code: string;
  readonly original: (message: string) => string;
}

const unchanged = (message: string): string => message;

interface Replacement {
  readonly range: TextRange;
  readonly text: string;
}

function replaceAll(code: string, replacements: readonly Replacement[]): string {
  const last = [...replacements].sort((a, b) => b.range.start - a.range.start);
  return last.reduce((text, { range, text: by }) => text.slice(0, range.start) + by + text.slice(range.end), code);
}

/** With blanks for the `use` declarations of the file itself, so that all else stays in its place. */
export function withoutUses(code: string): Rewritten {
  const blanks = usesOf(code).map(({ range }) => ({ range, text: code.slice(range.start, range.end).replace(/[^\n]/g, ' ') }));
  return { code: replaceAll(code, blanks), original: unchanged };
}

/**
 * With paths written in full in place of what `use` brings in. A trait stays in scope without its name, as its methods
 * need it; so does what stands where a path cannot.
 */
export function withFullPaths(code: string): Rewritten {
  const uses = usesOf(code);
  const tokens = new TokenBuffer();
  tokens.read(code);
  const imported = uses.flatMap(({ items }) => items).filter(({ name, isGlob }) => !isGlob && name !== '_');
  const leaves = new Map(imported.map((item) => [item.name, item]));
  const isInUse = (at: number): boolean => uses.some(({ range }) => at >= range.start && at < range.end);
  const replacements: Replacement[] = [];
  const kept = new Set(imported.map(({ name }) => name).filter((name) => hasOther(tokens, name)));
  for (let token = 0; token < tokens.count; token++) {
    const name = tokens.textOf(token);
    const item = tokens.kind[token] === Kind.identifier ? leaves.get(name) : undefined;
    if (item === undefined || kept.has(name) || isInUse(tokens.start[token] ?? 0) || tokens.is(token - 1, '.') || isBehindPath(tokens, token)) continue;
    if (isPathStart(tokens, token, name)) replacements.push({ range: rangeOf(tokens, token), text: item.path.join('::') });
    else if (!isDeclared(tokens, token)) kept.add(name);
  }
  const declarations = uses.map(({ range, items }) => ({ range, text: items.map((item) => declarationOf(item, kept)).join(' ') }));
  return { code: replaceAll(code, [...replacements, ...declarations]), original: shortPaths };
}

/** `use` of what is still needed: names that stand where no path can, globs, and traits for their methods. */
function declarationOf({ path, name, isGlob }: UseItem, kept: ReadonlySet<string>): string {
  const from = path.join('::');
  if (isGlob) return `use ${from}::*;`;
  if (kept.has(name)) return `use ${from}${path[path.length - 1] === name ? '' : ` as ${name}`};`;
  return name === '_' || /(?:Ext|Future|Stream|Sink|Read|Write|Seek|BufRead|Instrument|WithSubscriber|Display|Debug|Hash|Any|ToSocketAddrs|Wake|Deref|DerefMut|Iterator)$/.test(name) ? `use ${from} as _;` : '';
}

/** Upper case anywhere; lower case only in front of `::`, `(` and `!`, since a variable may have the same name. */
function isPathStart(tokens: TokenBuffer, token: number, name: string): boolean {
  if (isDeclared(tokens, token)) return false;
  if (/^[A-Z]/.test(name)) return true;
  return tokens.is(token + 1, '(') || tokens.is(token + 1, '!') || isPathHead(tokens, token);
}

/** Whether a name is declared again somewhere in the file, or reached by way of it: `mod thread`, `super::Mutex`. */
function hasOther(tokens: TokenBuffer, name: string): boolean {
  for (let token = 0; token < tokens.count; token++) {
    if (!tokens.isWord(token, name)) continue;
    if (['fn', 'struct', 'enum', 'trait', 'type', 'mod'].some((word) => tokens.isWord(token - 1, word))) return true;
    if (isBehindPath(tokens, token) && ['super', 'self', 'crate'].some((word) => tokens.isWord(token - 3, word))) return true;
  }
  return false;
}

function isDeclared(tokens: TokenBuffer, token: number): boolean {
  const isBound = ['let', 'mut', 'ref'].some((word) => tokens.isWord(token - 1, word)) && !isPathHead(tokens, token);
  return /^[a-z_]/.test(tokens.textOf(token)) && (isBound || isField(tokens, token));
}

/** `name: ..`, but not `name::..`. */
function isField(tokens: TokenBuffer, token: number): boolean {
  return tokens.is(token + 1, ':') && !tokens.is(token + 2, ':');
}

function isPathHead(tokens: TokenBuffer, token: number): boolean {
  return tokens.is(token + 1, ':') && tokens.is(token + 2, ':');
}

function isBehindPath(tokens: TokenBuffer, token: number): boolean {
  return tokens.is(token - 1, ':') && tokens.is(token - 2, ':');
}

function rangeOf(tokens: TokenBuffer, token: number): TextRange {
  return { start: tokens.start[token] ?? 0, end: tokens.end[token] ?? 0 };
}

function shortPaths(message: string): string {
  return message.replace(/(?:\b\w+::)+/g, '');
}

interface Use {
  readonly range: TextRange;
  readonly items: readonly UseItem[];
}

function usesOf(code: string): readonly Use[] {
  const tree = parseText(code);
  const uses = readItems(tree, tree.root).items.flatMap((item) => (item.kind === 'use' && !item.isPublic ? [item] : []));
  const ranges = new Map(uses.map(({ range }) => [range.start, range]));
  return [...ranges.values()].map((range) => ({ range, items: uses.filter((item) => item.range.start === range.start) }));
}

/** With other names for all local variables whose names mean nothing else in the file. */
export function withOtherLocals(code: string): Rewritten {
  const tree = parseText(code);
  const tokens = new TokenBuffer();
  tokens.read(code);
  const names = [...localNames(tree)].filter((name) => meansNothingElse(tokens, name));
  const others = new Map(names.map((name, i) => [name, `${name.startsWith('_') ? '_' : ''}renamed${i}x`]));
  const replacements: Replacement[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const range = rangeOf(tokens, token);
    const text = code.slice(range.start, range.end);
    if (tokens.kind[token] === Kind.identifier) replacements.push(...[others.get(text)].flatMap((by) => (by === undefined ? [] : [{ range, text: by }])));
    // `format!("{name}")` mentions the variable in its text.
    if (tokens.kind[token] === Kind.string) replacements.push({ range, text: text.replace(/\{(\w+)(?=[:}])/g, (_, name: string) => `{${others.get(name) ?? name}`) });
  }
  const back = new Map([...others].map(([name, other]) => [other, name]));
  return { code: replaceAll(code, replacements), original: (message) => message.replace(/_?renamed\d+x/g, (other) => back.get(other) ?? other) };
}

/** The names that patterns bind in bodies, macros included as far as `let` and parameters go. */
function localNames(tree: FlatTree): ReadonlySet<string> {
  const found = new Set<string>();
  for (let node = 0; node < tree.count; node++) {
    const pattern = patternOf(tree, node);
    if (pattern === undefined) continue;
    for (let inner = pattern; inner < tree.next(pattern); inner++) {
      const name = tree.textOf(inner);
      if (tree.kind(inner) === K.identifier && /^[a-z_][a-z0-9_]+$/.test(name)) found.add(name);
    }
  }
  return found;
}

function patternOf(tree: FlatTree, node: Node): Node | undefined {
  const kind = tree.kind(node);
  if (kind === K.closure_parameters) return node;
  return kind === K.let_declaration || kind === K.parameter || kind === K.for_expression || kind === K.let_condition ? tree.child(node, F.pattern) : undefined;
}

/** Whether a name is never a field, a function, a module, a macro or a part of a path. */
function meansNothingElse(tokens: TokenBuffer, name: string): boolean {
  for (let token = 0; token < tokens.count; token++) {
    if (!tokens.isWord(token, name)) continue;
    const isPath = isBehindPath(tokens, token) || isPathHead(tokens, token);
    const isOther = ['fn', 'mod', 'static', 'const', 'use', 'as', 'macro_rules'].some((word) => tokens.isWord(token - 1, word)) || tokens.is(token + 1, '!');
    if (isPath || isOther || (tokens.is(token - 1, '.') && !tokens.is(token - 2, '.'))) return false;
  }
  return true;
}
