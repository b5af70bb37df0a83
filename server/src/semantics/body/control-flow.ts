import { F, K, T, type Node } from '../../syntax/flat-tree.ts';
import { BOOL, NEVER, UNIT, UNKNOWN, isAdt, type Type } from '../types/type.ts';
import type { Context, LoopRecord, MatchRecord, Operand, Place } from './context.ts';
import { leavesForGood, readPattern, recordFate, recordMatch, recordSame } from './fates.ts';
import type { Instruction, LocalId, Scrutinee, TemporaryScope } from './graph.ts';
import { NO_VALUE, UNIT_VALUE, branchValue, consume, markLeaves, moveInto } from './operations.ts';

/** A temporary that several branches fill, typed by the first that says something. */
function joinLocal(cx: Context, node: Node): { readonly local: LocalId; readonly type: Type } {
  const type = cx.solver.inference.fresh();
  const local = cx.frame.builder.declare({ kind: 'temporary', type, range: cx.unit.rangeOf(node), uncertain: cx.unit.uncertain }, 'temporaries');
  return { local, type };
}

function fill(cx: Context, result: { readonly local: LocalId; readonly type: Type }, value: Operand, node: Node): void {
  if (cx.frame.builder.isDead) return;
  cx.solver.inference.probe(() => (cx.solver.inference.unify(result.type, value.type) ? true : undefined));
  moveInto(cx, value, result.local, cx.unit.rangeOf(node));
}

/** Runs with new names and a scope that drops them. */
function inScope<T>(cx: Context, end: number, run: () => T): T {
  const { builder, names } = cx.frame;
  builder.pushScope('variables', end);
  names.push({ bindings: new Map(), module: undefined });
  const result = run();
  names.pop();
  builder.popScope();
  return result;
}

function scrutinee(cx: Context, node: Node, label: TemporaryScope): Place {
  const { builder } = cx.frame;
  const before = builder.scrutinee;
  const extending = cx.extending;
  const record: Scrutinee = { label, range: cx.unit.rangeOf(node), type: undefined };
  builder.scrutinee = record;
  cx.extending = false;
  const place = cx.lower.place(cx, node);
  record.type = place.type;
  builder.scrutinee = before;
  cx.extending = extending;
  return place;
}

/** Branches on a condition: continues where it holds; where it does not, leaves scopes down to `depth` and goes to `otherwise`. */
export function lowerCondition(cx: Context, node: Node, otherwise: number, depth: number): void {
  const tree = cx.unit.tree;
  const { builder } = cx.frame;
  switch (tree.kind(node)) {
    case K.parenthesized_expression: {
      const inner = tree.firstNamed(node);
      if (inner !== undefined && cx.depth < 300) {
        cx.depth++;
        lowerCondition(cx, inner, otherwise, depth);
        cx.depth--;
      }
      return;
    }
    case K.let_chain:
      for (const child of tree.named(node)) lowerCondition(cx, child, otherwise, depth);
      return;
    case K.let_condition:
      lowerLetCondition(cx, node, otherwise, depth);
      return;
    case K.binary_expression: {
      const operator = tree.child(node, F.operator);
      const left = tree.child(node, F.left);
      const right = tree.child(node, F.right);
      if (operator === undefined || left === undefined || right === undefined || cx.depth > 300) break;
      cx.depth++;
      const kind = tree.kind(operator);
      if (kind === T['&&']) {
        lowerCondition(cx, left, otherwise, depth);
        lowerCondition(cx, right, otherwise, depth);
      } else if (kind === T['||']) lowerOr(cx, { left, right }, otherwise, depth);
      cx.depth--;
      if (kind === T['&&'] || kind === T['||']) return;
      break;
    }
    default:
  }
  builder.pushScope('temporaries', cx.unit.rangeOf(node).end);
  consume(cx, cx.lower.value(cx, node), cx.unit.rangeOf(node));
  builder.popScope();
  branch(cx, otherwise, depth, undefined);
}

/** Splits the flow: one edge on, one out of the scopes above `depth` to `otherwise`. */
function branch(cx: Context, otherwise: number, depth: number, empty: Instruction | undefined): void {
  const { builder } = cx.frame;
  const holds = builder.newBlock();
  const fails = builder.newBlock();
  builder.edgeTo(holds);
  builder.edgeTo(fails);
  builder.switchTo(fails);
  if (empty !== undefined) builder.emit(empty);
  builder.exitTo(depth);
  builder.edgeTo(otherwise);
  builder.switchTo(holds);
}

