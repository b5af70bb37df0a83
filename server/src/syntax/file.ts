import type { TextRange } from '../text/range.ts';
import { calledNames, type CalledNames } from './called-names.ts';
import { changeBetween } from './change.ts';
import { editedBody } from './edited-body.ts';
import { FileSyntax, type FileParts } from './file-syntax.ts';
import { K, type Node } from './flat-tree.ts';
import type { Gate } from './gates.ts';
import { readHeaders } from './headers.ts';
import { parseText } from './parser.ts';
import type { ItemWrapper } from './skeleton.ts';
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
   * items, and without comments other than documentation with a section on cancellation, blocking, locks, async code or
   * threads. Macros that wrap items are seen through. The root is a source file. The tree is the same object as before
   * as long as the condensed text is the same.
   */
  readonly headers: SyntaxUnit;
  /** Outermost fn bodies in text order. */
  readonly bodies: readonly BodySlot[];
  /** Comments in text order, markers included. */
  readonly comments: readonly TextRange[];
  readonly wrappers: readonly Wrapper[];
  /** Why the file is not analysed; its headers are empty then. */
  readonly skipped: string | undefined;
  /** A body, parsed when first asked for. Its virtual text is the slice `{ .. }`; see `bodyBlock`. */
  bodyUnit(index: number): SyntaxUnit;
  /** Whether the tokens of a body contain one of the gate's words; bodies without need not be parsed. Without a gate, all matter. */
  bodyMatters(index: number): boolean;
  /** What a body may call. */
  calledNames(index: number): CalledNames;
  /** Forgets the trees of bodies; they are parsed again when somebody asks. */
  releaseBodies(): void;
}

export interface ParseOptions {
  /** What makes a body matter. */
  readonly gate?: Gate;
}

/** Texts longer than this many UTF-16 units are not analysed. */
export const MAX_LENGTH = 4 * 1024 * 1024;

const tokens = new TokenBuffer();

/**
 * Reads a file. With `previous`, an earlier reading of the same file, what did not change keeps its trees: equal
 * header text the identical header tree, equal body text the identical body tree. The result depends on the text alone.
 */
export function parseFile(text: string, previous?: ParsedFile, { gate }: ParseOptions = {}): ParsedFile {
  const skipped = reasonToSkip(text);
  if (skipped !== undefined) return new FileSyntax(text, emptyParts(skipped));
  const before = previous instanceof FileSyntax && previous.skipped === undefined ? previous : undefined;
  if (before !== undefined) {
    const edited = editedBody(before.parts, { text, change: changeBetween(before.text, text), tokens, gate });
    if (edited !== undefined) return new FileSyntax(text, edited.parts).keepTrees(before, edited.index);
  }
  const file = new FileSyntax(text, readParts(text, before, gate));
  return before === undefined ? file : file.keepTreesByText(before);
}

/** The block of a body unit; its root where the text has no block. */
export function bodyBlock(unit: SyntaxUnit): Node {
  const { tree } = unit;
  for (let node = tree.root; node < tree.count; node++) if (tree.kind(node) === K.block) return node;
  return tree.root;
}

function readParts(text: string, before: FileSyntax | undefined, gate: Gate | undefined): FileParts {
  tokens.read(text);
  const isBalanced = tokens.balanced;
  if (!isBalanced) tokens.read(text, 'recover');
  const old = before?.headers.tree;
  const { skeleton, condensed, tree } = readHeaders(tokens, (condensedText) => (old?.text === condensedText ? old : parseText(condensedText)));
  return {
    headers: new SyntaxUnit(tree, condensed.map),
    bodies: skeleton.functions.map((found, i) => ({ range: found.range, headerStart: condensed.bodyStarts[i] ?? 0, name: found.name })),
    comments: tokens.comments,
    wrappers: skeleton.wrappers.map(wrapperOf),
    matters: Uint8Array.from(skeleton.functions, (found) => (gate?.opensFor(tokens, found.firstToken, found.endToken) === false ? 0 : 1)),
    calls: skeleton.functions.map((found) => calledNames(tokens, found.firstToken, found.endToken)),
    isBalanced,
    skipped: undefined,
  };
}

function wrapperOf({ name, head, tail }: ItemWrapper): Wrapper {
  return { name, range: { start: head.start, end: tail.end }, inner: { start: head.end, end: tail.start } };
}

function reasonToSkip(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return 'the file is longer than 4 MiB';
  if (text.includes('\0')) return 'the file contains NUL bytes';
  return undefined;
}

function emptyParts(skipped: string): FileParts {
  return {
    headers: new SyntaxUnit(parseText(''), SourceMap.shift(0, 0)),
    bodies: [],
    comments: [],
    wrappers: [],
    matters: new Uint8Array(0),
    calls: [],
    isBalanced: false,
    skipped,
  };
}
