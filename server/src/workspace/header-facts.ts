import type { Attribute, Item, ItemTree } from '../semantics/items/item-tree.ts';
import { K } from '../syntax/flat-tree.ts';
import type { ParsedFile } from '../syntax/file.ts';
import type { TextRange } from '../text/range.ts';
import type { LintAttribute } from './snapshot.ts';

/** `allow` and `expect` attributes of a file's items, and of statements inside bodies. */
export function lintAttributesOf(file: ParsedFile, tree: ItemTree): readonly LintAttribute[] {
  if (!/\b(allow|expect)\b/.test(file.text)) return [];
  const found: LintAttribute[] = [];
  const { map } = file.headers;
  const add = (attribute: Attribute, range: TextRange, scope: TextRange): void => {
    for (const { level, lint } of lintsOf(attribute)) found.push({ level, lint, range, scope });
  };
  const whole = { start: 0, end: file.text.length };
  for (const attribute of tree.attributes) add(attribute, map.toFile(attribute.range.start, attribute.range.end), whole);
  const pending: Item[] = [...tree.items];
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    const scope = map.toFile(item.range.start, item.range.end);
    for (const attribute of item.attributes) add(attribute, map.toFile(attribute.range.start, attribute.range.end), scope);
    if ((item.kind === 'mod' || item.kind === 'impl' || item.kind === 'trait') && item.items !== undefined) pending.push(...item.items);
  }
  found.push(...inBodies(file));
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** `allow(a, b)`, also inside `cfg_attr(.., allow(..))`. */
function lintsOf({ path, args }: { readonly path: string; readonly args: string }): { readonly level: 'allow' | 'expect'; readonly lint: string }[] {
  if (path === 'allow' || path === 'expect') return split(args).map((lint) => ({ level: path, lint }));
  if (path !== 'cfg_attr') return [];
  return [...args.matchAll(/\b(allow|expect)\s*\(([^()]*)\)/g)].flatMap((match) => split(match[2] ?? '').map((lint) => ({ level: match[1] === 'expect' ? 'expect' as const : 'allow' as const, lint })));
}

function split(args: string): string[] {
  return args.split(',').map((part) => part.replace(/\s+/g, '')).filter((part) => part !== '' && !part.includes('='));
}

/** Attributes on statements: `#[allow(clippy::x)] let g = ..;`. */
function inBodies(file: ParsedFile): LintAttribute[] {
  const found: LintAttribute[] = [];
  for (const [index, slot] of file.bodies.entries()) {
    if (!/#!?\[\s*(allow|expect|cfg_attr)/.test(file.text.slice(slot.range.start, slot.range.end))) continue;
    const unit = file.bodyUnit(index);
    const { tree } = unit;
    for (let node = 0; node < tree.count; node++) {
      if (tree.kind(node) !== K.attribute_item && tree.kind(node) !== K.inner_attribute_item) continue;
      const next = tree.next(node);
      const scope = tree.kind(node) === K.inner_attribute_item ? slot.range : unit.rangeOf(next < tree.count ? next : node);
      const text = tree.textOf(node);
      const match = /#!?\[\s*([\w:]+)\s*\(([\s\S]*)\)\s*\]$/.exec(text);
      for (const { level, lint } of lintsOf({ path: match?.[1] ?? '', args: match?.[2] ?? '' })) found.push({ level, lint, range: unit.rangeOf(node), scope });
    }
  }
  return found;
}

const COVERED: ReadonlySet<number> = new Set<number>([K.let_declaration, K.expression_statement]);

/** The item or statement that a directive in front of it covers: the first that starts at or after an offset, outermost. */
export function coveringItem(file: ParsedFile, tree: ItemTree, offset: number): TextRange | undefined {
  const inside = file.bodies.findIndex((slot) => slot.range.start < offset && offset < slot.range.end);
  if (inside !== -1) return statementAt(file, inside, offset);
  const { map } = file.headers;
  let best: TextRange | undefined;
  const pending: Item[] = [...tree.items];
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    const range = map.toFile(item.range.start, item.range.end);
    const first = item.attributes[0];
    const start = first === undefined ? range.start : Math.min(range.start, map.toFile(first.range.start, first.range.end).start);
    if (start >= offset && (best === undefined || start < best.start)) best = { start, end: range.end };
    if ((item.kind === 'mod' || item.kind === 'impl' || item.kind === 'trait') && item.items !== undefined && range.end > offset) pending.push(...item.items);
  }
  return best;
}

function statementAt(file: ParsedFile, body: number, offset: number): TextRange | undefined {
  const unit = file.bodyUnit(body);
  const { tree } = unit;
  for (let node = 0; node < tree.count; node++) {
    const parent = tree.parent(node);
    const isTail = parent !== undefined && tree.kind(parent) === K.block && tree.kind(node) > 0;
    if (!COVERED.has(tree.kind(node)) && !isTail) continue;
    if (tree.kind(node) === K.line_comment || tree.kind(node) === K.block_comment) continue;
    const range = unit.rangeOf(node);
    if (range.start >= offset && tree.textOf(node) !== '}') return range;
  }
  return undefined;
}
