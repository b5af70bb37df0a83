import type { TextRange } from '../text/range.ts';
import type { FlatTree, Node } from './flat-tree.ts';
import type { SourceMap } from './source-map.ts';

/**
 * A parsed piece of a file: the headers, one body, or the expansion of one macro.
 * The tree's offsets are those of its own text; `rangeOf` gives those of the file.
 */
export class SyntaxUnit {
  readonly tree: FlatTree;
  readonly map: SourceMap;
  /** Set for code inside an unknown macro: it parses, but what it means is a guess. */
  readonly uncertain: boolean;

  constructor(tree: FlatTree, map: SourceMap, uncertain = false) {
    this.tree = tree;
    this.map = map;
    this.uncertain = uncertain;
  }

  /** The file range of a node; for synthetic nodes, the range they stand for. */
  rangeOf(node: Node): TextRange {
    return this.map.toFile(this.tree.start(node), this.tree.end(node));
  }

  /** The file range with exactly the node's text, or undefined: only there may a fix edit. */
  exactRangeOf(node: Node): TextRange | undefined {
    return this.map.exact(this.tree.start(node), this.tree.end(node));
  }
}
