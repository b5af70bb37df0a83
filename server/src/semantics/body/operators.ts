import { F, K, T, type Node } from '../../syntax/flat-tree.ts';
import { BOOL, UNKNOWN, reference, type Type } from '../types/type.ts';
import { constantOf } from './constants.ts';
import type { Context, Operand, Place, WriteRecord } from './context.ts';
import { recordFate } from './fates.ts';
import { NO_VALUE, UNIT_VALUE, borrow, consume, constant, dereference, findLocal, load, moveInto, recordUse, temporary } from './operations.ts';
import { pathOfPlace } from './place-path.ts';
import { isPlaceExpression } from './places.ts';

export function lowerUnary(cx: Context, node: Node, expected: Type | undefined): Operand {
  const tree = cx.unit.tree;
  if (tree.first(node, T['*']) !== undefined) return load(cx, cx.lower.place(cx, node), node);
  const inner = tree.firstNamed(node);
  if (inner === undefined) return NO_VALUE;
  const operand = cx.lower.value(cx, inner, expected);
  const type = cx.solver.inference.shallow(operand.type);
  consume(cx, operand, cx.unit.rangeOf(inner));
  if (type.kind === 'primitive' || type.kind === 'reference') return temporary(cx, type.kind === 'reference' ? type.to : type, cx.unit.rangeOf(node));
  const trait = cx.solver.world.trait(tree.first(node, T['!']) === undefined ? 'std::ops::Neg' : 'std::ops::Not');
  return temporary(cx, trait === undefined ? UNKNOWN : known(cx.solver.project(type, trait, 'Output')), cx.unit.rangeOf(node));
}

function known(type: Type): Type {
  return type.kind === 'projection' ? UNKNOWN : type;
}

const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '>', '<=', '>=']);
const OPERATOR_TRAITS: ReadonlyMap<string, string> = new Map([
  ['+', 'Add'], ['-', 'Sub'], ['*', 'Mul'], ['/', 'Div'], ['%', 'Rem'], ['&', 'BitAnd'], ['|', 'BitOr'], ['^', 'BitXor'], ['<<', 'Shl'], ['>>', 'Shr'],
]);

export function lowerBinary(cx: Context, node: Node): Operand {
  const tree = cx.unit.tree;
  const left = tree.child(node, F.left);
  const right = tree.child(node, F.right);
  const operatorNode = tree.child(node, F.operator);
  if (left === undefined || right === undefined || operatorNode === undefined) return NO_VALUE;
  const operator = tree.textOf(operatorNode);
  const range = cx.unit.rangeOf(node);
  if (isOpenRange(cx, left)) return lowerMisreadRange(cx, { node, left, operator, right });
  if (operator === '&&' || operator === '||') return lowerLazy(cx, node);
  if (COMPARISONS.has(operator)) {
    const a = lowerComparand(cx, left);
    const b = lowerComparand(cx, right);
    cx.solver.inference.probe(() => (cx.solver.inference.unify(a.type, b.type) ? true : undefined));
    consume(cx, a, range);
    consume(cx, b, range);
    return temporary(cx, BOOL, range);
  }
  const a = cx.lower.value(cx, left);
  const b = cx.lower.value(cx, right, a.type);
  consume(cx, a, range);
  consume(cx, b, range);
  return temporary(cx, arithmetic(cx, operator, a.type, b.type), range);
}

/** `a..` at the left of an operator: the grammar reads `0..*n` as `(0..) * n`. */
function isOpenRange(cx: Context, node: Node): boolean {
  const { tree } = cx.unit;
  if (tree.kind(node) !== K.range_expression) return false;
  const last = [...tree.children(node)].pop();
  return last !== undefined && (tree.kind(last) === T['..'] || tree.kind(last) === T['..=']);
}

function lowerMisreadRange(cx: Context, read: { readonly node: Node; readonly left: Node; readonly operator: string; readonly right: Node }): Operand {
  const { tree } = cx.unit;
  const start = tree.firstNamed(read.left);
  const first = start === undefined ? undefined : cx.lower.value(cx, start);
  const second = lowerPrefixed(cx, read.operator, read.right);
  return rangeOf(cx, read.node, { first, second, inclusive: tree.first(read.left, T['..=']) !== undefined });
}

