import type { TextRange } from '../text/range.ts';
import { FlatTree, K, type Node } from './flat-tree.ts';
import { condense, type Condensed } from './condensed.ts';
import { CONCURRENCY_WORDS, Gate } from './gates.ts';
import { parseText } from './parser.ts';
import { readSkeleton, type ItemWrapper, type Skeleton } from './skeleton.ts';
import { SourceMap } from './source-map.ts';
import { TokenBuffer } from './tokens.ts';
import { SyntaxUnit } from './unit.ts';

/** The body of an outermost fn. */
export interface BodySlot {
  /** From `{` to `}` in the file. */
  readonly range: TextRange;
  /** Where its `{` is in the virtual text of the headers. */
  readonly headerStart: number;
  /** The name of the fn. */
  readonly name: string;
}

/** A macro call that only wraps items; the headers see through it. */
export interface Wrapper {
  /** The macro's name: `cfg_rt`. */
  readonly name: string;
  /** The whole call in the file, with a `;` behind it. */
  readonly range: TextRange;
  /** What is between its brackets. */
  readonly inner: TextRange;
}

/** A file read as headers and, on demand, bodies. All offsets are UTF-16. */
export interface ParsedFile {
  readonly text: string;
  /**
   * The text without the interiors of fn bodies (`fn f() {}`), of macro definitions and of unknown macro calls between
   * items, and without comments other than documentation with sections. Macros that wrap items are seen through. The
   * root is a source file. The tree is the same object as before as long as the condensed text is the same.
   */
  readonly headers: SyntaxUnit;
  /** Outermost fn bodies in text order. */
  readonly bodies: readonly BodySlot[];
  readonly comments: readonly TextRange[];
  readonly wrappers: readonly Wrapper[];
  /** Why the file is not analysed; its headers are empty then. */
  readonly skipped: string | undefined;
  /** A body, parsed when first asked for. Its virtual text is the slice `{ .. }`; see `bodyBlock`. */
  bodyUnit(index: number): SyntaxUnit;
  /** Whether the tokens of a body contain one of the gate's words; bodies without need not be parsed. */
  bodyMatters(index: number): boolean;
}

/** Texts longer than this many UTF-16 units are not analysed. */
export const MAX_LENGTH = 4 * 1024 * 1024;

const concurrencyGate = new Gate(CONCURRENCY_WORDS);
const tokens = new TokenBuffer();

/**
 * Reads a file. With `previous`, an earlier reading of the same file, what did not change keeps its trees: equal
 * header text the identical header tree, equal body text the identical body tree.
 */
export function parseFile(text: string, previous?: ParsedFile, gate: Gate = concurrencyGate): ParsedFile {
  const skipped = reasonToSkip(text);
  if (skipped !== undefined) return new FileSyntax(text, emptyParts(skipped), previous);
  tokens.read(text);
  if (!tokens.balanced) tokens.read(text, 'recover');
  const { skeleton, condensed, tree } = readHeaders(previous?.headers.tree);
  return new FileSyntax(
    text,
    {
      headers: new SyntaxUnit(tree, condensed.map),
      bodies: skeleton.functions.map((found, i) => ({ range: found.range, headerStart: condensed.bodyStarts[i] ?? 0, name: found.name })),
      comments: tokens.comments,
      wrappers: skeleton.wrappers.map(wrapperOf),
      matters: mattering(skeleton, gate),
      skipped: undefined,
    },
    previous,
  );
}

/** The block of a body unit. */
export function bodyBlock(unit: SyntaxUnit): Node {
  const { tree } = unit;
  for (let node = tree.root; node < tree.count; node++) if (tree.kind(node) === K.block) return node;
  return tree.root;
}

interface FileParts {
  readonly headers: SyntaxUnit;
  readonly bodies: readonly BodySlot[];
  readonly comments: readonly TextRange[];
  readonly wrappers: readonly Wrapper[];
  readonly matters: Uint8Array;
  readonly skipped: string | undefined;
}

