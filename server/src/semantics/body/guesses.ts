import { F, K, type FlatTree, type Node } from '../../syntax/flat-tree.ts';
import { bareName } from '../items/read-types.ts';
import { membersOf } from '../names/modules.ts';
import { asMethod, findMethod, type MethodMatch } from '../types/methods.ts';
import type { Solver } from '../types/solver.ts';
import { UNKNOWN, type Type } from '../types/type.ts';
import type { Context, Place } from './context.ts';
import { pathOfPlace, type PlacePath } from './place-path.ts';

/** A method call on a type that is not known. */
interface Shape {
  readonly node: Node;
  readonly name: string;
}

/** What a method of an unknown type must be, going by its name and by what is done with its result: `x.lock().unwrap()`. */
export function guessMethod(cx: Context, receiver: Type, shape: Shape): MethodMatch | undefined {
  const { solver } = cx;
  if (shape.name === 'recv') return cx.polled === shape.node && isUnknown(solver, receiver) ? methodOf(solver, 'Receiver', 'recv') : undefined;
  if (shape.name === 'clone') return isUnknown(solver, receiver) ? anyClone(solver) : undefined;
  const isCollection = ITERATES.has(shape.name);
  if ((!isCollection && !NAMES.has(shape.name)) || !isUnknown(solver, receiver)) return undefined;
  // A trait in scope may mean something else by the name.
  if (!isCollection && solver.world.traitsWith(shape.name, solver.module).length > 0) return undefined;
  return methodOf(solver, isCollection ? 'Collection' : fateOf(cx, shape.node), shape.name);
}

/** A method of a type in `hp::guess`. */
function methodOf(solver: Solver, type: string, name: string): MethodMatch | undefined {
  const definition = solver.world.find(`hp::guess::${type}`);
  return definition?.kind === 'item' ? findMethod(solver, { kind: 'adt', definition, args: [UNKNOWN] }, name) : undefined;
}

/** No method of this name does anything else. */
function anyClone(solver: Solver): MethodMatch | undefined {
  const trait = solver.world.trait('std::clone::Clone');
  const definition = trait === undefined ? undefined : asMethod(membersOf(trait).get('clone'));
  return definition === undefined ? undefined : { definition, derefs: 0, borrow: 'ref', self: UNKNOWN, params: new Map() };
}

/** `executor.spawn_task(name, async move { .. });` on a type that is not known: it starts what it is given. */
export function guessSpawner(cx: Context, receiver: Type, shape: Shape & { readonly args: readonly Node[] }): MethodMatch | undefined {
  const { solver, unit: { tree } } = cx;
  const parent = tree.parent(shape.node);
  const last = shape.args.at(-1);
  if (!shape.name.startsWith('spawn') || last === undefined || parent === undefined || tree.kind(parent) !== K.expression_statement) return undefined;
  if (!isUnknown(solver, receiver, true) || tree.kind(last) === K.closure_expression || !holdsAsyncBlock(tree, last)) return undefined;
  return methodOf(solver, 'Spawner', shape.name.includes('blocking') ? 'spawn_blocking' : 'spawn');
}

/** An async block, or a call that is given one: `Box::pin(async { .. })`. */
function holdsAsyncBlock(tree: FlatTree, node: Node): boolean {
  for (let at = node; at < tree.next(node); at++) if (tree.kind(at) === K.async_block) return true;
  return false;
}

/** Whether a type, references and pointers looked through, is not known; a parameter may have bounds that are not. */
function isUnknown(solver: Solver, receiver: Type, orParameter = false): boolean {
  let at: Type | undefined = receiver;
  for (let derefs = 0; at !== undefined && derefs < MAX_DEREFS; derefs++) {
    const type: Type = solver.inference.shallow(at);
    if (type.kind === 'unknown' || type.kind === 'variable' || (orParameter && type.kind === 'param')) return true;
    at = solver.deref(type);
  }
  return false;
}

const MAX_DEREFS = 6;

/** Methods that are worth a guess, going by what is done with their results. */
const NAMES: ReadonlySet<string> = new Set(['lock', 'read', 'write', 'borrow_mut']);

/** Methods of collections that give an iterator, whatever they hold. */
const ITERATES: ReadonlySet<string> = new Set(['iter', 'iter_mut', 'into_iter', 'keys', 'values', 'values_mut', 'into_keys', 'into_values']);

/** The type in `hp::guess` that has the method, by what is done with its result. */
function fateOf(cx: Context, node: Node): 'Awaited' | 'Unwrapped' | 'Plain' {
  const { tree } = cx.unit;
  const parent = tree.parent(node);
  if (parent === undefined) return 'Plain';
  if (tree.kind(parent) === K.await_expression) return 'Awaited';
  const next = tree.kind(parent) === K.field_expression ? tree.child(parent, F.field) : undefined;
  return next !== undefined && UNWRAPS.has(tree.textOf(next)) ? 'Unwrapped' : 'Plain';
}

const UNWRAPS: ReadonlySet<string> = new Set(['unwrap', 'expect', 'unwrap_or_else', 'map_err', 'ok']);

/**
 * What the result of an unknown method without arguments refers to: `x.as_ref()` to what `x` is, `x.state()` to
 * something that `x` keeps. A name that says that it makes or hands out something says nothing of where that is.
 */
export function guessPath(cx: Context, place: Place, name: string): PlacePath | undefined {
  const path = pathOfPlace(cx, place);
  if (path === undefined) return undefined;
  if (SAME.has(name)) return path;
  const verb = name.split('_')[0] ?? '';
  return HANDS_OUT.has(verb) ? undefined : { root: path.root, fields: [...path.fields, { name: `${bareName(name)}()`, owner: undefined }] };
}

const SAME: ReadonlySet<string> = new Set(['as_ref', 'as_mut', 'deref', 'deref_mut', 'borrow']);

const HANDS_OUT: ReadonlySet<string> = new Set([
  'acquire', 'add', 'alloc', 'allocate', 'build', 'checkout', 'choose', 'collect', 'connect', 'create', 'dequeue', 'fetch', 'first', 'generate', 'get', 'into', 'iter', 'last',
  'load', 'make', 'new', 'next', 'open', 'peek', 'pick', 'poll', 'pop', 'random', 'recv', 'select', 'spawn', 'start', 'steal', 'swap', 'take', 'to', 'try', 'wait',
]);
