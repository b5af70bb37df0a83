import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../../tools/files-below.ts';

const stubs = fileURLToPath(new URL('../../server/stubs', import.meta.url));
/** What macros are expanded to: nobody's crate, so there is no source. */
const invented = 'hp/';

describe('stubs', () => {
  it('say where each fact was read', () => {
    const files = filesBelow(stubs, '.rs').filter((file) => !file.startsWith(invented));
    assert.deepEqual(files.flatMap((file) => unsourced(readFileSync(join(stubs, file), 'utf8')).map((line) => `${file}:${line}`)), []);
  });
});

/** Lines of items with a fact, and no source in the comments and attributes above them. */
function unsourced(text: string): readonly number[] {
  const found: number[] = [];
  let above: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\s*(?:\/\/\/|#\[)/.test(line)) above.push(line);
    else {
      const states = above.some((entry) => /^\s*#\[hp::/.test(entry));
      if (states && !above.some((entry) => /\/\/\/ Source: |\bsource = "/.test(entry))) found.push(index + 1);
      above = [];
    }
  }
  return found;
}
