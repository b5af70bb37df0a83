import { F, K, T, type Node } from '../../syntax/flat-tree.ts';
import { readType } from '../items/read-types.ts';
import type { Module } from '../names/definitions.ts';
import { lowerType } from '../types/lower-type.ts';
import { NEVER, UNIT, type Type } from '../types/type.ts';
import { isVerbatim, type BlockRecord, type Context, type Operand, type Place } from './context.ts';
import { compiledStatements } from './compiled-statements.ts';
import { takesAll } from './control-flow.ts';
import { leavesForGood, readPattern, recordFate, recordMatch } from './fates.ts';
import { expansionOf } from './macro-expansion.ts';
import { UNIT_VALUE, moveInto, placeOf } from './operations.ts';
import { parenthesised } from './patterns.ts';
import { pathOfOperand } from './place-path.ts';

/** Lowers a block: its statements, its tail, and the drops at its end. */
export function lowerBlock(cx: Context, node: Node, role: BlockRecord['role'], expected?: Type): Operand {
  const tree = cx.unit.tree;
  const { builder, names } = cx.frame;
  const range = cx.unit.rangeOf(node);
  const children = compiledStatements(tree, node);
  const tail = tailOf(cx, children);
  const type = tail === undefined ? UNIT : cx.solver.inference.fresh();
  const result = tail === undefined ? undefined : builder.declare({ kind: 'temporary', type, range, uncertain: cx.unit.uncertain }, 'temporaries');
  const label = tree.first(node, K.label);
  const exit = label === undefined ? undefined : builder.newBlock();
  if (label !== undefined && exit !== undefined) {
    builder.targets.push({ label: tree.textOf(label), isLoop: false, depth: builder.depth, breakTo: exit, continueTo: undefined, result, range });
  }
  const outer = cx.module;
  enterModule(cx, cx.around.blockModule(cx.unit, node, outer) ?? outer);
  if (cx.module !== outer) takeItems(cx, cx.module);
  builder.pushScope('variables', range.end);
  names.push({ bindings: new Map(), module: cx.module });
  const { extending, statement } = cx;
  cx.extending = false;
  const record: BlockRecord = { range, role, body: cx.frame.index, statement, statements: [] };
  cx.records.blocks.push(record);
  const block = cx.records.blocks.length - 1;
  for (const child of children) if (child !== tail) lowerStatement(cx, child, { block, record });
  cx.extending = extending;
  if (tail !== undefined && result !== undefined) lowerTail(cx, tail, { result, isOnly: exit === undefined, type, expected, place: { block, record } });
  cx.statement = statement;
  names.pop();
  builder.popScope();
  enterModule(cx, outer);
  if (exit !== undefined) {
    builder.targets.pop();
    builder.edgeTo(exit);
    builder.switchToJoin(exit);
  }
  if (builder.isDead) return { type: NEVER, local: undefined };
  return result === undefined ? UNIT_VALUE : { type, local: result };
}

/** The items of a block: an impl counts everywhere, wherever it stands. */
function takeItems(cx: Context, module: Module): void {
  if (module.impls.length > 0) cx.solver.blocks.push(module);
  for (const definition of module.values.values()) {
    if (definition.kind !== 'item' || definition.item.kind !== 'static') continue;
    const { nameRange, type } = definition.item;
    const scope = { ...cx.typeScope, module };
    cx.records.statics.push({ definition, range: cx.unit.map.toFile(nameRange.start, nameRange.end), type: lowerType(type, scope) });
  }
}

function enterModule(cx: Context, module: Module): void {
  cx.module = module;
  cx.solver.module = module;
}

interface StatementPlace {
  readonly block: number;
  readonly record: BlockRecord;
}

/** The last child when it is an expression without a semicolon. */
function tailOf(cx: Context, children: readonly Node[]): Node | undefined {
  const tree = cx.unit.tree;
  const last = children[children.length - 1];
  if (last === undefined || DECLARATIONS.has(tree.kind(last))) return undefined;
  if (tree.kind(last) !== K.expression_statement) return last;
  return [...tree.children(last)].some((child) => tree.kind(child) === T[';']) ? undefined : last;
}

const DECLARATIONS: ReadonlySet<number> = new Set<number>([
  K.let_declaration, K.function_item, K.function_signature_item, K.struct_item, K.enum_item, K.union_item, K.trait_item, K.impl_item, K.mod_item,
  K.use_declaration, K.const_item, K.static_item, K.type_item, K.extern_crate_declaration, K.foreign_mod_item, K.macro_definition, K.associated_type, K.ERROR,
]);