function lowerOr(cx: Context, sides: { readonly left: Node; readonly right: Node }, otherwise: number, depth: number): void {
  const { builder } = cx.frame;
  const second = builder.newBlock();
  const holds = builder.newBlock();
  lowerCondition(cx, sides.left, second, builder.depth);
  builder.edgeTo(holds);
  builder.switchTo(second);
  lowerCondition(cx, sides.right, otherwise, depth);
  builder.edgeTo(holds);
  builder.switchTo(holds);
}

function lowerLetCondition(cx: Context, node: Node, otherwise: number, depth: number): void {
  const tree = cx.unit.tree;
  const pattern = tree.child(node, F.pattern);
  const value = tree.child(node, F.value);
  if (value === undefined) return;
  const kind = cx.frame.builder.whileLet ? 'while-let' : 'if-let';
  const place = scrutinee(cx, value, kind);
  const record = recordMatch(cx, node, { kind, scrutinee: value, type: place.type });
  branch(cx, otherwise, depth, pattern !== undefined && takesAll(cx, pattern) ? emptied(place) : undefined);
  if (pattern !== undefined) {
    if (isNothing(cx, pattern) && place.base !== undefined) cx.frame.builder.emit({ op: 'empty', local: place.base });
    cx.lower.pattern(cx, pattern, place, 'move');
    record.pattern = readPattern(cx, pattern);
  }
}

/** The record of a condition that is a `let` and nothing else, once it has been lowered. */
function testedBy(cx: Context, condition: Node | undefined): MatchRecord | undefined {
  const isLet = condition !== undefined && cx.unit.tree.kind(condition) === K.let_condition;
  return isLet ? cx.records.matches[cx.records.matches.length - 1] : undefined;
}

/** What a value is from there on where it is no `Some` or `Ok`. */
function emptied({ base, type }: Place): Instruction | undefined {
  const error = isAdt(type, 'std::result::Result') && type.kind === 'adt' ? type.args[1] : undefined;
  return base === undefined ? undefined : { op: 'empty', local: base, isPoison: error !== undefined && isAdt(error, 'std::sync::PoisonError') };
}

/** `Some(x)`, `Ok(_)`: when it does not match, there is no value inside. */
export function takesAll(cx: Context, pattern: Node): boolean {
  const tree = cx.unit.tree;
  const at = tree.kind(pattern) === K.match_pattern ? tree.firstNamed(pattern) : pattern;
  if (at === undefined || tree.kind(at) !== K.tuple_struct_pattern) return false;
  const type = tree.child(at, F.type);
  if (type === undefined || !/(^|::)(Some|Ok)$/.test(tree.textOf(type))) return false;
  for (const child of tree.children(at)) {
    if (tree.field(child) === F.type) continue;
    const kind = tree.kind(child);
    if (kind === K.tuple_struct_pattern || kind === K.struct_pattern || kind === K.or_pattern || LITERALS.has(kind)) return false;
  }
  return true;
}

const LITERALS: ReadonlySet<number> = new Set<number>([
  K.integer_literal, K.string_literal, K.char_literal, K.boolean_literal, K.range_pattern, K.negative_literal, K.scoped_identifier,
]);

/** `None` and `Err(..)`: nothing of the value inside is there. */
export function isNothing(cx: Context, pattern: Node): boolean {
  const tree = cx.unit.tree;
  const at = tree.kind(pattern) === K.match_pattern ? tree.firstNamed(pattern) : pattern;
  if (at === undefined) return false;
  if (tree.kind(at) === K.tuple_struct_pattern) {
    const type = tree.child(at, F.type);
    return type !== undefined && /(^|::)Err$/.test(tree.textOf(type));
  }
  return /(^|::)None$/.test(tree.textOf(at));
}

