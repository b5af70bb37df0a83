import { F, K, T, type Node } from '../../syntax/flat-tree.ts';
import type { SyntaxUnit } from '../../syntax/unit.ts';
import type { ExecutionContext } from '../facts.ts';
import type { Module } from '../names/definitions.ts';
import { Inference } from '../types/inference.ts';
import { lowerType, type TypeScope } from '../types/lower-type.ts';
import type { FnDefinition } from '../types/methods.ts';
import { Solver, boundsOfGenerics, type Environment } from '../types/solver.ts';
import { UNIT, UNKNOWN, type TraitRef, type Type } from '../types/type.ts';
import type { World } from '../types/world.ts';
import { GraphBuilder } from './builder.ts';
import { lowerClosure } from './closures.ts';
import type { BodyFrame, Context, Lowering, Operand, Records, Surroundings } from './context.ts';
import { lowerCondition } from './control-flow.ts';
import { lowerValue } from './expressions.ts';
import { lowerMacro } from './macros.ts';
import { consume } from './operations.ts';
import { lowerPattern } from './patterns.ts';
import { lowerPlace } from './places.ts';
import { pathOfOperand, type PlacePath } from './place-path.ts';
import { lowerBlock, lowerStatements } from './statements.ts';

const LOWERING: Lowering = {
  value: lowerValue, place: lowerPlace, block: lowerBlock, condition: lowerCondition, pattern: lowerPattern, closure: lowerClosure,
  macro: lowerMacro, statements: lowerStatements,
};

/** One function to lower: its definition and where its signature and body stand. */
export interface FunctionSource {
  readonly definition: FnDefinition;
  /** The module (or block of items) the function is written in. */
  readonly module: Module;
  readonly header: { readonly unit: SyntaxUnit; readonly node: Node };
  readonly body: { readonly unit: SyntaxUnit; readonly block: Node };
}

export type Outside = Omit<Surroundings, 'solver'> & { readonly world: World };

/** A lowered function: graphs of its bodies, records of what happens in them, and the types behind them. */
export interface LoweredFunction {
  readonly source: FunctionSource;
  readonly solver: Solver;
  readonly records: Records;
  readonly result: Type;
  /** `Self` of the impl or trait around it. */
  readonly self: Type | undefined;
  /** Type of the body's value: what an `impl Trait` result hides. */
  readonly returned: Type;
  /** What the body's value refers to. */
  readonly returnedPath: PlacePath | undefined;
}

/** Lowers a function body with its closures and async blocks. Never fails: what it does not understand is unknown. */
export function lowerFunction(source: FunctionSource, outside: Outside): LoweredFunction {
  const scope = signatureScope(source.definition, source.module);
  const solver = new Solver(outside.world, new Inference(), environmentOf(source, scope));
  for (let at: Module | undefined = source.module; at?.isBlock === true; at = at.parent) solver.blocks.push(at);
  const { item } = source.definition;
  const result = item.result === undefined ? UNIT : solver.normalise(lowerType(item.result, scope));
  const records: Records = {
    bodies: [], calls: [], writes: [], statics: [], suspensions: [], statements: [], blocks: [], uses: [], selects: [], invocations: [], fates: [], matches: [], loops: [],
  };
  const range = source.body.unit.rangeOf(source.body.block);
  const frame: BodyFrame = {
    index: 0, kind: 'function', parent: undefined, range, isAsync: item.isAsync, context: contextOf(source), builder: new GraphBuilder(), names: [],
    loops: [], result, ends: false, captures: new Map(), borrowedCaptures: new Set(),
  };
  records.bodies.push(frame);
  const cx: Context = {
    around: { ...outside, solver }, solver, lower: LOWERING, records, unit: source.body.unit, frame, module: source.module,
    typeScope: { ...scope, hole: () => solver.inference.fresh() }, statement: undefined, polled: undefined, depth: 0, extending: false,
  };
  const returned = lowerIn(cx, source);
  return { source, solver, records, result, self: scope.self, returned: returned.type, returnedPath: pathOfOperand(cx, returned) };
}

function lowerIn(cx: Context, source: FunctionSource): Operand {
  const { builder, names } = cx.frame;
  const { end } = cx.frame.range;
  builder.pushScope('temporaries', end);
  builder.pushScope('variables', end);
  names.push({ bindings: new Map(), module: undefined });
  lowerParameters(cx, source);
  builder.pushScope('temporaries', end);
  const value = lowerBlock(cx, source.body.block, 'function', cx.frame.result);
  if (!builder.isDead) {
    consume(cx, value, cx.frame.range);
    cx.frame.ends = true;
  }
  builder.popScope();
  names.pop();
  builder.popScope();
  builder.popScope();
  return value;
}

