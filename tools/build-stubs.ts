// Compiles server/stubs/ to one index: `node --import=tsx tools/build-stubs.ts [outfile]`.
// A stub that does not parse, or states a fact nobody understands, fails with file and line.
import { readFileSync, readdirSync, existsSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Item } from '../server/src/semantics/items/item-tree.ts';
import { LineIndex } from '../server/src/text/line-index.ts';
import { readStub } from '../server/src/workspace/read-stub.ts';
import { storeItem, type StoredCrate, type StoredItem, type StubIndex } from '../server/src/workspace/stub-index.ts';
import { loadInstalledParser } from './installed-parser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const stubs = join(root, 'server/stubs');
const complaints: string[] = [];

export async function compileStubs(): Promise<StubIndex> {
  await loadInstalledParser();
  const names = readdirSync(stubs, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  const crates: Record<string, string> = {};
  for (const name of names) crates[name] = JSON.stringify(compileCrate(name, names));
  return { version: 1, crates };
}

function compileCrate(name: string, all: readonly string[]): StoredCrate {
  const files: Record<string, readonly StoredItem[]> = {};
  const pending: { path: string[]; file: string }[] = [{ path: [], file: join(stubs, name, 'lib.rs') }];
  const refers = new Set<string>();
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    const { path, file } = next;
    const text = readFileSync(file, 'utf8');
    const items = compileFile(file, text);
    files[path.join('::')] = items.map(storeItem);
    for (const other of all) if (other !== name && new RegExp(`\\b${other}(?:::|\\s+as\\s|\\s*;)`).test(text)) refers.add(other);
    for (const child of modulesOf(items, path)) {
      const found = fileOfModule(name, file, path, child);
      if (found === undefined) complaints.push(`${relative(root, file)}: no file for module ${child.join('::')}`);
      else pending.push({ path: child, file: found });
    }
  }
  return { refers: [...refers].sort(), files };
}

function* modulesOf(items: readonly Item[], path: readonly string[]): Generator<string[]> {
  for (const item of items) {
    if (item.kind !== 'mod') continue;
    const own = [...path, item.name];
    if (item.items === undefined) yield own;
    else yield* modulesOf(item.items, own);
  }
}

function fileOfModule(crate: string, parent: string, path: readonly string[], child: readonly string[]): string | undefined {
  const base = join(stubs, crate, ...child);
  const beside = join(parent.replace(/\.rs$/, ''), ...child.slice(path.length));
  return [`${base}.rs`, join(base, 'mod.rs'), `${beside}.rs`, join(beside, 'mod.rs')].find((file) => existsSync(file));
}

function compileFile(file: string, text: string): readonly Item[] {
  const { items, mistakes } = readStub(text);
  const lines = new LineIndex(text);
  for (const { offset, message } of mistakes) complaints.push(`${relative(root, file)}:${lines.position(offset).line + 1}: ${message}`);
  return items;
}
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const index = await compileStubs();
  for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
  if (complaints.length > 0) process.exitCode = 1;
  else writeFileSync(process.argv[2] ?? join(root, 'dist/stubs.json'), JSON.stringify(index));
}
