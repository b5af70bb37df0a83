import { F, K, T, type Node } from '../../syntax/flat-tree.ts';
import { readType } from '../items/read-types.ts';
import { lowerType } from '../types/lower-type.ts';
import { BOOL, UNKNOWN, primitive, reference, type Type } from '../types/type.ts';
import { lowerArray, lowerStruct, lowerTuple } from './aggregates.ts';
import { awaitOperand } from './awaits.ts';
import { lowerCall } from './calls.ts';
import type { Context, Operand } from './context.ts';
import { lowerFor, lowerIf, lowerJump, lowerLoop, lowerMatch, lowerWhile } from './control-flow.ts';
import { recordFate } from './fates.ts';
import { NO_VALUE, UNIT_VALUE, borrow, consume, constant, load, markLeaves, placeOf, temporary } from './operations.ts';
import { lowerAssignment, lowerBinary, lowerCompound, lowerRange, lowerUnary } from './operators.ts';
import { MAX_EXPRESSION_DEPTH, isPlaceExpression, lowerPath, lowerPlace } from './places.ts';
import { denote, pathOfOperand, pathOfPlace } from './place-path.ts';

/** Lowers an expression to a value. */
export function lowerValue(cx: Context, node: Node, expected?: Type): Operand {
  if (cx.depth > MAX_EXPRESSION_DEPTH) return NO_VALUE;
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
      return constant(numberAs(cx, literalType(tree.textOf(node), tree.kind(node)), expected));
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
      return cx.lower.block(cx, node, 'plain', expected);
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

/** A number without a suffix is of the type that is expected, where that is one of numbers. */
function numberAs(cx: Context, type: Type, expected: Type | undefined): Type {
  if (type.kind !== 'primitive' || !type.name.startsWith('{') || expected === undefined) return type;
  const wanted = cx.solver.inference.shallow(expected);
  return wanted.kind === 'primitive' && /^[iuf]\d|size$/.test(wanted.name) ? wanted : type;
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
  return denote(cx, temporary(cx, reference(place.type, mutable), cx.unit.rangeOf(node)), pathOfPlace(cx, place));
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

function lowerTry(cx: Context, node: Node): Operand {
  const inner = cx.unit.tree.firstNamed(node);
  if (inner === undefined) return NO_VALUE;
  const range = cx.unit.rangeOf(node);
  recordFate(cx, inner, { kind: 'tried', whole: range });
  const operand = lowerValue(cx, inner);
  const type = cx.solver.normalise(cx.solver.inference.shallow(operand.type));
  const output = tryOutput(type);
  const { builder } = cx.frame;
  const origin = operand.local === undefined ? undefined : builder.local(operand.local).origin;
  const path = pathOfOperand(cx, operand);
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
  if (!builder.isDead) cx.frame.ends = true;
  builder.exitTo(0);
  builder.switchTo(onward);
  if (branch.local !== undefined) {
    builder.emit({ op: 'move', local: branch.local, whole: false, at: range });
    builder.emit({ op: 'empty', local: branch.local });
  }
  const result = denote(cx, temporary(cx, output?.value ?? UNKNOWN, range), path);
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