function lowerTail(
  cx: Context,
  tail: Node,
  how: { readonly result: number; readonly isOnly: boolean; readonly type: Type; readonly expected: Type | undefined; readonly place: StatementPlace },
): void {
  const { builder } = cx.frame;
  const range = cx.unit.rangeOf(tail);
  recordStatement(cx, tail, 'tail', how.place);
  const expression = cx.unit.tree.kind(tail) === K.expression_statement ? (cx.unit.tree.firstNamed(tail) ?? tail) : tail;
  // From edition 2024 on the temporaries of a tail die before the locals of the block; before, they leave it.
  if (cx.around.edition >= 2024) builder.pushScope('temporaries', range.end);
  const { role, range: whole } = how.place.record;
  if (role === 'other' || role === 'plain') recordFate(cx, expression, { kind: 'same', whole });
  else if (role !== 'loop') recordFate(cx, expression, { kind: 'returned' });
  const value = cx.lower.value(cx, expression, how.expected);
  if (!builder.isDead) {
    cx.solver.inference.probe(() => (cx.solver.inference.unify(how.type, value.type) ? true : undefined));
    moveInto(cx, value, how.result, range);
    if (how.isOnly) cx.frame.builder.local(how.result).denotes = pathOfOperand(cx, value);
  }
  if (cx.around.edition >= 2024) builder.popScope();
}

function recordStatement(cx: Context, node: Node, kind: 'let' | 'expression' | 'tail' | 'item', place: StatementPlace): void {
  const tree = cx.unit.tree;
  const pattern = kind === 'let' ? tree.child(node, F.pattern) : undefined;
  cx.records.statements.push({
    range: cx.unit.rangeOf(node), kind, block: place.block, index: place.record.statements.length, binds: [],
    isPlainLet: pattern !== undefined && tree.kind(pattern) === K.identifier && tree.child(node, F.alternative) === undefined,
    question: false, jump: false, isVerbatim: isVerbatim(cx, node),
  });
  cx.statement = cx.records.statements.length - 1;
  place.record.statements.push(cx.statement);
}

function lowerStatement(cx: Context, node: Node, place: StatementPlace): void {
  const tree = cx.unit.tree;
  const kind = tree.kind(node);
  if (DECLARATIONS.has(kind) && kind !== K.let_declaration) {
    recordStatement(cx, node, 'item', place);
    return;
  }
  if (kind === K.let_declaration) {
    recordStatement(cx, node, 'let', place);
    lowerLet(cx, node);
    return;
  }
  recordStatement(cx, node, 'expression', place);
  const expression = kind === K.expression_statement ? (tree.firstNamed(node) ?? node) : node;
  if (tree.kind(expression) === K.macro_invocation && lowerStatementMacro(cx, expression)) return;
  const { builder } = cx.frame;
  builder.pushScope('temporaries', cx.unit.rangeOf(node).end);
  recordFate(cx, expression, { kind: 'dropped', isExplicit: false });
  cx.lower.value(cx, expression);
  builder.popScope();
}

/** A macro whose bindings stay in scope after it: `tokio::pin!(f);`. */
function lowerStatementMacro(cx: Context, node: Node): boolean {
  const expansion = expansionOf(cx, node);
  if (expansion?.family !== 'statements') return false;
  const { unit } = cx;
  cx.unit = expansion.unit;
  lowerStatements(cx, expansion.root);
  cx.unit = unit;
  return true;
}

/** Statements of a block that opens no scope of its own. */
export function lowerStatements(cx: Context, block: Node): void {
  const { builder } = cx.frame;
  const tree = cx.unit.tree;
  for (const child of compiledStatements(tree, block)) {
    const kind = tree.kind(child);
    if (kind === K.let_declaration) lowerLet(cx, child);
    else if (!DECLARATIONS.has(kind)) {
      builder.pushScope('temporaries', cx.unit.rangeOf(child).end);
      const expression = kind === K.expression_statement ? (tree.firstNamed(child) ?? child) : child;
      recordFate(cx, expression, { kind: 'dropped', isExplicit: false });
      cx.lower.value(cx, expression);
      builder.popScope();
    }
  }
}

function lowerLet(cx: Context, node: Node): void {
  const tree = cx.unit.tree;
  const { builder } = cx.frame;
  const written = tree.child(node, F.pattern);
  const pattern = written === undefined ? undefined : (parenthesised(cx, written) ?? written);
  const value = tree.child(node, F.value);
  const typeNode = tree.child(node, F.type);
  const alternative = tree.child(node, F.alternative);
  const declared = typeNode === undefined ? undefined : lowerType(readType(tree, typeNode), cx.typeScope);
  if (pattern === undefined) return;
  const mutable = tree.first(node, K.mutable_specifier) !== undefined;
  if (value === undefined) {
    declareUninitialised(cx, pattern, declared ?? cx.solver.inference.fresh(), mutable);
    return;
  }
  const outerScope = builder.extendedScope;
  builder.extendedScope = builder.variableScope;
  builder.pushScope('temporaries', cx.unit.rangeOf(node).end);
  cx.extending = true;
  const place = initialiser(cx, { pattern, value, declared });
  cx.extending = false;
  builder.extendedScope = outerScope;
  if (alternative !== undefined) lowerElse(cx, { node, pattern, value, alternative, place });
  if (tree.textOf(pattern) === '_') recordFate(cx, value, { kind: 'dropped', isExplicit: true });
  else {
    if (tree.kind(pattern) === K.identifier && mutable) bindMutable(cx, pattern, place);
    else cx.lower.pattern(cx, pattern, place, 'move');
    recordBound(cx, pattern, value);
  }
  builder.popScope();
}