class FileSyntax implements ParsedFile {
  readonly text: string;
  readonly headers: SyntaxUnit;
  readonly bodies: readonly BodySlot[];
  readonly comments: readonly TextRange[];
  readonly wrappers: readonly Wrapper[];
  readonly skipped: string | undefined;
  readonly #matters: Uint8Array;
  readonly #units: (SyntaxUnit | undefined)[] = [];
  readonly #trees = new Map<string, FlatTree>();

  constructor(text: string, parts: FileParts, previous: ParsedFile | undefined) {
    const before = previous instanceof FileSyntax ? previous : undefined;
    this.text = text;
    this.bodies = parts.bodies;
    this.comments = parts.comments;
    this.wrappers = parts.wrappers;
    this.skipped = parts.skipped;
    this.#matters = parts.matters;
    this.headers = parts.headers;
    if (before !== undefined && before.#trees.size > 0) this.#keepTrees(before.#trees);
  }

  bodyMatters(index: number): boolean {
    return this.#matters[index] === 1;
  }

  bodyUnit(index: number): SyntaxUnit {
    const slot = this.bodies[index];
    if (slot === undefined) throw new RangeError(`no body ${index}`);
    const known = this.#units[index];
    if (known !== undefined) return known;
    const text = this.text.slice(slot.range.start, slot.range.end);
    let tree = this.#trees.get(text);
    if (tree === undefined) {
      tree = parseText(text);
      this.#trees.set(text, tree);
    }
    const unit = new SyntaxUnit(tree, SourceMap.shift(slot.range.start, text.length));
    this.#units[index] = unit;
    return unit;
  }

  #keepTrees(trees: ReadonlyMap<string, FlatTree>): void {
    for (const { range } of this.bodies) {
      const text = this.text.slice(range.start, range.end);
      const tree = trees.get(text);
      if (tree !== undefined) this.#trees.set(text, tree);
    }
  }
}

interface Headers {
  readonly skeleton: Skeleton;
  readonly condensed: Condensed;
  readonly tree: FlatTree;
}

/** Reads the headers from the tokens. Macros whose contents only look like items are left alone in a second round. */
function readHeaders(old: FlatTree | undefined): Headers {
  const first = headersWithout(new Set(), old);
  if (!first.tree.hasError || first.skeleton.wrappers.length === 0) return first;
  const opaque = first.skeleton.wrappers.filter((wrapper) => !holdsSyntax(wrapper, first.skeleton));
  return opaque.length === 0 ? first : headersWithout(new Set(opaque.map(({ head }) => head.start)), old);
}

function headersWithout(opaque: ReadonlySet<number>, old: FlatTree | undefined): Headers {
  const skeleton = readSkeleton(tokens, opaque);
  const condensed = condense(tokens, skeleton);
  return { skeleton, condensed, tree: old?.text === condensed.text ? old : parseText(condensed.text) };
}

/** Whether the inside of a wrapper parses; those whose name tells what they are for get the benefit of the doubt. */
function holdsSyntax({ name, head, tail }: ItemWrapper, skeleton: Skeleton): boolean {
  return name.startsWith('cfg_') || !parseText(condense(tokens, skeleton, { start: head.end, end: tail.start }).text).hasError;
}

function reasonToSkip(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return 'the file is longer than 4 MiB';
  if (text.includes('\0')) return 'the file contains NUL bytes';
  return undefined;
}

function emptyParts(skipped: string): FileParts {
  return { headers: new SyntaxUnit(parseText(''), SourceMap.shift(0, 0)), bodies: [], comments: [], wrappers: [], matters: new Uint8Array(0), skipped };
}

function wrapperOf({ name, head, tail }: ItemWrapper): Wrapper {
  return { name, range: { start: head.start, end: tail.end }, inner: { start: head.end, end: tail.start } };
}

function mattering(skeleton: Skeleton, gate: Gate): Uint8Array {
  return Uint8Array.from(skeleton.functions, (found) => (gate.opensFor(tokens, found.firstToken, found.endToken) ? 1 : 0));
}