function lowerPrefixed(cx: Context, operator: string, node: Node): Operand {
  if (operator === '*') {
    const place = cx.lower.place(cx, node);
    return load(cx, dereference(cx, place, node) ?? { ...place, type: UNKNOWN, indirect: true }, node);
  }
  if (operator === '-') return cx.lower.value(cx, node);
  const place = cx.lower.place(cx, node);
  borrow(cx, place, false, node);
  return temporary(cx, reference(place.type), cx.unit.rangeOf(node));
}

/** Comparison takes places by reference unless they are primitive. */
function lowerComparand(cx: Context, node: Node): Operand {
  if (!isPlaceExpression(cx, node)) return cx.lower.value(cx, node);
  const place = cx.lower.place(cx, node);
  if (cx.solver.inference.shallow(place.type).kind === 'primitive') return load(cx, place, node);
  borrow(cx, place, false, node);
  return constant(place.type);
}

function arithmetic(cx: Context, operator: string, left: Type, right: Type): Type {
  const a = cx.solver.inference.shallow(left);
  const b = cx.solver.inference.shallow(right);
  const bare = (type: Type): Type => (type.kind === 'reference' ? cx.solver.inference.shallow(type.to) : type);
  if (bare(a).kind === 'primitive' && bare(b).kind === 'primitive') {
    const chosen = bare(a);
    return chosen.kind === 'primitive' && chosen.name.startsWith('{') && operator !== '<<' && operator !== '>>' ? bare(b) : chosen;
  }
  const name = OPERATOR_TRAITS.get(operator);
  const trait = name === undefined ? undefined : cx.solver.world.trait(`std::ops::${name}`);
  if (trait === undefined) return UNKNOWN;
  const match = cx.solver.inference.peek(() => {
    const found = cx.solver.findImpl(a, trait, 0, [b]);
    return found === undefined ? undefined : cx.solver.inference.resolve(cx.solver.project(a, trait, 'Output'));
  });
  return match === undefined ? UNKNOWN : known(match);
}

function lowerLazy(cx: Context, node: Node): Operand {
  const { builder } = cx.frame;
  const result = builder.declare({ kind: 'temporary', type: BOOL, range: cx.unit.rangeOf(node) }, 'temporaries');
  const otherwise = builder.newBlock();
  const join = builder.newBlock();
  cx.lower.condition(cx, node, otherwise, builder.depth);
  builder.emit({ op: 'init', local: result });
  builder.edgeTo(join);
  builder.switchTo(otherwise);
  builder.emit({ op: 'init', local: result });
  builder.edgeTo(join);
  builder.switchTo(join);
  return { type: BOOL, local: result };
}

export function lowerAssignment(cx: Context, node: Node): Operand {
  const tree = cx.unit.tree;
  const left = tree.child(node, F.left);
  const right = tree.child(node, F.right);
  if (left === undefined || right === undefined) return NO_VALUE;
  if (tree.textOf(left) === '_') {
    recordFate(cx, right, { kind: 'dropped', isExplicit: true });
    if (isPlaceExpression(cx, right)) cx.lower.place(cx, right);
    else cx.lower.value(cx, right);
    return UNIT_VALUE;
  }
  const declared = declaredType(cx, left);
  const value = cx.lower.value(cx, right, declared);
  const range = cx.unit.rangeOf(node);
  if (tree.kind(left) === K.tuple_expression || tree.kind(left) === K.array_expression || tree.kind(left) === K.call_expression || tree.kind(left) === K.struct_expression) {
    consume(cx, value, range);
    return UNIT_VALUE;
  }
  const place = cx.lower.place(cx, left);
  recordStored(cx, left, right);
  cx.solver.inference.probe(() => (cx.solver.inference.unify(place.type, value.type) ? true : undefined));
  const { builder } = cx.frame;
  if (place.base !== undefined && !place.projected && !place.indirect) {
    builder.emit({ op: 'drop', local: place.base });
    moveInto(cx, value, place.base, range);
    builder.local(place.base).denotes = undefined;
  } else {
    consume(cx, value, range);
    if (place.base !== undefined) builder.emit({ op: 'use', local: place.base });
  }
  recordUse(cx, place, left, 'assign');
  recordWrite(cx, node, place, { operator: '=', constant: constantOf(cx, right) });
  return UNIT_VALUE;
}

/** `owner.field = value`; what stands in front of the last dot owns the value from then on. */
function recordStored(cx: Context, left: Node, right: Node): void {
  const tree = cx.unit.tree;
  const [owner, field] = [tree.child(left, F.value), tree.child(left, F.field)];
  if (tree.kind(left) !== K.field_expression || owner === undefined || field === undefined) return;
  const type = tree.kind(owner) === K.self || tree.kind(owner) === K.identifier ? localType(cx, owner) : undefined;
  if (type !== undefined) recordFate(cx, right, { kind: 'stored', owner: type, field: tree.textOf(field) });
}