export function lowerIf(cx: Context, node: Node, expected: Type | undefined): Operand {
  const tree = cx.unit.tree;
  const { builder } = cx.frame;
  const condition = tree.child(node, F.condition);
  const consequence = tree.child(node, F.consequence);
  const alternative = tree.child(node, F.alternative);
  const result = joinLocal(cx, node);
  const otherwise = builder.newBlock();
  const join = builder.newBlock();
  const depth = builder.depth;
  let tested: MatchRecord | undefined;
  const end = consequence === undefined ? cx.unit.rangeOf(node).end : cx.unit.rangeOf(consequence).end;
  // From edition 2024 on the temporaries of the scrutinee die before the else branch.
  if (cx.around.edition >= 2024) builder.pushScope('temporaries', end, 'if-let');
  inScope(cx, end, () => {
    if (condition !== undefined) lowerCondition(cx, condition, otherwise, depth);
    tested = testedBy(cx, condition);
    if (consequence === undefined) return;
    recordSame(cx, consequence, node);
    const leaves = leavesForGood(cx, () => {
      const value = cx.lower.block(cx, consequence, 'other', expected);
      if (alternative !== undefined) fill(cx, result, value, node);
    });
    tested?.arms.push({ pattern: tested.pattern, hasCondition: false, range: cx.unit.rangeOf(consequence), leaves });
  });
  if (cx.around.edition >= 2024) builder.popScope();
  builder.edgeTo(join);
  builder.switchTo(otherwise);
  const elseNode = alternative === undefined ? undefined : tree.firstNamed(alternative);
  if (elseNode !== undefined) recordSame(cx, elseNode, node);
  const leaves = leavesForGood(cx, () => {
    if (elseNode !== undefined) fill(cx, result, branchValue(cx, elseNode, expected), node);
  });
  tested?.arms.push({ pattern: undefined, hasCondition: false, range: elseNode === undefined ? undefined : cx.unit.rangeOf(elseNode), leaves });
  builder.edgeTo(join);
  builder.switchToJoin(join);
  return alternative === undefined ? UNIT_VALUE : { type: result.type, local: result.local };
}

export function lowerMatch(cx: Context, node: Node, expected: Type | undefined): Operand {
  const tree = cx.unit.tree;
  const { builder } = cx.frame;
  const value = tree.child(node, F.value);
  const body = tree.child(node, F.body);
  if (value === undefined || body === undefined) return NO_VALUE;
  const result = joinLocal(cx, node);
  const place = scrutinee(cx, value, 'match');
  const record = recordMatch(cx, node, { kind: 'match', scrutinee: value, type: place.type });
  const join = builder.newBlock();
  const arms = [...tree.named(body)].filter((arm) => tree.kind(arm) === K.match_arm);
  for (const arm of arms) {
    const pattern = tree.child(arm, F.pattern);
    const armValue = tree.child(arm, F.value);
    const start = builder.newBlock();
    const next = builder.newBlock();
    builder.edgeTo(start);
    // A match is exhaustive: the last arm is taken when no other one is.
    if (arm !== arms.at(-1)) builder.edgeTo(next);
    builder.switchTo(start);
    const depth = builder.depth;
    inScope(cx, cx.unit.rangeOf(arm).end, () => {
      const guard = pattern === undefined ? undefined : tree.child(pattern, F.condition);
      if (pattern !== undefined) bindArm(cx, pattern, place);
      if (guard !== undefined) lowerCondition(cx, guard, next, depth);
      builder.pushScope('temporaries', cx.unit.rangeOf(arm).end);
      if (armValue !== undefined) {
        recordSame(cx, armValue, node);
        const leaves = leavesForGood(cx, () => fill(cx, result, branchValue(cx, armValue, expected), arm));
        const shape = pattern === undefined ? undefined : readPattern(cx, pattern);
        record.arms.push({ pattern: shape, hasCondition: guard !== undefined, range: cx.unit.rangeOf(armValue), leaves });
      }
      builder.popScope();
    });
    builder.edgeTo(join);
    builder.switchTo(next);
    const empty = pattern !== undefined && tree.child(pattern, F.condition) === undefined && takesAll(cx, pattern) ? emptied(place) : undefined;
    if (empty !== undefined) builder.emit(empty);
  }
  builder.switchToJoin(join);
  return { type: result.type, local: result.local };
}

function bindArm(cx: Context, pattern: Node, place: Place): void {
  const tree = cx.unit.tree;
  if (place.base !== undefined && isNothing(cx, pattern)) cx.frame.builder.emit({ op: 'empty', local: place.base });
  const inner = tree.kind(pattern) === K.match_pattern ? tree.firstNamed(pattern) : pattern;
  const condition = tree.child(pattern, F.condition);
  if (inner !== undefined && inner !== condition) cx.lower.pattern(cx, inner, place, 'move');
}

