// Compares headers and bodies with a whole-file parse, node by node, over folders of Rust files.
// Usage: npx tsx tools/syntax-oracle.ts [--cursor] <folder>...
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { F, isComment, isNamed, K, type FlatTree, type Node } from '../server/src/syntax/flat-tree.ts';
import { parseFile, type ParsedFile } from '../server/src/syntax/file.ts';
import { parseText } from '../server/src/syntax/parser.ts';
import type { SyntaxUnit } from '../server/src/syntax/unit.ts';
import { containsOffset, type TextRange } from '../server/src/text/range.ts';
import { filesBelow } from './files-below.ts';
import { loadInstalledParser } from './installed-parser.ts';

/** A node that only one of the two sides has. */
export interface Difference {
  readonly side: 'missing' | 'extra';
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

const NAMES = new Map<number, string>(Object.entries(K).map(([name, kind]) => [kind, name]));

/** Compares one file; undefined where the whole-file parse has errors and is no oracle. */
export function compareWithWhole(text: string): readonly Difference[] | undefined {
  if (parseText(text).hasError) return undefined;
  const file = parseFile(text);
  const mine = new Map<string, number>();
  // Where wrappers are seen through the oracle reads the text with their calls blanked out.
  const unwrapped = parseText(blanked(text, file));
  const seenThrough = file.wrappers.filter(({ name }) => unwrapped.hasError || STATICS.has(name)).map(({ range }) => range);
  const whole = unwrapped.hasError ? parseText(text) : unwrapped;
  for (const unit of unitsOf(file)) addNodes(unit, mine, seenThrough);
  const differences: Difference[] = [];
  const omitted = leftOut(whole);
  for (let node = 1; node < whole.count; node++) {
    const kind = whole.kind(node);
    if (!isCompared(kind) || omitted.has(node) || within(seenThrough, whole.start(node))) continue;
    const key = keyOf(kind, whole.start(node), whole.end(node));
    const left = mine.get(key) ?? 0;
    if (left > 0) mine.set(key, left - 1);
    else differences.push(difference('missing', key));
  }
  for (const [key, left] of mine) for (let i = 0; i < left; i++) differences.push(difference('extra', key));
  return differences;
}

const STATICS: ReadonlySet<string> = new Set(['thread_local', 'lazy_static', 'task_local']);

function blanked(text: string, { wrappers }: ParsedFile): string {
  let result = '';
  let last = 0;
  const cuts = wrappers.filter(({ name }) => !STATICS.has(name)).flatMap(({ range, inner }) => [
    { start: range.start, end: inner.start },
    { start: inner.end, end: range.end },
  ]);
  for (const { start, end } of cuts.sort((a, b) => a.start - b.start)) {
    result += text.slice(last, start) + ' '.repeat(end - start);
    last = end;
  }
  return result + text.slice(last);
}

function isCompared(kind: number): boolean {
  return isNamed(kind) && !isComment(kind) && !COMMENT_PARTS.has(kind) && kind !== K.source_file;
}

const COMMENT_PARTS = new Set<number>([K.doc_comment, K.inner_doc_comment_marker, K.outer_doc_comment_marker]);

function keyOf(kind: number, start: number, end: number): string {
  return `${kind} ${start} ${end}`;
}

function difference(side: Difference['side'], key: string): Difference {
  const [kind = 0, start = 0, end = 0] = key.split(' ').map(Number);
  return { side, kind: NAMES.get(kind) ?? String(kind), start, end };
}

function unitsOf(file: ParsedFile): SyntaxUnit[] {
  return [file.headers, ...file.bodies.map((_, i) => file.bodyUnit(i))];
}

function addNodes(unit: SyntaxUnit, into: Map<string, number>, skipped: readonly TextRange[]): void {
  const { tree } = unit;
  const isBody = tree.text.startsWith('{');
  const omitted = isBody ? new Set<Node>() : leftOut(tree);
  // A body's own statement and block are in the headers already.
  for (let node = isBody ? 3 : 1; node < tree.count; node++) {
    if (!isCompared(tree.kind(node)) || omitted.has(node)) continue;
    const { start, end } = unit.rangeOf(node);
    if (within(skipped, start)) continue;
    const key = keyOf(tree.kind(node), start, end);
    into.set(key, (into.get(key) ?? 0) + 1);
  }
}

function within(ranges: readonly TextRange[], offset: number): boolean {
  return ranges.some((range) => containsOffset(range, offset));
}

/** Nodes inside macro definitions, and inside macro calls between items, which headers leave out. */
function leftOut(tree: FlatTree): Set<Node> {
  const omitted = new Set<Node>();
  for (let node = 0; node < tree.count; node++) {
    const kind = tree.kind(node);
    if (kind === K.block && tree.field(node) === F.body && isFunction(tree, node)) node = tree.next(node) - 1;
    else if (kind === K.macro_definition || kind === K.macro_invocation) {
      for (let inside = node + 1; inside < tree.next(node); inside++) omitted.add(inside);
      node = tree.next(node) - 1;
    }
  }
  return omitted;
}

function isFunction(tree: FlatTree, block: Node): boolean {
  const parent = tree.parent(block);
  return parent !== undefined && tree.kind(parent) === K.function_item;
}

async function main(folders: readonly string[]): Promise<void> {
  await loadInstalledParser();
  let files = 0;
  let compared = 0;
  let count = 0;
  for (const folder of folders)
    for (const path of filesBelow(folder, '.rs').map((found) => join(folder, found))) {
      files++;
      const text = readFileSync(path, 'utf8');
      const differences = compareWithWhole(text);
      if (differences === undefined) continue;
      compared++;
      count += differences.length;
      for (const { side, kind, start, end } of differences.slice(0, 3))
        console.log(`${path}:${text.slice(0, start).split('\n').length}: ${side} ${kind} ${JSON.stringify(text.slice(start, Math.min(end, start + 60)))}`);
    }
  console.log(`${files} files, ${compared} compared, ${count} differences`);
}

if (argv[1] === fileURLToPath(import.meta.url)) await main(argv.slice(2));
