import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import provenance from '../../../grammars/PROVENANCE.json' with { type: 'json' };
import { foldersUpwards } from './paths.ts';

/** The two wasm modules the parser is made of. */
export interface GrammarFiles {
  readonly runtime: Uint8Array;
  readonly rust: Uint8Array;
}

/**
 * Folder of the running program: `dist` for the bundles, a folder of the sources in development.
 * A symbolic link, as package managers make for commands, is resolved.
 */
function programFolder(): string {
  const program = process.argv[1];
  return program === undefined ? process.cwd() : dirname(realpathSync(program));
}

/** Reads both wasm modules and throws when one is not, byte for byte, the one this version was tested with. */
export function loadGrammar(folder: string = programFolder()): GrammarFiles {
  return { runtime: loadChecked(folder, 'web-tree-sitter.wasm'), rust: loadChecked(folder, 'tree-sitter-rust.wasm') };
}

/** The compiled stubs as JSON text, or undefined when they have not been built. */
export function loadStubs(folder: string = programFolder()): string | undefined {
  const path = findUpwards(folder, ['stubs.json', join('dist', 'stubs.json')]);
  return path === undefined ? undefined : readFileSync(path, 'utf8');
}

function loadChecked(folder: string, name: keyof typeof provenance): Uint8Array {
  const entry = provenance[name];
  const path = findUpwards(folder, [name, join('node_modules', entry.package, name)]);
  if (path === undefined) throw new Error(`${name} is missing: reinstall Holdpoint, or run \`npm install\` in a checkout`);
  const bytes = readFileSync(path);
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (hash !== entry.sha256) throw new Error(`${path} is not the tested ${entry.package} ${entry.version}`);
  return bytes;
}

/** Next to the program in a bundle; in development, in a folder above it. */
function findUpwards(folder: string, candidates: readonly string[]): string | undefined {
  for (const current of foldersUpwards(folder)) {
    const found = candidates.map((candidate) => join(current, candidate)).find((path) => existsSync(path));
    if (found !== undefined) return found;
  }
  return undefined;
}