function recordBound(cx: Context, pattern: Node, value: Node): void {
  const { locals } = cx.frame.builder;
  const bound = locals[locals.length - 1];
  if (cx.unit.tree.kind(pattern) !== K.identifier || bound?.kind !== 'variable') return;
  const { start, end } = cx.unit.rangeOf(pattern);
  if (bound.range.start === start && bound.range.end === end) recordFate(cx, value, { kind: 'bound', local: bound.id });
}

/** The place a `let` binds from: the initialiser's temporary, extended where the pattern borrows from it. */
function initialiser(cx: Context, parts: { readonly pattern: Node; readonly value: Node; readonly declared: Type | undefined }): Place {
  const tree = cx.unit.tree;
  const borrows = hasRefBinding(cx, parts.pattern);
  const isPlain = tree.kind(parts.pattern) === K.identifier;
  let place: Place;
  if (isPlain || (!borrows && !isPlaceNode(cx, parts.value))) place = placeOf(cx.lower.value(cx, parts.value, parts.declared));
  else {
    place = cx.lower.place(cx, parts.value, borrows);
    // `let _ = place;` moves nothing, but it mentions the place: that keeps it alive until here.
    if (place.base !== undefined) cx.frame.builder.emit({ op: 'use', local: place.base });
  }
  if (parts.declared === undefined) return place;
  const { declared } = parts;
  cx.solver.inference.probe(() => (cx.solver.inference.unify(declared, cx.solver.normalise(place.type)) ? true : undefined));
  return { ...place, type: declared };
}

const PLACES: ReadonlySet<number> = new Set<number>([K.identifier, K.self, K.field_expression, K.index_expression]);

function isPlaceNode(cx: Context, node: Node): boolean {
  const tree = cx.unit.tree;
  return PLACES.has(tree.kind(node)) || (tree.kind(node) === K.unary_expression && tree.first(node, T['*']) !== undefined);
}

function hasRefBinding(cx: Context, pattern: Node): boolean {
  const tree = cx.unit.tree;
  for (let at = pattern; at < tree.next(pattern); at++) if (tree.kind(at) === K.ref_pattern || tree.kind(at) === T.ref) return true;
  return false;
}

function bindMutable(cx: Context, pattern: Node, place: Place): void {
  const before = cx.frame.builder.locals.length;
  cx.lower.pattern(cx, pattern, place, 'move');
  const local = cx.frame.builder.locals[before];
  if (local !== undefined) cx.frame.builder.locals[before] = { ...local, mutable: true };
}

function declareUninitialised(cx: Context, pattern: Node, type: Type, mutable: boolean): void {
  if (cx.unit.tree.kind(pattern) !== K.identifier) return;
  const name = cx.unit.tree.textOf(pattern);
  const local = cx.frame.builder.declare({ kind: 'variable', name, type, range: cx.unit.rangeOf(pattern), mutable, uncertain: cx.unit.uncertain }, 'variables');
  cx.frame.names[cx.frame.names.length - 1]?.bindings.set(name, local);
  if (cx.statement !== undefined) cx.records.statements[cx.statement]?.binds.push(local);
}

/** `let .. else { .. }`: the initialiser's temporaries are gone before the else block runs. */
function lowerElse(cx: Context, parts: { readonly node: Node; readonly pattern: Node; readonly value: Node; readonly alternative: Node; readonly place: Place }): void {
  const { builder } = cx.frame;
  const record = recordMatch(cx, parts.node, { kind: 'let-else', scrutinee: parts.value, type: parts.place.type });
  record.arms.push({ pattern: readPattern(cx, parts.pattern), hasCondition: false, range: undefined, leaves: false });
  const matched = builder.newBlock();
  const failed = builder.newBlock();
  builder.edgeTo(matched);
  builder.edgeTo(failed);
  builder.switchTo(failed);
  if (parts.place.base !== undefined && takesAll(cx, parts.pattern)) builder.emit({ op: 'empty', local: parts.place.base });
  builder.exitTo(builder.depth - 1);
  const block = cx.unit.tree.kind(parts.alternative) === K.block ? parts.alternative : cx.unit.tree.first(parts.alternative, K.block);
  const leaves = leavesForGood(cx, () => {
    if (block !== undefined) cx.lower.block(cx, block, 'other');
  });
  record.arms.push({ pattern: undefined, hasCondition: false, range: block === undefined ? undefined : cx.unit.rangeOf(block), leaves });
  builder.exitTo(0);
  builder.switchTo(matched);
}

