// `node tools/raw-parse.mjs FOLDER`: parses every Rust file of a folder whole with web-tree-sitter and does nothing else.
// The yardstick of `npm run corpus`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Language, Parser } from 'web-tree-sitter';

const folder = process.argv[2] ?? '.';
await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(fileURLToPath(new URL('../dist/tree-sitter-rust.wasm', import.meta.url))));
for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (path.endsWith('.rs')) parser.parse(readFileSync(join(folder, path), 'utf8'))?.delete();
}