function labelOf(cx: Context, node: Node): string | undefined {
  const label = cx.unit.tree.first(node, K.label);
  return label === undefined ? undefined : cx.unit.tree.textOf(label);
}

export function lowerLoop(cx: Context, node: Node): Operand {
  const { builder, loops } = cx.frame;
  const body = cx.unit.tree.child(node, F.body);
  const range = cx.unit.rangeOf(node);
  const result = joinLocal(cx, node);
  const head = builder.newBlock();
  const exit = builder.newBlock();
  builder.edgeTo(head);
  builder.switchTo(head);
  builder.targets.push({ label: labelOf(cx, node), isLoop: true, depth: builder.depth, breakTo: exit, continueTo: head, result: result.local, range });
  recordLoop(cx, node, { kind: 'loop', head: undefined, entry: head });
  loops.push(range);
  if (body !== undefined) statementScope(cx, body);
  loops.pop();
  builder.targets.pop();
  builder.edgeTo(head);
  builder.switchToJoin(exit);
  return { type: builder.isEntered(exit) ? result.type : NEVER, local: builder.isEntered(exit) ? result.local : undefined };
}

function recordLoop(cx: Context, node: Node, loop: Pick<LoopRecord, 'kind' | 'head' | 'entry'>): void {
  const range = cx.unit.rangeOf(node);
  const keyword = cx.unit.tree.children(node).find((child) => KEYWORDS.has(cx.unit.tree.kind(child)));
  const keywordRange = keyword === undefined ? range : cx.unit.rangeOf(keyword);
  cx.records.loops.push({ ...loop, range, keywordRange, body: cx.frame.index, uncertain: cx.unit.uncertain });
}

const KEYWORDS: ReadonlySet<number> = new Set<number>([T.loop, T.while, T.for]);

/** The body of a loop: its value is dropped each time round. */
function statementScope(cx: Context, body: Node): void {
  cx.frame.builder.pushScope('temporaries', cx.unit.rangeOf(body).end);
  cx.lower.block(cx, body, 'loop');
  cx.frame.builder.popScope();
}

export function lowerWhile(cx: Context, node: Node): Operand {
  const tree = cx.unit.tree;
  const { builder, loops } = cx.frame;
  const condition = tree.child(node, F.condition);
  const body = tree.child(node, F.body);
  const range = cx.unit.rangeOf(node);
  const head = builder.newBlock();
  const exit = builder.newBlock();
  builder.edgeTo(head);
  builder.switchTo(head);
  const depth = builder.depth;
  builder.targets.push({ label: labelOf(cx, node), isLoop: true, depth, breakTo: exit, continueTo: head, result: undefined, range });
  const tested = condition === undefined ? undefined : { range: cx.unit.rangeOf(condition), type: BOOL };
  recordLoop(cx, node, { kind: 'while', head: tested, entry: head });
  loops.push(range);
  builder.pushScope('temporaries', range.end, 'while-let');
  const before = builder.whileLet;
  builder.whileLet = true;
  inScope(cx, range.end, () => {
    if (condition !== undefined) lowerCondition(cx, condition, exit, depth);
    const match = testedBy(cx, condition);
    builder.whileLet = before;
    if (body === undefined) return;
    const leaves = leavesForGood(cx, () => statementScope(cx, body));
    match?.arms.push({ pattern: match.pattern, hasCondition: false, range: cx.unit.rangeOf(body), leaves });
    match?.arms.push({ pattern: undefined, hasCondition: false, range: undefined, leaves: true });
  });
  builder.popScope();
  loops.pop();
  builder.targets.pop();
  builder.edgeTo(head);
  builder.switchTo(exit);
  return UNIT_VALUE;
}

