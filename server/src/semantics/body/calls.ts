import { F, K, type Node } from '../../syntax/flat-tree.ts';
import type { ExecutionContext, FunctionFacts } from '../facts.ts';
import { bareName, readPath, readTurbofish } from '../items/read-types.ts';
import type { Definition } from '../names/definitions.ts';
import { lowerBounds, lowerType } from '../types/lower-type.ts';
import { IMPL_BOUNDS, asMethod, constructorSignature, findMethod, instantiate, type FnDefinition, type MethodMatch } from '../types/methods.ts';
import { callOf } from '../types/solver.ts';
import type { Signature } from '../types/signature.ts';
import { UNKNOWN, isAdt, reference, type TraitRef, type Type } from '../types/type.ts';
import { isVerbatim, type ArgumentRecord, type ClosureExpectation, type Context, type Operand, type Place } from './context.ts';
import { constantOf, plainLocal } from './constants.ts';
import { recordFate } from './fates.ts';
import { guessMethod, guessPath, guessSpawner } from './guesses.ts';
import { NO_VALUE, borrow, consume, dereference, findLocal, load, pathOfWrapped, temporary } from './operations.ts';
import { resolveFunction } from './paths.ts';
import { denote, pathOfOperand, pathOfPlace, type PlacePath } from './place-path.ts';

/** Lowers `f(..)`, `path::f(..)` and `receiver.method(..)`. */
export function lowerCall(cx: Context, node: Node, expected: Type | undefined): Operand {
  const tree = cx.unit.tree;
  let target = tree.child(node, F.function);
  if (target === undefined) return NO_VALUE;
  const argumentList = tree.child(node, F.arguments);
  const argNodes = argumentList === undefined ? [] : [...tree.named(argumentList)].filter((child) => tree.kind(child) !== K.attribute_item);
  let turbofish: Node | undefined;
  if (tree.kind(target) === K.generic_function) {
    const inner = tree.child(target, F.function);
    if (inner !== undefined && tree.kind(inner) === K.field_expression) {
      turbofish = tree.child(target, F.type_arguments);
      target = inner;
    }
  }
  if (tree.kind(target) === K.break_expression || tree.kind(target) === K.return_expression) return lowerBreakCall(cx, target, argNodes);
  if (tree.kind(target) === K.field_expression) return lowerMethod(cx, { node, target, argNodes, turbofish }, expected);
  return lowerFunction(cx, { node, target, argNodes }, expected);
}

/** `break (a, b)` is read by the grammar as a call of `break`. */
function lowerBreakCall(cx: Context, target: Node, args: readonly Node[]): Operand {
  for (const arg of args) consume(cx, cx.lower.value(cx, arg), cx.unit.rangeOf(arg));
  return cx.lower.value(cx, target);
}

interface FunctionCall {
  readonly node: Node;
  readonly target: Node;
  readonly argNodes: readonly Node[];
}

function lowerFunction(cx: Context, call: FunctionCall, expected: Type | undefined): Operand {
  const tree = cx.unit.tree;
  const path = readPath(tree, call.target);
  const isLocal = tree.kind(call.target) === K.identifier && findLocal(cx, bareName(tree.textOf(call.target))) !== undefined;
  const found = path === undefined || isLocal ? undefined : resolveFunction(cx, path);
  if (found === undefined) return lowerValueCall(cx, call, path === undefined || isLocal);
  const { definition } = found;
  const fn = asMethod(definition);
  const signature = fn === undefined ? constructorSignature(cx.solver, definition, found.explicit) : instantiate(cx.solver, fn, found);
  if (signature === undefined) return lowerValueCall(cx, call, false);
  learnFromExpected(cx, signature, expected);
  const facts = cx.around.factsOf(definition);
  const args = lowerArguments(cx, call.argNodes, signature, facts);
  if (fn === undefined) {
    for (const arg of call.argNodes) recordFate(cx, arg, { kind: 'wrapped', whole: cx.unit.rangeOf(call.node) });
    return construct(cx, call.node, signature, args);
  }
  const nameNode = tree.child(call.target, F.name) ?? lastName(cx, call.target);
  return finish(cx, { node: call.node, nameNode, definition, facts, signature, receiver: undefined, args, fn });
}

/** The name of a path, its generic arguments left out. */
function lastName(cx: Context, target: Node): Node {
  const tree = cx.unit.tree;
  if (tree.kind(target) !== K.generic_function) return target;
  const inner = tree.child(target, F.function) ?? target;
  return tree.child(inner, F.name) ?? inner;
}

