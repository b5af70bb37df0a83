import { F, K, T, type Node } from '../../syntax/flat-tree.ts';
import { bareName, readPath } from '../items/read-types.ts';
import type { Context, FateRecord, MatchRecord, PatternRecord } from './context.ts';
import type { BlockId } from './graph.ts';
import { structType } from './paths.ts';

/** Records what becomes of the value of an expression, parentheses around it left out. */
export function recordFate(cx: Context, node: Node, fate: FateRecord['fate']): void {
  cx.records.fates.push({ range: cx.unit.rangeOf(withoutParentheses(cx, node)), body: cx.frame.index, fate });
}

/** The value of an expression is that of a larger one: a block's tail, a branch, an arm. */
export function recordSame(cx: Context, node: Node, whole: Node): void {
  recordFate(cx, node, { kind: 'same', whole: cx.unit.rangeOf(whole) });
}

function withoutParentheses(cx: Context, node: Node): Node {
  const { tree } = cx.unit;
  let at = node;
  for (let inner = tree.firstNamed(at); inner !== undefined && tree.kind(at) === K.parenthesized_expression; inner = tree.firstNamed(at)) at = inner;
  return at;
}

/** Starts the record of a `match` or of a pattern that is tested; the arms are added as they are lowered. */
export function recordMatch(cx: Context, node: Node, of: Pick<MatchRecord, 'kind' | 'type'> & { readonly scrutinee: Node }): MatchRecord {
  const record: MatchRecord = {
    kind: of.kind, range: cx.unit.rangeOf(node), scrutinee: cx.unit.rangeOf(of.scrutinee), type: of.type, pattern: undefined, arms: [], body: cx.frame.index,
    statement: cx.statement, loops: [...cx.frame.loops],
  };
  cx.records.matches.push(record);
  recordFate(cx, of.scrutinee, { kind: 'matched', match: cx.records.matches.length - 1 });
  return record;
}

/** Lowers what an arm runs, and tells whether every path through it leaves for good. */
export function leavesForGood(cx: Context, run: () => void): boolean {
  const { builder } = cx.frame;
  if (builder.isDead) {
    run();
    return false;
  }
  const first = builder.newBlock();
  builder.edgeTo(first);
  builder.switchTo(first);
  run();
  return builder.isDead && !comesBack(cx, first);
}

/** Whether a jump in the blocks from `first` on starts a loop around them anew, or only leaves a labelled block. */
export function comesBack(cx: Context, first: BlockId): boolean {
  const { builder } = cx.frame;
  const again = new Set(builder.targets.map((target) => target.continueTo ?? target.breakTo));
  return builder.graph().blocks.some((block, id) => id >= first && builder.isLive(id) && block.successors.some((next) => again.has(next)));
}

const MAX_PATTERN_DEPTH = 8;

/** A pattern as written, its constructors resolved. */
export function readPattern(cx: Context, node: Node, depth = 0): PatternRecord {
  const { tree } = cx.unit;
  const range = cx.unit.rangeOf(node);
  const other: PatternRecord = { kind: 'other', range, path: undefined, parts: [] };
  if (depth > MAX_PATTERN_DEPTH) return other;
  const parts = (nodes: Iterable<Node>): PatternRecord[] => [...nodes].map((child) => readPattern(cx, child, depth + 1));
  switch (tree.kind(node)) {
    case T._:
      return { ...other, kind: 'wildcard' };
    case K.match_pattern: {
      const inner = tree.firstNamed(node) ?? [...tree.children(node)].find((child) => tree.kind(child) === T._);
      return inner === undefined || tree.child(node, F.condition) === inner ? { ...other, kind: 'wildcard' } : readPattern(cx, inner, depth + 1);
    }
    case K.mut_pattern:
    case K.ref_pattern:
    case K.reference_pattern: {
      const inner = [...tree.children(node)].findLast((child) => tree.kind(child) !== K.mutable_specifier && tree.kind(child) !== K.line_comment);
      return inner === undefined ? other : readPattern(cx, inner, depth + 1);
    }
    case K.identifier: {
      const path = constructorPath(cx, node);
      return path === undefined ? { ...other, kind: 'binding' } : { ...other, kind: 'constructor', path };
    }
    case K.scoped_identifier:
      return { ...other, kind: 'constructor', path: constructorPath(cx, node) };
    case K.captured_pattern: {
      const [, inner] = [...tree.named(node)];
      return inner === undefined ? other : readPattern(cx, inner, depth + 1);
    }
    case K.or_pattern:
      return { ...other, kind: 'alternatives', parts: parts(tree.named(node)) };
    case K.tuple_pattern:
      return { ...other, kind: 'tuple', parts: parts(positional(cx, node)) };
    case K.tuple_struct_pattern:
    case K.struct_pattern: {
      const type = tree.child(node, F.type);
      const path = type === undefined ? undefined : constructorPath(cx, type);
      return { ...other, kind: 'constructor', path, parts: tree.kind(node) === K.struct_pattern ? [] : parts(positional(cx, node)) };
    }
    default:
      return other;
  }
}

function positional(cx: Context, node: Node): Node[] {
  const { tree } = cx.unit;
  return [...tree.children(node)].filter((child) => {
    const kind = tree.kind(child);
    return tree.field(child) !== F.type && !PUNCTUATION.has(kind);
  });
}

const PUNCTUATION: ReadonlySet<number> = new Set<number>([T['('], T[')'], T[','], K.line_comment, K.block_comment]);

/** The variant or struct a path in a pattern names; undefined for a new variable and for what is not known. */
function constructorPath(cx: Context, node: Node): string | undefined {
  const { tree } = cx.unit;
  const path = readPath(tree, node);
  const found = path === undefined ? undefined : structType(cx, path);
  if (found === undefined) return undefined;
  if (tree.kind(node) === K.identifier && found.variant === undefined && found.type.definition.item.name !== bareName(tree.textOf(node))) return undefined;
  return found.variant === undefined ? found.type.definition.path : `${found.type.definition.path}::${found.variant}`;
}
