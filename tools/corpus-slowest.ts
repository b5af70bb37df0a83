// Audits a folder in this process, to know how long each of its files takes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultConfig } from '../server/src/config/config.ts';
import { loadGrammar, loadStubs } from '../server/src/host/assets.ts';
import { analyseFile } from '../server/src/linter/analyse.ts';
import { loadParser } from '../server/src/syntax/parser.ts';
import type { StubIndex } from '../server/src/workspace/stub-index.ts';
import { Workspace } from '../server/src/workspace/workspace.ts';
import { filesBelow } from './files-below.ts';

let stubs: Promise<StubIndex> | undefined;

/** The Rust file below a folder that takes longest to take in and to analyse. */
export async function slowestFile(folder: string): Promise<{ readonly path: string; readonly milliseconds: number }> {
  stubs ??= load();
  const workspace = new Workspace(await stubs);
  const times = new Map<string, number>();
  const measure = (path: string, work: () => void): void => {
    const start = performance.now();
    work();
    times.set(path, (times.get(path) ?? 0) + performance.now() - start);
  };
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  for (const path of filesBelow(folder, 'Cargo.toml')) workspace.setManifest(`/${path}`, read(path));
  const files = filesBelow(folder, '.rs');
  for (const path of files) measure(path, () => { workspace.setFile(`/${path}`, read(path)); });
  // Linking belongs to all files and not to the first one.
  const [first] = files;
  if (first !== undefined) workspace.bodies(`/${first}`);
  for (const path of files) measure(path, () => { analyseFile(workspace, `/${path}`, defaultConfig); });
  let slowest = { path: '', milliseconds: 0 };
  for (const [path, milliseconds] of times) if (milliseconds > slowest.milliseconds) slowest = { path, milliseconds };
  return slowest;
}

async function load(): Promise<StubIndex> {
  const program = join(import.meta.dirname, '../dist');
  await loadParser(loadGrammar(program));
  return JSON.parse(loadStubs(program) ?? '') as StubIndex;
}