/** A call of a closure, function pointer or something unknown. */
function lowerValueCall(cx: Context, call: FunctionCall, evaluate: boolean): Operand {
  const range = cx.unit.rangeOf(call.node);
  let type: Type = UNKNOWN;
  let path: PlacePath | undefined;
  if (evaluate) {
    const place = cx.lower.place(cx, call.target);
    path = pathOfPlace(cx, place);
    type = cx.solver.inference.shallow(place.type);
    if (isCalledOnce(cx, type)) consume(cx, load(cx, { ...place, type }, call.target), range);
    else borrow(cx, place, false, call.target);
  }
  const callable = callOf(type.kind === 'reference' ? cx.solver.inference.shallow(type.to) : type);
  const bound = callable ?? callBound(cx, type);
  const args = call.argNodes.map((arg, i) => cx.lower.value(cx, arg, bound?.params[i]));
  for (const [i, arg] of args.entries()) {
    const param = bound?.params[i];
    if (param !== undefined) agree(cx, param, arg.type);
    consume(cx, arg, range);
  }
  if (path !== undefined && bound !== undefined) {
    cx.frame.builder.emit({ op: 'invoke', invocation: cx.records.invocations.length });
    cx.records.invocations.push({ body: cx.frame.index, path });
  }
  cx.frame.builder.emit({ op: 'unknown-call' });
  return temporary(cx, bound?.result ?? UNKNOWN, range);
}

/** `FnOnce` and nothing more: calling it uses it up. */
function isCalledOnce(cx: Context, type: Type): boolean {
  const inner = isAdt(type, 'std::boxed::Box') && type.kind === 'adt' ? cx.solver.inference.shallow(type.args[0] ?? UNKNOWN) : type;
  if (inner.kind !== 'dyn' && inner.kind !== 'opaque' && inner.kind !== 'param') return false;
  const names = cx.solver.boundsOf(inner).map((bound) => bound.trait.item.name);
  return names.includes('FnOnce') && !names.includes('FnMut') && !names.includes('Fn');
}

/** `F: Fn(A) -> B` on a parameter or `dyn Fn(A) -> B`. */
function callBound(cx: Context, type: Type): { readonly params: readonly Type[]; readonly result: Type } | undefined {
  const bounds = type.kind === 'variable' || type.kind === 'unknown' ? [] : cx.solver.boundsOf(type);
  return fromBounds(bounds);
}

function fromBounds(bounds: readonly TraitRef[]): { readonly params: readonly Type[]; readonly result: Type } | undefined {
  for (const bound of bounds) {
    const params = bound.args[0];
    if (/^(Async)?Fn(Once|Mut)?$/.test(bound.trait.item.name) && params?.kind === 'tuple') return { params: params.items, result: bound.bindings.get('Output') ?? UNKNOWN };
  }
  return undefined;
}

/** A declared result that is expected anyway helps closures and generic constructors. */
function learnFromExpected(cx: Context, signature: Signature, expected: Type | undefined): void {
  if (expected === undefined || signature.isAsync) return;
  const wanted = cx.solver.inference.shallow(expected);
  if (wanted.kind === 'unknown' || wanted.kind === 'variable' || wanted.kind === 'dyn' || wanted.kind === 'opaque') return;
  cx.solver.inference.probe(() => (cx.solver.inference.unify(signature.result, wanted) ? true : undefined));
}

interface MethodCall extends FunctionCall {
  readonly turbofish: Node | undefined;
}

function lowerMethod(cx: Context, call: MethodCall, expected: Type | undefined): Operand {
  const tree = cx.unit.tree;
  const receiverNode = tree.child(call.target, F.value);
  const nameNode = tree.child(call.target, F.field);
  if (receiverNode === undefined || nameNode === undefined) return NO_VALUE;
  const name = bareName(tree.textOf(nameNode));
  const place = cx.lower.place(cx, receiverNode);
  const receiverType = cx.solver.normalise(cx.solver.inference.shallow(place.type));
  const known = findMethod(cx.solver, receiverType, name);
  const match = known ?? guess(cx, call, receiverType, name);
  if (match === undefined) return lowerUnknownMethod(cx, call, place, receiverNode);
  if (known === undefined) cx.frame.builder.emit({ op: 'unknown-call' });
  const explicit = call.turbofish === undefined ? [] : readTurbofish(tree, call.turbofish).map((ref) => lowerType(ref, cx.typeScope));
  const signature = instantiate(cx.solver, match.definition, { self: match.self, params: match.params, explicit });
  const facts = cx.around.factsOf(match.definition);
  const local = place.indirect || place.projected ? undefined : place.base;
  const self = adjust(cx, place, match, receiverNode);
  // What is behind an auto-deref is emptied, not the guard or the box that was gone through.
  if (facts.takes === true && place.base !== undefined && !place.indirect && match.derefs === 0) cx.frame.builder.emit({ op: 'empty', local: place.base });
  const selfParam = signature.params[0];
  if (selfParam !== undefined) agree(cx, selfParam, self.type);
  learnFromExpected(cx, signature, expected);
  const rest: Signature = { ...signature, params: signature.params.slice(1) };
  const args = lowerArguments(cx, call.argNodes, rest, facts);
  const receiver: ArgumentRecord = { range: cx.unit.rangeOf(receiverNode), type: receiverType, local, path: pathOfPlace(cx, place), constant: undefined };
  return finish(cx, { node: call.node, nameNode, definition: match.definition, facts, signature, receiver, args: [{ operand: self, argument: receiver }, ...args], fn: match.definition });
}

