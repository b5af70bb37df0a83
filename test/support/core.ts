// The core with its parser and stubs loaded once for all tests of a process.
import { readFileSync } from 'node:fs';
import { compileStubs } from '../../tools/build-stubs.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import type { StubIndex } from '../../server/src/workspace/stub-index.ts';

let index: Promise<StubIndex> | undefined;

/** A new, empty workspace. Compiling the stubs takes a second, once. */
export async function newWorkspace(): Promise<Workspace> {
  index ??= compileStubs();
  return new Workspace(await index);
}

/** Reads a file beside the tests. */
export function readFixture(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}
