import { F, K, T, type Node } from '../../syntax/flat-tree.ts';
import { readPath, readType, bareName } from '../items/read-types.ts';
import { lowerType } from '../types/lower-type.ts';
import { fieldTypes } from '../types/methods.ts';
import { BOOL, UNKNOWN, primitive, reference, type Type } from '../types/type.ts';
import { lowerCall } from './calls.ts';
import { lowerFor, lowerIf, lowerLoop, lowerMatch, lowerJump, lowerWhile } from './control-flow.ts';
import { awaitOperand } from './awaits.ts';
import type { Context, Operand, Place } from './context.ts';
import { NO_VALUE, UNIT_VALUE, borrow, consume, constant, dereference, findLocal, load, markLeaves, moveInto, placeOf, recordUse, temporary } from './operations.ts';
import { resolveValuePath, structType } from './paths.ts';

/** Expressions nested deeper than this are taken for unknown. */
const MAX_DEPTH = 300;

/** Lowers an expression to a value. */
export function lowerValue(cx: Context, node: Node, expected?: Type): Operand {
  if (cx.depth > MAX_DEPTH) return NO_VALUE;
  const { extending } = cx;
  if (!EXTENDING.has(cx.unit.tree.kind(node))) cx.extending = false;
  cx.depth++;
  const result = lowerKind(cx, node, expected);
  cx.depth--;
  cx.extending = extending;
  return result;
}

/** Expressions whose operands are extended when they are themselves. */
const EXTENDING: ReadonlySet<number> = new Set<number>([
  K.reference_expression, K.tuple_expression, K.array_expression, K.struct_expression, K.type_cast_expression, K.parenthesized_expression,
  K.block, K.unsafe_block, K.if_expression, K.match_expression, K.macro_invocation,
]);

function lowerKind(cx: Context, node: Node, expected: Type | undefined): Operand {
  const tree = cx.unit.tree;
  const child = (field: number): Node | undefined => tree.child(node, field);
  switch (tree.kind(node)) {
    case K.integer_literal:
    case K.float_literal:
    case K.string_literal:
    case K.raw_string_literal:
    case K.char_literal:
    case K.boolean_literal:
      return constant(literalType(tree.textOf(node), tree.kind(node)));
    case K.unit_expression:
      return UNIT_VALUE;
    case K.identifier:
    case K.self:
    case K.scoped_identifier:
    case K.generic_function:
    case K.metavariable: {
      const place = lowerPath(cx, node);
      return 'base' in place ? load(cx, place, node) : place;
    }
    case K.field_expression:
    case K.index_expression:
      return load(cx, lowerPlace(cx, node), node);
    case K.parenthesized_expression: {
      const inner = tree.firstNamed(node);
      return inner === undefined ? UNIT_VALUE : lowerValue(cx, inner, expected);
    }
    case K.call_expression:
      return lowerCall(cx, node, expected);
    case K.await_expression: {
      const inner = tree.firstNamed(node);
      return inner === undefined ? NO_VALUE : awaitOperand(cx, node, lowerValue(cx, inner));
    }
    case K.try_expression:
      return lowerTry(cx, node);
    case K.reference_expression:
      return lowerReference(cx, node, cx.extending, expected);
    case K.unary_expression:
      return lowerUnary(cx, node, expected);
    case K.binary_expression:
      return lowerBinary(cx, node);
    case K.assignment_expression:
      return lowerAssignment(cx, node);
    case K.compound_assignment_expr:
      return lowerCompound(cx, node);
    case K.type_cast_expression:
      return lowerCast(cx, node);
    case K.range_expression:
      return lowerRange(cx, node);
    case K.tuple_expression:
      return lowerTuple(cx, node, expected);
    case K.array_expression:
      return lowerArray(cx, node);
    case K.struct_expression:
      return lowerStruct(cx, node);
    case K.block:
      return cx.lower.block(cx, node, 'other', expected);
    case K.unsafe_block:
    case K.const_block:
    case K.try_block: {
      const body = tree.first(node, K.block);
      return body === undefined ? NO_VALUE : cx.lower.block(cx, body, 'other', expected);
    }
    case K.if_expression:
      return lowerIf(cx, node, expected);
    case K.match_expression:
      return lowerMatch(cx, node, expected);
    case K.while_expression:
      return lowerWhile(cx, node);
    case K.loop_expression:
      return lowerLoop(cx, node);
    case K.for_expression:
      return lowerFor(cx, node);
    case K.break_expression:
    case K.continue_expression:
    case K.return_expression:
      return lowerJump(cx, node);
    case K.yield_expression: {
      const inner = tree.firstNamed(node);
      const value = inner === undefined ? UNIT_VALUE : lowerValue(cx, inner);
      consume(cx, value, cx.unit.rangeOf(node));
      return awaitOperand(cx, node, UNIT_VALUE);
    }
    case K.closure_expression:
    case K.async_block:
      return cx.lower.closure(cx, node, undefined);
    case K.macro_invocation:
      return cx.lower.macro(cx, node, expected);
    case K.let_condition:
    case K.let_chain:
      return constant(BOOL);
    default: {
      const value = child(F.value);
      return value === undefined ? NO_VALUE : lowerValue(cx, value);
    }
  }
}