function guess(cx: Context, { node, argNodes }: MethodCall, receiver: Type, name: string): MethodMatch | undefined {
  return argNodes.length > 0 ? guessSpawner(cx, receiver, { node, name, args: argNodes }) : guessMethod(cx, receiver, { node, name });
}

/** Applies auto-deref and auto-ref to a receiver. */
function adjust(cx: Context, place: Place, match: MethodMatch, node: Node): Operand {
  let at = place;
  for (let i = 0; i < match.derefs; i++) {
    const array = cx.solver.inference.shallow(at.type);
    at = dereference(cx, at, node) ?? (array.kind === 'array' ? { ...at, type: { kind: 'slice', of: array.of } } : at);
  }
  if (match.borrow !== 'none') {
    borrow(cx, at, match.borrow === 'mut', node);
    return denote(cx, temporary(cx, reference(at.type, match.borrow === 'mut'), cx.unit.rangeOf(node)), pathOfPlace(cx, at));
  }
  const isTemporary = match.derefs === 0 && place.base !== undefined && !place.projected && !place.indirect && cx.frame.builder.local(place.base).kind === 'temporary';
  return isTemporary ? { type: place.type, local: place.base } : load(cx, at, node);
}

/** The method is not known: the receiver is taken to be borrowed, the arguments to be used up, the result is unknown. */
function lowerUnknownMethod(cx: Context, call: MethodCall, place: Place, receiverNode: Node): Operand {
  borrow(cx, place, false, receiverNode);
  const range = cx.unit.rangeOf(call.node);
  const name = cx.unit.tree.textOf(cx.unit.tree.child(call.target, F.field) ?? call.target);
  const closures: ClosureExpectation = { params: [], result: undefined, context: IN_PLACE.has(name) ? cx.frame.context : undefined };
  const isClosure = (child: Node): boolean => cx.unit.tree.kind(child) === K.closure_expression;
  for (const arg of call.argNodes.map((child) => (isClosure(child) ? cx.lower.closure(cx, child, closures) : cx.lower.value(cx, child)))) consume(cx, arg, range);
  cx.frame.builder.emit({ op: 'unknown-call' });
  return denote(cx, temporary(cx, UNKNOWN, range), call.argNodes.length > 0 ? undefined : guessPath(cx, place, name));
}

/** Methods of `Option`, `Result` and entries of maps: types that have such a method too run its closure before it returns, or while they are polled. */
const IN_PLACE: ReadonlySet<string> = new Set([
  'and_then', 'get_or_insert_with', 'is_none_or', 'is_ok_and', 'is_some_and', 'map_err', 'map_or', 'map_or_else', 'ok_or_else', 'or_else', 'or_insert_with', 'unwrap_or_else',
]);

interface LoweredArgument {
  readonly operand: Operand;
  readonly argument: ArgumentRecord;
}

/** Arguments left to right; closures see what the parameters before them have taught. */
function lowerArguments(cx: Context, nodes: readonly Node[], signature: Signature, facts: FunctionFacts): LoweredArgument[] {
  const tree = cx.unit.tree;
  return nodes.map((node, i) => {
    const param = signature.params[i];
    const kind = tree.kind(node);
    let operand: Operand;
    if (kind === K.closure_expression || kind === K.async_block) operand = cx.lower.closure(cx, node, expectation(cx, param, signature, facts));
    else operand = cx.lower.value(cx, node, param === undefined ? undefined : cx.solver.normalise(param));
    if (param !== undefined) agree(cx, param, operand.type);
    solveArgument(cx, param, operand.type, signature);
    const local = plainLocal(cx, node);
    return { operand, argument: { range: cx.unit.rangeOf(node), type: operand.type, local, path: pathOfOperand(cx, operand), constant: constantOf(cx, node) } };
  });
}

/** What a parameter's bounds say of a closure passed to it. */
function expectation(cx: Context, param: Type | undefined, signature: Signature, facts: FunctionFacts): ClosureExpectation {
  const context = contextOf(cx, facts);
  const bound = param === undefined ? undefined : fromBounds(boundsOn(param, signature));
  if (bound === undefined) return { params: [], result: undefined, context };
  return { params: bound.params.map((type) => cx.solver.normalise(type)), result: bound.result, context };
}