function localType(cx: Context, node: Node): Type | undefined {
  const local = findLocal(cx, cx.unit.tree.textOf(node));
  return local === undefined ? undefined : cx.frame.builder.local(local).type;
}

function recordWrite(cx: Context, node: Node, place: Place, { operator, constant: given }: Pick<WriteRecord, 'operator' | 'constant'>): void {
  const path = pathOfPlace(cx, place);
  if (path === undefined) return;
  cx.records.writes.push({ range: cx.unit.rangeOf(node), path, operator, constant: given, body: cx.frame.index, statement: cx.statement });
}

function declaredType(cx: Context, left: Node): Type | undefined {
  const tree = cx.unit.tree;
  return tree.kind(left) === K.identifier ? localType(cx, left) : undefined;
}

export function lowerCompound(cx: Context, node: Node): Operand {
  const tree = cx.unit.tree;
  const left = tree.child(node, F.left);
  const right = tree.child(node, F.right);
  if (left === undefined || right === undefined) return NO_VALUE;
  const range = cx.unit.rangeOf(node);
  // Both primitive: the right side runs first, else the left. The types are known only after both have been lowered, so
  // each side gets blocks of its own and the order is a matter of edges.
  const { builder } = cx.frame;
  const start = builder.current;
  const leftStart = builder.newBlock();
  builder.switchTo(leftStart);
  const place = cx.lower.place(cx, left);
  const leftEnd = builder.current;
  const rightStart = builder.newBlock();
  builder.switchTo(rightStart);
  const value = cx.lower.value(cx, right);
  const rightEnd = builder.current;
  const primitives = [place.type, value.type].every((type) => cx.solver.inference.shallow(type).kind === 'primitive');
  const [first, firstEnd, second, secondEnd] = primitives ? [rightStart, rightEnd, leftStart, leftEnd] : [leftStart, leftEnd, rightStart, rightEnd];
  builder.switchTo(start);
  builder.edgeTo(first);
  builder.switchTo(firstEnd);
  builder.edgeTo(second);
  builder.switchTo(secondEnd);
  consume(cx, value, range);
  if (place.base !== undefined) builder.emit(place.indirect ? { op: 'use', local: place.base } : { op: 'borrow', local: place.base, mutable: true });
  recordUse(cx, place, left, 'assign');
  recordWrite(cx, node, place, { operator: cx.unit.tree.textOf(tree.child(node, F.operator) ?? node), constant: undefined });
  return UNIT_VALUE;
}

export function lowerRange(cx: Context, node: Node): Operand {
  const tree = cx.unit.tree;
  const startsOpen = [...tree.children(node)].findIndex((child) => tree.kind(child) === T['..'] || tree.kind(child) === T['..=']) === 0;
  const [a, b] = [...tree.named(node)].map((child) => cx.lower.value(cx, child));
  return rangeOf(cx, node, { first: startsOpen ? undefined : a, second: startsOpen ? a : b, inclusive: tree.first(node, T['..=']) !== undefined });
}

function rangeOf(cx: Context, node: Node, parts: { readonly first: Operand | undefined; readonly second: Operand | undefined; readonly inclusive: boolean }): Operand {
  const { first, second, inclusive } = parts;
  const range = cx.unit.rangeOf(node);
  if (first !== undefined && second !== undefined) cx.solver.inference.unify(first.type, second.type);
  for (const operand of [first, second]) if (operand !== undefined) consume(cx, operand, range);
  const bounded = inclusive ? 'Inclusive' : '';
  const name = first === undefined ? (second === undefined ? 'RangeFull' : `RangeTo${bounded}`) : second === undefined ? 'RangeFrom' : `Range${bounded}`;
  const definition = cx.solver.world.find(`std::ops::${name}`);
  if (definition?.kind !== 'item') return temporary(cx, UNKNOWN, range);
  // A literal takes the type of the other end.
  const ends = [second, first].flatMap((operand) => (operand === undefined ? [] : [cx.solver.inference.shallow(operand.type)]));
  const type = ends.find((end) => end.kind !== 'primitive' || !end.name.startsWith('{')) ?? ends[0];
  return temporary(cx, { kind: 'adt', definition, args: type === undefined ? [] : [type] }, range);
}
