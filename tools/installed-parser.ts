// The parser of a checkout, for tools and tests.
import { fileURLToPath } from 'node:url';
import { loadGrammar } from '../server/src/host/assets.ts';
import { loadParser } from '../server/src/syntax/parser.ts';

/** Loads the parser from the installed packages; once for all of a run, as it sees to itself. */
export function loadInstalledParser(): Promise<void> {
  return loadParser(loadGrammar(fileURLToPath(new URL('..', import.meta.url))));
}