function contextOf(cx: Context, facts: FunctionFacts): ExecutionContext | undefined {
  switch (facts.closure) {
    case 'in_place':
      return cx.frame.context;
    case 'polled':
      return 'async';
    case 'offloaded':
    case 'pooled':
      return 'sync';
    default:
      return undefined;
  }
}

/** Bounds of a generic parameter that an argument type is a variable for. */
function boundsOn(param: Type, signature: Signature): TraitRef[] {
  const own = IMPL_BOUNDS.get(param);
  if (own !== undefined) return [...own.bounds];
  if (param.kind !== 'variable') return [];
  const found: TraitRef[] = [];
  for (const { generics, scope } of signature.generics) {
    for (const entry of generics.params) if (scope.params.get(entry.name) === param) found.push(...lowerBounds(entry.bounds, scope));
    for (const predicate of generics.where) if (lowerType(predicate.type, scope) === param) found.push(...lowerBounds(predicate.bounds, scope));
  }
  return found;
}

function solveArgument(cx: Context, param: Type | undefined, actual: Type, signature: Signature): void {
  if (param === undefined) return;
  for (const bound of boundsOn(param, signature)) cx.solver.solveBound(cx.solver.normalise(actual), bound);
}

/** Unifies where that is possible, with the coercions that change no drop: reborrow, deref, unsizing. */
export function agree(cx: Context, param: Type, actual: Type): void {
  const { inference } = cx.solver;
  if (inference.probe(() => (inference.unify(cx.solver.normalise(param), cx.solver.normalise(actual)) ? true : undefined)) === true) return;
  let wanted = inference.shallow(param);
  let given: Type | undefined = inference.shallow(actual);
  if (wanted.kind !== 'reference' || given.kind !== 'reference') return;
  wanted = inference.shallow(wanted.to);
  given = inference.shallow(given.to);
  for (let steps = 0; given !== undefined && steps < 8; steps++) {
    const at: Type = given;
    if (inference.probe(() => (inference.unify(wanted, at) ? true : undefined)) === true) return;
    given = cx.solver.deref(at) ?? (at.kind === 'array' ? { kind: 'slice', of: at.of } : undefined);
  }
}

function construct(cx: Context, node: Node, signature: Signature, args: readonly LoweredArgument[]): Operand {
  const range = cx.unit.rangeOf(node);
  const { builder } = cx.frame;
  const [only] = args;
  const path = only === undefined || args.length > 1 ? undefined : pathOfWrapped(cx, only.operand);
  const result = denote(cx, temporary(cx, signature.result, range), path);
  for (const { operand } of args) {
    const origin = operand.local === undefined ? undefined : builder.local(operand.local).origin;
    if (origin !== undefined && result.local !== undefined) builder.local(result.local).origin ??= origin;
    consume(cx, operand, range);
  }
  return result;
}

interface Finished {
  readonly node: Node;
  readonly nameNode: Node;
  readonly definition: Definition;
  readonly fn: FnDefinition;
  readonly facts: FunctionFacts;
  readonly signature: Signature;
  readonly receiver: ArgumentRecord | undefined;
  readonly args: readonly LoweredArgument[];
}

function finish(cx: Context, call: Finished): Operand {
  const { builder } = cx.frame;
  const range = cx.unit.rangeOf(call.node);
  for (const { generics, scope } of call.signature.generics) cx.solver.solveBounds(generics, scope);
  const output = cx.solver.normalise(call.signature.result);
  const origins = call.args.map(({ operand }) => (operand.local === undefined ? undefined : builder.local(operand.local).origin));
  const captures = call.args.map(({ operand }) => operand.type);
  const result: Type = call.signature.isAsync ? { kind: 'future', future: { output, captures, callee: call.definition.kind === 'item' ? call.definition : undefined, body: undefined } } : output;
  const index = cx.records.calls.length;
  cx.records.calls.push({
    range, nameRange: cx.unit.rangeOf(call.nameNode), definition: call.definition, path: call.definition.path, facts: call.facts,
    isAsync: call.signature.isAsync, receiver: call.receiver, args: call.args.slice(call.receiver === undefined ? 0 : 1).map((entry) => entry.argument),
    result, body: cx.frame.index, statement: cx.statement, loops: [...cx.frame.loops], isVerbatim: isVerbatim(cx, call.node),
    uncertain: cx.unit.uncertain, awaited: undefined,
  });
  builder.emit({ op: 'call', call: index });
  for (const { operand } of call.args) consume(cx, operand, range);
  if (output.kind === 'never') {
    builder.unreachable();
    return { type: output, local: undefined };
  }
  const value = denote(cx, temporary(cx, result, range), { root: { kind: 'call', call: index }, fields: [] });
  if (value.local !== undefined) builder.local(value.local).origin = call.facts.acquires === undefined ? origins.find((origin) => origin !== undefined) ?? index : index;
  return value;
}
