import { Edit, type Point, type Tree } from 'web-tree-sitter';
import { changeBetween } from './change.ts';
import type { FlatTree } from './flat-tree.ts';
import { isMisread } from './masks.ts';
import { flatten, freeTree, PARSE_BUDGET, parseReadable, parseTree, unreadTree } from './parser.ts';

interface LiveTree {
  readonly tree: Tree;
  readonly text: string;
}

/**
 * The wasm trees of what is being edited in one open file, so that the next keystroke reparses only what it touched.
 * It owns them: `dispose` when the file closes. Only trees without errors are built on and kept: the result is always
 * that of a fresh parse.
 */
export class LiveTrees {
  readonly #limit: number;
  readonly #trees = new Map<string, LiveTree>();

  /** Keeps at most `limit` trees, the latest ones. */
  constructor(limit = 4) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#trees.size;
  }

  /** Parses a text; `key` says which earlier text it is a version of. */
  parse(key: string, text: string): FlatTree {
    const reparsed = this.#reparse(key, text);
    this.#drop(key);
    const { tree, isMasked } = reparsed === undefined ? parseReadable(text, PARSE_BUDGET) : { tree: reparsed, isMasked: false };
    if (tree === undefined) return unreadTree(text);
    const flat = flatten(tree, text);
    if (flat.hasError || isMasked) freeTree(tree);
    else this.#trees.set(key, { tree, text });
    for (const oldest of this.#trees.keys()) if (this.#trees.size > this.#limit) this.#drop(oldest);
    return flat;
  }

  /** Frees all trees; the object can be used again. */
  dispose(): void {
    for (const key of [...this.#trees.keys()]) this.#drop(key);
  }

  /** The tree of the text from the one before it, or undefined where only a fresh parse will do. */
  #reparse(key: string, text: string): Tree | undefined {
    const old = this.#trees.get(key);
    if (old === undefined || isMisread(text)) return undefined;
    edit(old.tree, old.text, text);
    const tree = parseTree(text, old.tree, PARSE_BUDGET);
    if (tree === undefined) return undefined;
    const { rootNode } = tree;
    if (!rootNode.hasError && rootNode.endIndex === text.length) return tree;
    freeTree(tree);
    return undefined;
  }

  #drop(key: string): void {
    const live = this.#trees.get(key);
    if (live !== undefined) freeTree(live.tree);
    this.#trees.delete(key);
  }
}

/** Tells a tree of `before` that its text is `after`. */
function edit(tree: Tree, before: string, after: string): void {
  const { start, oldEnd, newEnd } = changeBetween(before, after);
  tree.edit(
    new Edit({
      startIndex: start,
      oldEndIndex: oldEnd,
      newEndIndex: newEnd,
      startPosition: pointAt(before, start),
      oldEndPosition: pointAt(before, oldEnd),
      newEndPosition: pointAt(after, newEnd),
    }),
  );
}

/** Rows end at line feeds only, as tree-sitter counts them. */
function pointAt(text: string, offset: number): Point {
  let row = 0;
  let line = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    row++;
    line = at + 1;
  }
  return { row, column: offset - line };
}