export function lowerFor(cx: Context, node: Node): Operand {
  const tree = cx.unit.tree;
  const { builder, loops } = cx.frame;
  const pattern = tree.child(node, F.pattern);
  const value = tree.child(node, F.value);
  const body = tree.child(node, F.body);
  if (value === undefined) return NO_VALUE;
  const range = cx.unit.rangeOf(node);
  const before = builder.scrutinee;
  const record: Scrutinee = { label: 'for', range: cx.unit.rangeOf(value), type: undefined };
  builder.scrutinee = record;
  const iterable = cx.lower.value(cx, value);
  record.type = iterable.type;
  builder.scrutinee = before;
  const { iterator, item } = iteration(cx, iterable.type);
  inScope(cx, range.end, () => {
    const iter = builder.declare({ kind: 'temporary', type: iterator, range: cx.unit.rangeOf(value), uncertain: cx.unit.uncertain }, 'variables');
    moveInto(cx, iterable, iter, range);
    const head = builder.newBlock();
    const inside = builder.newBlock();
    const exit = builder.newBlock();
    builder.edgeTo(head);
    builder.switchTo(head);
    recordLoop(cx, node, { kind: 'for', head: { range: record.range, type: iterable.type }, entry: head });
    builder.emit({ op: 'borrow', local: iter, mutable: true });
    builder.edgeTo(inside);
    builder.edgeTo(exit);
    builder.switchTo(inside);
    builder.targets.push({ label: labelOf(cx, node), isLoop: true, depth: builder.depth, breakTo: exit, continueTo: head, result: undefined, range });
    loops.push(range);
    inScope(cx, range.end, () => {
      const current = builder.declare({ kind: 'temporary', type: item, range: cx.unit.rangeOf(pattern ?? value) }, 'variables');
      builder.emit({ op: 'init', local: current });
      if (pattern !== undefined) cx.lower.pattern(cx, pattern, { type: item, base: current, projected: false, indirect: false }, 'move');
      if (body !== undefined) statementScope(cx, body);
    });
    loops.pop();
    builder.targets.pop();
    builder.edgeTo(head);
    builder.switchTo(exit);
  });
  return UNIT_VALUE;
}

function iteration(cx: Context, type: Type): { readonly iterator: Type; readonly item: Type } {
  const trait = cx.solver.world.trait('std::iter::IntoIterator');
  if (trait === undefined) return { iterator: UNKNOWN, item: UNKNOWN };
  const known = (found: Type): Type => (found.kind === 'projection' ? UNKNOWN : found);
  const iterator = known(cx.solver.project(type, trait, 'IntoIter'));
  return { iterator: iterator.kind === 'unknown' ? type : iterator, item: known(cx.solver.project(type, trait, 'Item')) };
}

export function lowerJump(cx: Context, node: Node): Operand {
  const tree = cx.unit.tree;
  const { builder } = cx.frame;
  const label = labelOf(cx, node);
  const valueNode = [...tree.named(node)].find((child) => tree.kind(child) !== K.label);
  const value = valueNode === undefined ? undefined : cx.lower.value(cx, valueNode, tree.kind(node) === K.return_expression ? cx.frame.result : undefined);
  if (tree.kind(node) === K.return_expression) {
    markLeaves(cx, 'jump');
    if (valueNode !== undefined) recordFate(cx, valueNode, { kind: 'returned' });
    if (!builder.isDead) cx.frame.ends = true;
    if (value !== undefined) {
      cx.solver.inference.probe(() => (cx.solver.inference.unify(cx.frame.result, value.type) ? true : undefined));
      consume(cx, value, cx.unit.rangeOf(node));
    }
    builder.exitTo(0);
    builder.unreachable();
    return { type: NEVER, local: undefined };
  }
  const isBreak = tree.kind(node) === K.break_expression;
  const target = [...builder.targets].reverse().find((entry) => (label === undefined ? entry.isLoop : entry.label === label));
  markLeaves(cx, 'jump', target?.range);
  if (target === undefined) {
    if (value !== undefined) consume(cx, value, cx.unit.rangeOf(node));
    builder.unreachable();
    return { type: NEVER, local: undefined };
  }
  if (isBreak && target.result !== undefined) {
    const type = builder.local(target.result).type;
    const given = value ?? { type: UNIT, local: undefined };
    cx.solver.inference.probe(() => (cx.solver.inference.unify(type, given.type) ? true : undefined));
    moveInto(cx, given, target.result, cx.unit.rangeOf(node));
  } else if (value !== undefined) consume(cx, value, cx.unit.rangeOf(node));
  builder.exitTo(target.depth);
  builder.jumpAway(isBreak ? target.breakTo : (target.continueTo ?? target.breakTo));
  return { type: NEVER, local: undefined };
}