/** `poll`-like functions run inside a task too. */
function contextOf(source: FunctionSource): ExecutionContext {
  const { definition } = source;
  if (definition.item.isAsync) return 'async';
  const container = definition.container;
  const trait = container !== undefined && !('kind' in container) ? container.item.trait : undefined;
  const name = trait?.segments[trait.segments.length - 1]?.name;
  return name === 'Future' || name === 'Stream' ? 'maybe' : 'sync';
}

/** Generic parameters and `Self` as a function's body sees them. */
export function signatureScope(definition: FnDefinition, module: Module): TypeScope {
  const container = definition.container;
  const isImpl = container !== undefined && !('kind' in container);
  const isTrait = container !== undefined && 'kind' in container;
  const params = new Map<string, Type>();
  for (const generics of [container?.item.generics, definition.item.generics]) {
    for (const param of generics?.params ?? []) params.set(param.name, { kind: 'param', name: param.name });
  }
  const base: TypeScope = { module, params, self: undefined, trait: isTrait ? container : undefined, hole: () => UNKNOWN, owner: definition };
  const self: Type | undefined = isImpl ? lowerType(container.item.type, { ...base, owner: undefined }) : isTrait ? { kind: 'param', name: 'Self' } : undefined;
  return { ...base, self };
}

function environmentOf(source: FunctionSource, scope: TypeScope): Environment {
  const container = source.definition.container;
  const bounds: { readonly type: Type; readonly trait: TraitRef }[] = [];
  for (const generics of [container?.item.generics, source.definition.item.generics]) {
    if (generics !== undefined) bounds.push(...boundsOfGenerics(generics, scope));
  }
  if (container !== undefined && 'kind' in container && scope.self !== undefined) {
    const args = container.item.generics.params.map((param): Type => ({ kind: 'param', name: param.name }));
    bounds.push({ type: scope.self, trait: { trait: container, args, bindings: new Map() } });
  }
  return { module: source.module, bounds };
}

/** Binds the parameters; each is alive until the very end, `_` included. */
function lowerParameters(cx: Context, source: FunctionSource): void {
  const { unit, node } = source.header;
  const { tree } = unit;
  const list = tree.child(node, F.parameters);
  const types = [...source.definition.item.params];
  const body = cx.unit;
  cx.unit = unit;
  for (const child of list === undefined ? [] : tree.named(list)) {
    const kind = tree.kind(child);
    if (kind === K.self_parameter) lowerSelf(cx, child, source);
    else if (kind === K.parameter) {
      const pattern = tree.child(child, F.pattern);
      const isSelf = pattern !== undefined && /^(mut\s+)?self$/.test(tree.textOf(pattern));
      if (isSelf) lowerSelf(cx, child, source);
      else lowerParameter(cx, child, types.shift()?.type);
    }
  }
  cx.unit = body;
}

function lowerSelf(cx: Context, node: Node, source: FunctionSource): void {
  const self = source.definition.item.self;
  const own = cx.typeScope.self ?? UNKNOWN;
  let type: Type = own;
  if (self?.mode === 'ref' || self?.mode === 'mut') type = { kind: 'reference', mutable: self.mode === 'mut', isStatic: false, to: own };
  else if (self?.mode === 'typed') type = lowerType(self.type, cx.typeScope);
  declareParameter(cx, { name: 'self', type, node, mutable: cx.unit.tree.first(node, K.mutable_specifier) !== undefined && self?.mode === 'value' });
}

function lowerParameter(cx: Context, node: Node, written: Parameters<typeof lowerType>[0] | undefined): void {
  const { tree } = cx.unit;
  const pattern = tree.child(node, F.pattern);
  const type = written === undefined ? UNKNOWN : cx.solver.normalise(lowerType(written, { ...cx.typeScope, owner: undefined }));
  if (pattern === undefined || tree.kind(pattern) === T._) {
    declareParameter(cx, { name: undefined, type, node, mutable: false });
    return;
  }
  if (tree.kind(pattern) === K.identifier) {
    declareParameter(cx, { name: tree.textOf(pattern), type, node: pattern, mutable: tree.first(node, K.mutable_specifier) !== undefined });
    return;
  }
  const local = declareParameter(cx, { name: undefined, type, node, mutable: false });
  cx.lower.pattern(cx, pattern, { type, base: local, projected: false, indirect: false }, 'move');
}

function declareParameter(cx: Context, made: { readonly name: string | undefined; readonly type: Type; readonly node: Node; readonly mutable: boolean }): number {
  const { builder, names } = cx.frame;
  const local = builder.declare({ kind: 'parameter', name: made.name, type: made.type, range: cx.unit.rangeOf(made.node), mutable: made.mutable }, 'variables');
  builder.emit({ op: 'init', local });
  if (made.name !== undefined) names[names.length - 1]?.bindings.set(made.name, local);
  return local;
}