/** Whether an expression denotes a place rather than a value. */
export function isPlaceExpression(cx: Context, node: Node): boolean {
  const tree = cx.unit.tree;
  switch (tree.kind(node)) {
    case K.identifier:
    case K.self:
      return true;
    case K.field_expression:
    case K.index_expression:
      return true;
    case K.parenthesized_expression: {
      const inner = tree.firstNamed(node);
      return inner !== undefined && isPlaceExpression(cx, inner);
    }
    case K.unary_expression:
      return tree.first(node, T['*']) !== undefined;
    default:
      return false;
  }
}

/** Lowers an expression as a place; values get a temporary. `extended` lets that temporary live to the end of the block. */
export function lowerPlace(cx: Context, node: Node, extended = false): Place {
  const tree = cx.unit.tree;
  switch (tree.kind(node)) {
    case K.identifier:
    case K.self: {
      const place = lowerPath(cx, node);
      return 'base' in place ? place : placeOf(extend(cx, place, node, extended));
    }
    case K.parenthesized_expression: {
      const inner = tree.firstNamed(node);
      if (inner !== undefined && cx.depth < MAX_DEPTH) return deeper(cx, () => lowerPlace(cx, inner, extended));
      break;
    }
    case K.field_expression:
      return deeper(cx, () => lowerField(cx, node, extended));
    case K.index_expression:
      return deeper(cx, () => lowerIndex(cx, node, extended));
    case K.unary_expression:
      if (tree.first(node, T['*']) !== undefined) {
        const inner = tree.firstNamed(node);
        if (inner === undefined) break;
        const place = deeper(cx, () => lowerPlace(cx, inner, extended));
        return dereference(cx, place, inner) ?? { type: UNKNOWN, base: place.base, projected: true, indirect: true };
      }
      break;
    default:
  }
  return placeOf(extend(cx, lowerValue(cx, node), node, extended));
}

function deeper(cx: Context, run: () => Place): Place {
  if (cx.depth > MAX_DEPTH) return { type: UNKNOWN, base: undefined, projected: false, indirect: true };
  cx.depth++;
  const result = run();
  cx.depth--;
  return result;
}

/** Moves a value to a temporary that lives to the end of the block (temporary lifetime extension). */
function extend(cx: Context, operand: Operand, node: Node, extended: boolean): Operand {
  if (!extended || operand.local === undefined) return operand;
  const range = cx.unit.rangeOf(node);
  const target = cx.frame.builder.declare({ kind: 'temporary', type: operand.type, range, uncertain: cx.unit.uncertain }, 'extended');
  moveInto(cx, operand, target, range);
  return { type: operand.type, local: target };
}

