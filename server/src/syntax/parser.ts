import { Language, Parser, type Tree } from 'web-tree-sitter';
import { readWithCursor } from './cursor-reader.ts';
import { FlatTree, K, type FlatArrays } from './flat-tree.ts';
import { HeapReader, type HeapModule } from './heap-reader.ts';
import { isMisread, maskText } from './masks.ts';
import { normalise } from './normalise.ts';
import { READER_SAMPLE } from './reader-sample.ts';

/** The two wasm modules, as bytes. */
export interface GrammarBytes {
  readonly runtime: Uint8Array;
  readonly rust: Uint8Array;
}

/** Thrown once the wasm module is beyond repair, for want of memory as a rule: only a new process or worker helps. */
class ParserDied extends Error {
  override readonly name = 'ParserDied';
}

/** How long one parse may take, in milliseconds; real code of the largest size takes a tenth of it. */
export const PARSE_BUDGET = 4000;

/** Texts shorter than this cannot use up a budget, so nobody looks at the clock. */
const CLOCK_LENGTH = 4096;

interface Engine {
  readonly parser: Parser;
  readonly module: HeapModule;
  readonly heap: HeapReader | undefined;
}

let engine: Engine | undefined;
let loading: Promise<Engine> | undefined;
let death: ParserDied | undefined;

/**
 * Loads the parser; every other function of this folder needs it done. Works in a worker thread as well. There is one
 * parser per thread: further calls wait for the first one.
 */
export async function loadParser(bytes: GrammarBytes): Promise<void> {
  loading ??= load(bytes);
  engine = await loading;
}

async function load(bytes: GrammarBytes): Promise<Engine> {
  // The object becomes the emscripten module: that is how its memory is reached.
  const module = { wasmBinary: bytes.runtime };
  await Parser.init(module);
  const language = await Language.load(bytes.rust);
  const parser = new Parser();
  parser.setLanguage(language);
  if (!isHeapModule(module)) throw new Error('the parser runtime shows no memory');
  return { parser, module, heap: checkedHeapReader(parser, module, addressOf(language)) };
}

/** Whether trees are read from the heap, as they should; else the slow public cursor does it. */
export function readsHeap(): boolean {
  return engine?.heap !== undefined;
}

/** Whether the parser died: every parse throws from now on. */
export function parserIsDead(): boolean {
  return death !== undefined;
}

/** Bytes of the wasm memory, which never shrinks: a host ends the worker when they become too many. */
export function parserMemory(): number {
  return engine?.module.HEAPU8.byteLength ?? 0;
}

/**
 * Parses a text as a source file. A parse that exceeds the budget yields a tree of one ERROR node, with `hasError` set.
 */
export function parseText(text: string, budget: number = PARSE_BUDGET): FlatTree {
  const tree = parseReadable(text, budget);
  if (tree === undefined) return unreadTree(text);
  try {
    return flatten(tree, text);
  } finally {
    freeTree(tree);
  }
}

/** Gives a tree's memory back. In a dead module there is nothing to give back to. */
function freeTree(tree: Tree): void {
  if (death === undefined) tree.delete();
}

/** Parses a text, masked where the grammar needs it, into a tree the caller must delete; undefined when the budget is spent. */
function parseReadable(text: string, budget: number): Tree | undefined {
  const plain = isMisread(text) ? undefined : parseTree(text, budget);
  if (plain !== undefined && !plain.rootNode.hasError) return plain;
  // Masks are for what makes the grammar fail, so nobody looks for them where it does not.
  const masked = maskText(text);
  if (masked === text && plain !== undefined) return plain;
  if (plain !== undefined) freeTree(plain);
  return parseTree(masked, budget);
}

/** Parses a text as it is into a tree the caller must delete; undefined when the budget is spent. */
export function parseTree(text: string, budget: number): Tree | undefined {
  if (death !== undefined) throw death;
  if (engine === undefined) throw new Error('the parser is not loaded');
  const { parser } = engine;
  let tree: Tree | null = null;
  try {
    const options = text.length < CLOCK_LENGTH ? undefined : { progressCallback: stopAfter(budget) };
    tree = parser.parse((index) => chunk(text, index), null, options);
  } catch (cause) {
    death = new ParserDied('the parser ran out of memory or failed', { cause });
    throw death;
  } finally {
    // A parse that was stopped would go on with the next text.
    if (tree === null && death === undefined) parser.reset();
  }
  return tree ?? undefined;
}

/** A tree as plain data; `text` is the text before any masking. */
export function flatten(tree: Tree, text: string): FlatTree {
  const arrays = engine?.heap?.read(addressOf(tree)) ?? readWithCursor(tree);
  return new FlatTree(text, normalise(arrays), tree.rootNode.hasError);
}

/** The tree of a text that could not be parsed. */
export function unreadTree(text: string): FlatTree {
  const arrays: FlatArrays = {
    count: 1,
    kind: Uint16Array.of(K.ERROR),
    start: Uint32Array.of(0),
    end: Uint32Array.of(text.length),
    next: Uint32Array.of(1),
    field: Uint8Array.of(0),
  };
  return new FlatTree(text, arrays, true);
}

/** Shorter than what the runtime copies at a time: where it cuts a text itself, it may cut a character in two. */
const CHUNK = 4096;

function chunk(text: string, index: number): string {
  const end = index + CHUNK;
  const splits = end < text.length && (text.charCodeAt(end - 1) & 0xfc00) === 0xd800;
  return text.slice(index, splits ? end - 1 : end);
}

function stopAfter(budget: number): () => boolean {
  const deadline = Date.now() + budget;
  return () => Date.now() > deadline;
}

/** The heap reader, if it reads a sample exactly as the cursor does. */
function checkedHeapReader(parser: Parser, module: HeapModule, language: number): HeapReader | undefined {
  const tree = parser.parse(READER_SAMPLE);
  if (tree === null) return undefined;
  try {
    const heap = new HeapReader(module, language);
    return sameArrays(heap.read(addressOf(tree)), readWithCursor(tree)) ? heap : undefined;
  } catch {
    // Whatever goes wrong with a foreign layout, the cursor still works.
    return undefined;
  } finally {
    tree.delete();
  }
}

/** Whether two readings of a tree agree node by node. */
function sameArrays(a: FlatArrays, b: FlatArrays): boolean {
  if (a.count !== b.count) return false;
  const columns = ['kind', 'start', 'end', 'next', 'field'] as const;
  return columns.every((column) => a[column].length === b[column].length && a[column].every((value, i) => value === b[column][i]));
}

/** web-tree-sitter keeps the address of its objects under the key 0. */
function addressOf(object: object): number {
  const address: unknown = Reflect.get(object, 0);
  return typeof address === 'number' ? address : 0;
}

function isHeapModule(module: object): module is HeapModule {
  return Reflect.get(module, 'HEAPU32') instanceof Uint32Array;
}
