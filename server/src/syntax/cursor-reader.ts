import type { Tree } from 'web-tree-sitter';
import type { FlatArrays } from './flat-tree.ts';

/** Reads a tree by the public cursor: slow and safe. The heap reader is checked against it, and replaced by it. */
export function readWithCursor(tree: Tree): FlatArrays {
  const kind: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const next: number[] = [];
  const field: number[] = [];
  const open: number[] = [];
  const cursor = tree.walk();
  let isDone = false;
  while (!isDone) {
    open.push(kind.length);
    kind.push(cursor.nodeTypeId);
    start.push(cursor.startIndex);
    end.push(cursor.endIndex);
    field.push(cursor.currentFieldId);
    next.push(0);
    if (cursor.gotoFirstChild()) continue;
    for (;;) {
      next[open.pop() ?? 0] = kind.length;
      if (cursor.gotoNextSibling()) break;
      if (cursor.gotoParent()) continue;
      isDone = true;
      break;
    }
  }
  cursor.delete();
  return {
    count: kind.length,
    kind: Uint16Array.from(kind),
    start: Uint32Array.from(start),
    end: Uint32Array.from(end),
    next: Uint32Array.from(next),
    field: Uint8Array.from(field),
  };
}