function lowerPath(cx: Context, node: Node): Place | Operand {
  const tree = cx.unit.tree;
  const kind = tree.kind(node);
  if (kind === K.identifier || kind === K.self) {
    const local = findLocal(cx, bareName(tree.textOf(node)));
    if (local !== undefined) {
      const found = cx.frame.builder.local(local);
      return { type: found.type, base: local, projected: false, indirect: false };
    }
  }
  const path = readPath(tree, node);
  return path === undefined ? NO_VALUE : resolveValuePath(cx, path);
}

function literalType(text: string, kind: number): Type {
  switch (kind) {
    case K.boolean_literal:
      return BOOL;
    case K.char_literal:
      return primitive(text.startsWith('b') ? 'u8' : 'char');
    case K.string_literal:
    case K.raw_string_literal:
      if (text.startsWith('c')) return { kind: 'reference', mutable: false, isStatic: true, to: UNKNOWN };
      if (text.startsWith('b')) return { kind: 'reference', mutable: false, isStatic: true, to: { kind: 'array', of: primitive('u8') } };
      return { kind: 'reference', mutable: false, isStatic: true, to: primitive('str') };
    default: {
      const suffix = /(?:[iu](?:8|16|32|64|128|size)|f32|f64)$/.exec(text)?.[0];
      if (suffix !== undefined && !/^0x/i.test(text)) return primitive(suffix);
      if (suffix !== undefined && /^[iu]/.test(suffix)) return primitive(suffix);
      return primitive(kind === K.float_literal ? '{float}' : '{integer}');
    }
  }
}

function lowerField(cx: Context, node: Node, extended: boolean): Place {
  const tree = cx.unit.tree;
  const value = tree.child(node, F.value);
  const field = tree.child(node, F.field);
  const unknown: Place = { type: UNKNOWN, base: undefined, projected: true, indirect: true };
  if (value === undefined || field === undefined) return unknown;
  let place: Place | undefined = lowerPlace(cx, value, extended);
  const base = place;
  const name = bareName(tree.textOf(field));
  for (let steps = 0; place !== undefined && steps < 12; steps++) {
    const type = cx.solver.normalise(cx.solver.inference.shallow(place.type));
    const found = fieldOf(cx, type, name);
    if (found !== undefined) return { type: found, base: place.base, projected: true, indirect: place.indirect };
    place = dereference(cx, { ...place, type }, value);
  }
  return { ...unknown, base: base.base, indirect: base.indirect };
}

function fieldOf(cx: Context, type: Type, name: string): Type | undefined {
  if (type.kind === 'tuple') return type.items[Number(name)];
  return type.kind === 'adt' ? fieldTypes(cx.solver, type, undefined).get(name) : undefined;
}

function lowerIndex(cx: Context, node: Node, extended: boolean): Place {
  const [baseNode, indexNode] = [...cx.unit.tree.named(node)];
  if (baseNode === undefined || indexNode === undefined) return { type: UNKNOWN, base: undefined, projected: true, indirect: true };
  let place: Place | undefined = lowerPlace(cx, baseNode, extended);
  const first = place;
  let found: Place | undefined;
  for (let steps = 0; place !== undefined && found === undefined && steps < 12; steps++) {
    const type: Type = cx.solver.normalise(cx.solver.inference.shallow(place.type));
    if (type.kind === 'array' || type.kind === 'slice') found = { type: type.of, base: place.base, projected: true, indirect: place.indirect };
    else {
      const output = indexOutput(cx, type);
      if (output !== undefined) {
        borrow(cx, place, false, baseNode);
        found = { type: output, base: undefined, projected: true, indirect: true };
      } else place = dereference(cx, { ...place, type }, baseNode);
    }
  }
  const index = lowerValue(cx, indexNode);
  consume(cx, index, cx.unit.rangeOf(indexNode));
  if (found === undefined) return { type: UNKNOWN, base: first.base, projected: true, indirect: true };
  const indexType = cx.solver.inference.shallow(index.type);
  if (indexType.kind === 'adt' && /^std::ops::Range/.test(indexType.definition.path) && found.type.kind !== 'slice' && isSequence(first.type)) {
    return { ...found, type: { kind: 'slice', of: found.type } };
  }
  return found;
}

