import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bareName } from '../../server/src/semantics/items/read-types.ts';
import { F, K, type FlatTree, type Node } from '../../server/src/syntax/flat-tree.ts';
import { parseText } from '../../server/src/syntax/parser.ts';
import { LineIndex } from '../../server/src/text/line-index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A module of a stub crate: a file, or `pub mod name { .. }` in one. */
export interface StubModule {
  /** `['tokio', 'sync', 'mpsc']`. */
  readonly path: readonly string[];
  /** Relative to the repository. */
  readonly file: string;
  readonly tree: FlatTree;
  /** The node whose children are the items. */
  readonly body: Node;
  readonly lines: LineIndex;
  /** Whether the crate has a path to it: `mod name;` only keeps impls. */
  readonly isPublic: boolean;
}

/** The modules of the stub crate in a folder, parents first. */
export function readStubCrate(folder: string, name: string): readonly StubModule[] {
  const found: StubModule[] = [];
  const pending = [readFile(join(folder, 'lib.rs'), [name], true)];
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    found.push(next);
    for (const child of childModules(next)) {
      const body = next.tree.child(child, F.body);
      const path = [...next.path, bareName(next.tree.textOf(next.tree.child(child, F.name) ?? child))];
      const isPublic = next.isPublic && isPublicItem(next.tree, child);
      if (body !== undefined) pending.push({ ...next, path, body, isPublic });
      else pending.push(readFile(fileOf(folder, path), path, isPublic));
    }
  }
  return found;
}

/** Whether an item stands behind `pub`. */
export function isPublicItem(tree: FlatTree, node: Node): boolean {
  return tree.first(node, K.visibility_modifier) !== undefined;
}

function childModules({ tree, body }: StubModule): readonly Node[] {
  return tree.named(body).filter((node) => tree.kind(node) === K.mod_item);
}

function fileOf(folder: string, path: readonly string[]): string {
  const base = join(folder, ...path.slice(1));
  return existsSync(`${base}.rs`) ? `${base}.rs` : join(base, 'mod.rs');
}

function readFile(file: string, path: readonly string[], isPublic: boolean): StubModule {
  const text = readFileSync(file, 'utf8');
  const tree = parseText(text);
  return { path, file: relative(root, file).replaceAll('\\', '/'), tree, body: tree.root, lines: new LineIndex(text), isPublic };
}
