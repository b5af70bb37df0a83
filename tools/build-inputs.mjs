// What dist/ is made from, as one hash. Content and not times, because a checkout sets times at will.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the repository, without a separator at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Holds the hash of the inputs that dist/ was built from. Written last, so that half a build is stale. */
export const stampFile = join(root, 'dist/.inputs');

const inputs = ['client/src', 'server/src', 'server/stubs', 'docs/rules', 'grammars', 'tools/build.mjs', 'tools/build-stubs.ts', 'tools/bundle-contents.mjs', 'tools/installed-parser.ts', 'package-lock.json', 'tsconfig.base.json'];

/** Hash of the names and contents of every file that a build reads. */
export function hashOfInputs() {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of filesBelow(join(root, input))) hash.update(`${relative(root, file)}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (stat.isFile()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  return names.map((name) => join(path, name)).filter((file) => statSync(file).isFile());
}