function isSequence(type: Type): boolean {
  return type.kind === 'array' || type.kind === 'slice' || (type.kind === 'adt' && type.definition.path === 'std::vec::Vec');
}

function indexOutput(cx: Context, type: Type): Type | undefined {
  const trait = cx.solver.world.trait('std::ops::Index');
  if (trait === undefined || type.kind !== 'adt') return undefined;
  const output = cx.solver.project(type, trait, 'Output');
  return output.kind === 'unknown' || output.kind === 'projection' ? undefined : output;
}

/** `&expr`; its operand's temporaries are extended when the borrow itself is. */
function lowerReference(cx: Context, node: Node, extended: boolean, expected: Type | undefined): Operand {
  const tree = cx.unit.tree;
  const value = tree.child(node, F.value) ?? tree.firstNamed(node);
  if (value === undefined) return NO_VALUE;
  const mutable = tree.first(node, K.mutable_specifier) !== undefined;
  const wanted = expected?.kind === 'reference' ? expected.to : undefined;
  const place = isPlaceExpression(cx, value) || wanted === undefined || extended ? lowerPlace(cx, value, extended) : placeOf(lowerValue(cx, value, wanted));
  borrow(cx, place, mutable, value);
  if (tree.first(node, T.raw) !== undefined) return temporary(cx, { kind: 'pointer', mutable, to: place.type }, cx.unit.rangeOf(node));
  return temporary(cx, reference(place.type, mutable), cx.unit.rangeOf(node));
}

