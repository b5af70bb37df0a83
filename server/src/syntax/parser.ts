import { Language, Parser, type Tree } from 'web-tree-sitter';
import { FlatTree, type FlatArrays } from './flat-tree.ts';

/** The two wasm modules, as bytes. */
export interface GrammarBytes {
  readonly runtime: Uint8Array;
  readonly rust: Uint8Array;
}

let parser: Parser | undefined;

/** Loads the parser; every other function of this folder needs it done. */
export async function loadParser(bytes: GrammarBytes): Promise<void> {
  await Parser.init({ wasmBinary: bytes.runtime });
  const language = await Language.load(bytes.rust);
  parser = new Parser();
  parser.setLanguage(language);
}

/** Parses a text as a source file. */
export function parseText(text: string): FlatTree {
  if (parser === undefined) throw new Error('the parser is not loaded');
  const tree = parser.parse(text);
  if (tree === null) throw new Error('the parser gave up');
  try {
    return new FlatTree(text, readWithCursor(tree), tree.rootNode.hasError);
  } finally {
    tree.delete();
  }
}

function readWithCursor(tree: Tree): FlatArrays {
  const kind: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const next: number[] = [];
  const field: number[] = [];
  const open: number[] = [];
  const cursor = tree.walk();
  for (;;) {
    open.push(kind.length);
    kind.push(cursor.nodeTypeId);
    start.push(cursor.startIndex);
    end.push(cursor.endIndex);
    field.push(cursor.currentFieldId);
    next.push(0);
    if (cursor.gotoFirstChild()) continue;
    let done = false;
    for (;;) {
      next[open.pop() ?? 0] = kind.length;
      if (cursor.gotoNextSibling()) break;
      if (!cursor.gotoParent()) {
        done = true;
        break;
      }
    }
    if (done) break;
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
