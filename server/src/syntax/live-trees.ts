import { Edit, type Point, type Tree } from 'web-tree-sitter';
import { changeBetween } from './change.ts';
import type { FlatTree } from './flat-tree.ts';
import { maskText } from './masks.ts';
import { flatten, parseTree, PARSE_BUDGET, unreadTree } from './parser.ts';

interface LiveTree {
  readonly tree: Tree;
  /** The masked text the tree is of. */
  readonly masked: string;
}

/**
 * The wasm trees of what is being edited in one open file, so that the next keystroke reparses only what it touched.
 * It owns them: `dispose` when the file closes. A tree with an error is never built on: the result is always that of a
 * fresh parse.
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
    const masked = maskText(text);
    const tree = this.#reparse(key, masked) ?? parseTree(masked, undefined, PARSE_BUDGET);
    if (tree === undefined) return unreadTree(text);
    this.#keep(key, { tree, masked });
    return flatten(tree, text);
  }

  /** Frees all trees; the object can be used again. */
  dispose(): void {
    for (const { tree } of this.#trees.values()) tree.delete();
    this.#trees.clear();
  }

  /** The tree of the text from the one before it, or undefined where only a fresh parse will do. */
  #reparse(key: string, masked: string): Tree | undefined {
    const old = this.#trees.get(key);
    if (old === undefined || old.tree.rootNode.hasError) return undefined;
    edit(old.tree, old.masked, masked);
    const tree = parseTree(masked, old.tree, PARSE_BUDGET);
    if (tree === undefined) return undefined;
    const { rootNode } = tree;
    if (!rootNode.hasError && rootNode.endIndex === masked.length) return tree;
    tree.delete();
    return undefined;
  }

  #keep(key: string, live: LiveTree): void {
    this.#trees.get(key)?.tree.delete();
    this.#trees.delete(key);
    this.#trees.set(key, live);
    for (const [oldest, { tree }] of this.#trees) {
      if (this.#trees.size <= this.#limit) return;
      tree.delete();
      this.#trees.delete(oldest);
    }
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