function lowerUnary(cx: Context, node: Node, expected: Type | undefined): Operand {
  const tree = cx.unit.tree;
  if (tree.first(node, T['*']) !== undefined) return load(cx, lowerPlace(cx, node), node);
  const inner = tree.firstNamed(node);
  if (inner === undefined) return NO_VALUE;
  const operand = lowerValue(cx, inner, expected);
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

function lowerBinary(cx: Context, node: Node): Operand {
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
  const a = lowerValue(cx, left);
  const b = lowerValue(cx, right, a.type);
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
  const first = start === undefined ? undefined : lowerValue(cx, start);
  const second = lowerPrefixed(cx, read.operator, read.right);
  return rangeOf(cx, read.node, { first, second, inclusive: tree.first(read.left, T['..=']) !== undefined });
}

function lowerPrefixed(cx: Context, operator: string, node: Node): Operand {
  if (operator === '*') {
    const place = lowerPlace(cx, node);
    return load(cx, dereference(cx, place, node) ?? { ...place, type: UNKNOWN, indirect: true }, node);
  }
  if (operator === '-') return lowerValue(cx, node);
  const place = lowerPlace(cx, node);
  borrow(cx, place, false, node);
  return temporary(cx, reference(place.type), cx.unit.rangeOf(node));
}

/** Comparison takes places by reference unless they are primitive. */
function lowerComparand(cx: Context, node: Node): Operand {
  if (!isPlaceExpression(cx, node)) return lowerValue(cx, node);
  const place = lowerPlace(cx, node);
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

function lowerAssignment(cx: Context, node: Node): Operand {
  const tree = cx.unit.tree;
  const left = tree.child(node, F.left);
  const right = tree.child(node, F.right);
  if (left === undefined || right === undefined) return NO_VALUE;
  if (tree.textOf(left) === '_') {
    if (isPlaceExpression(cx, right)) lowerPlace(cx, right);
    else lowerValue(cx, right);
    return UNIT_VALUE;
  }
  const declared = declaredType(cx, left);
  const value = lowerValue(cx, right, declared);
  const range = cx.unit.rangeOf(node);
  if (tree.kind(left) === K.tuple_expression || tree.kind(left) === K.array_expression || tree.kind(left) === K.call_expression || tree.kind(left) === K.struct_expression) {
    consume(cx, value, range);
    return UNIT_VALUE;
  }
  const place = lowerPlace(cx, left);
  cx.solver.inference.probe(() => (cx.solver.inference.unify(place.type, value.type) ? true : undefined));
  const { builder } = cx.frame;
  if (place.base !== undefined && !place.projected && !place.indirect) {
    builder.emit({ op: 'drop', local: place.base });
    moveInto(cx, value, place.base, range);
  } else {
    consume(cx, value, range);
    if (place.base !== undefined) builder.emit({ op: 'use', local: place.base });
  }
  recordUse(cx, place, left, 'assign');
  return UNIT_VALUE;
}

function declaredType(cx: Context, left: Node): Type | undefined {
  const tree = cx.unit.tree;
  if (tree.kind(left) !== K.identifier) return undefined;
  const local = findLocal(cx, tree.textOf(left));
  return local === undefined ? undefined : cx.frame.builder.local(local).type;
}

function lowerCompound(cx: Context, node: Node): Operand {
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
  const place = lowerPlace(cx, left);
  const leftEnd = builder.current;
  const rightStart = builder.newBlock();
  builder.switchTo(rightStart);
  const value = lowerValue(cx, right);
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
  return UNIT_VALUE;
}

function lowerCast(cx: Context, node: Node): Operand {
  const tree = cx.unit.tree;
  const value = tree.child(node, F.value);
  const typeNode = tree.child(node, F.type);
  if (value === undefined || typeNode === undefined) return NO_VALUE;
  const operand = lowerValue(cx, value);
  const type = lowerType(readType(tree, typeNode), cx.typeScope);
  const inferred = type.kind === 'variable' ? operand.type : type;
  consume(cx, operand, cx.unit.rangeOf(node));
  return temporary(cx, inferred, cx.unit.rangeOf(node));
}

function lowerRange(cx: Context, node: Node): Operand {
  const tree = cx.unit.tree;
  const startsOpen = [...tree.children(node)].findIndex((child) => tree.kind(child) === T['..'] || tree.kind(child) === T['..=']) === 0;
  const [a, b] = [...tree.named(node)].map((child) => lowerValue(cx, child));
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

function lowerTuple(cx: Context, node: Node, expected: Type | undefined): Operand {
  const wanted = expected?.kind === 'tuple' ? expected.items : [];
  const operands = [...cx.unit.tree.named(node)].map((child, i) => lowerValue(cx, child, wanted[i]));
  return aggregate(cx, node, { kind: 'tuple', items: operands.map((operand) => operand.type) }, operands);
}

/** A new value made of others: what they carry, it carries. */
export function aggregate(cx: Context, node: Node, type: Type, parts: readonly Operand[]): Operand {
  const range = cx.unit.rangeOf(node);
  const origin = parts.map((part) => (part.local === undefined ? undefined : cx.frame.builder.local(part.local).origin)).find((found) => found !== undefined);
  for (const part of parts) consume(cx, part, range);
  const result = temporary(cx, type, range);
  if (result.local !== undefined && origin !== undefined) cx.frame.builder.local(result.local).origin = origin;
  return result;
}

function lowerArray(cx: Context, node: Node): Operand {
  const tree = cx.unit.tree;
  const element = cx.solver.inference.fresh();
  const parts: Operand[] = [];
  const isRepeat = tree.child(node, F.length) !== undefined;
  for (const child of tree.named(node)) {
    if (tree.kind(child) === K.attribute_item) continue;
    const operand = lowerValue(cx, child);
    parts.push(operand);
    if (!isRepeat || parts.length === 1) cx.solver.inference.probe(() => (cx.solver.inference.unify(element, operand.type) ? true : undefined));
  }
  return aggregate(cx, node, { kind: 'array', of: element }, parts);
}

function lowerStruct(cx: Context, node: Node): Operand {
  const tree = cx.unit.tree;
  const nameNode = tree.child(node, F.name);
  const body = tree.child(node, F.body);
  const path = nameNode === undefined ? undefined : readPath(tree, nameNode);
  const found = path === undefined ? undefined : structType(cx, path);
  const fields = found === undefined ? new Map<string, Type>() : fieldTypes(cx.solver, found.type, found.variant);
  const parts: Operand[] = [];
  for (const entry of body === undefined ? [] : tree.named(body)) {
    const part = lowerInitializer(cx, entry, fields);
    if (part !== undefined) parts.push(part);
  }
  return aggregate(cx, node, found?.type ?? UNKNOWN, parts);
}

function lowerInitializer(cx: Context, entry: Node, fields: ReadonlyMap<string, Type>): Operand | undefined {
  const tree = cx.unit.tree;
  const agree = (name: string, operand: Operand): Operand => {
    const declared = fields.get(name);
    if (declared !== undefined) cx.solver.inference.probe(() => (cx.solver.inference.unify(declared, operand.type) ? true : undefined));
    return operand;
  };
  switch (tree.kind(entry)) {
    case K.shorthand_field_initializer: {
      const name = tree.first(entry, K.identifier);
      return name === undefined ? undefined : agree(tree.textOf(name), lowerValue(cx, name));
    }
    case K.field_initializer: {
      const field = tree.child(entry, F.field);
      const value = tree.child(entry, F.value);
      if (value === undefined) return undefined;
      const name = field === undefined ? '' : tree.textOf(field);
      return agree(name, lowerValue(cx, value, fields.get(name)));
    }
    case K.base_field_initializer: {
      const value = tree.firstNamed(entry);
      return value === undefined ? undefined : lowerValue(cx, value);
    }
    default:
      return undefined;
  }
}

function lowerTry(cx: Context, node: Node): Operand {
  const inner = cx.unit.tree.firstNamed(node);
  if (inner === undefined) return NO_VALUE;
  const range = cx.unit.rangeOf(node);
  const operand = lowerValue(cx, inner);
  const type = cx.solver.normalise(cx.solver.inference.shallow(operand.type));
  const output = tryOutput(type);
  const { builder } = cx.frame;
  const origin = operand.local === undefined ? undefined : builder.local(operand.local).origin;
  consume(cx, operand, range);
  // The branch on the value keeps a temporary of both outcomes until the end of its scope.
  const branch = temporary(cx, output === undefined ? UNKNOWN : { kind: 'tuple', items: output.error === undefined ? [output.value] : [output.value, output.error] }, range);
  markLeaves(cx, 'question');
  const onward = builder.newBlock();
  const fail = builder.newBlock();
  builder.edgeTo(onward);
  builder.edgeTo(fail);
  builder.switchTo(fail);
  if (branch.local !== undefined) builder.emit({ op: 'empty', local: branch.local });
  builder.exitTo(0);
  builder.switchTo(onward);
  if (branch.local !== undefined) {
    builder.emit({ op: 'move', local: branch.local, whole: false, at: range });
    builder.emit({ op: 'empty', local: branch.local });
  }
  const result = temporary(cx, output?.value ?? UNKNOWN, range);
  if (result.local !== undefined && origin !== undefined) builder.local(result.local).origin = origin;
  return result;
}

function tryOutput(type: Type): { readonly value: Type; readonly error: Type | undefined } | undefined {
  if (type.kind !== 'adt') return undefined;
  const [first, second] = type.args;
  switch (type.definition.path) {
    case 'std::option::Option':
      return first === undefined ? undefined : { value: first, error: undefined };
    case 'std::result::Result':
      return first === undefined ? undefined : { value: first, error: second };
    default:
      return undefined;
  }
}
