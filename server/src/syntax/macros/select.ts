import type { Expansion, SelectArm } from '../expansion.ts';
import { F, K, type FlatTree, type Node } from '../flat-tree.ts';
import { buildUnit } from './build.ts';
import { ExpansionWriter, type MacroCall, type TokenRun } from './call.ts';
import { findOutside, isArrow, isPlainEquals } from './runs.ts';

/**
 * `select!` of tokio and futures. The virtual text has one block per arm, `{ let PAT = FUTURE; (CONDITION); HANDLER }`,
 * and one for `else`, `{ HANDLER }`; a handler that is no block stands in parentheses.
 */
export function select(call: MacroCall): Expansion | undefined {
  const flavor = flavorOf(call);
  if (flavor === undefined) return undefined;
  const isBiased = call.tokens.isWord(0, 'biased') && call.tokens.is(1, ';');
  const branches = readBranches(call, isBiased ? 2 : 0);
  if (branches === undefined) return undefined;
  const writer = new ExpansionWriter(call);
  for (const branch of branches) writeBranch(writer, branch);
  const unit = buildUnit(writer);
  const nodes = unit === undefined ? undefined : readNodes(unit.tree, branches);
  if (unit === undefined || nodes === undefined) return undefined;
  return { family: 'select', unit, flavor, biased: isBiased || call.name === 'select_biased', ...nodes };
}

function flavorOf(call: MacroCall): 'tokio' | 'futures' | undefined {
  const origin = call.origin?.replace(/-/g, '_');
  if (origin?.startsWith('crossbeam')) return undefined;
  return call.name === 'select_biased' || origin?.startsWith('futures') ? 'futures' : 'tokio';
}

interface Branch {
  /** Undefined for `else`, `complete` and `default`. */
  readonly arm: { readonly pattern: TokenRun; readonly future: TokenRun; readonly condition: TokenRun | undefined } | undefined;
  readonly handler: TokenRun;
  readonly isBlock: boolean;
}

function readBranches(call: MacroCall, from: number): Branch[] | undefined {
  const { tokens, all } = call;
  const branches: Branch[] = [];
  for (let at = from; at < all.to; ) {
    const arrow = findOutside(tokens, { from: at, to: all.to }, (token) => isArrow(tokens, token));
    if (arrow === all.to) return undefined;
    const isOther = arrow === at + 1 && ['else', 'complete', 'default'].some((word) => tokens.isWord(at, word));
    const arm = isOther ? undefined : readArm(call, { from: at, to: arrow });
    if (!isOther && arm === undefined) return undefined;
    const handler = readHandler(call, arrow + 2);
    branches.push({ arm, ...handler });
    at = handler.handler.to;
    if (tokens.is(at, ',')) at++;
  }
  return branches.length === 0 ? undefined : branches;
}

function readArm({ tokens }: MacroCall, run: TokenRun): Branch['arm'] {
  const equals = findOutside(tokens, run, (at) => isPlainEquals(tokens, at));
  if (equals === run.to) return undefined;
  const rest = { from: equals + 1, to: run.to };
  const comma = findOutside(tokens, rest, (at) => tokens.is(at, ',') && tokens.isWord(at + 1, 'if'));
  return {
    pattern: { from: run.from, to: equals },
    future: { from: rest.from, to: comma },
    condition: comma < run.to ? { from: comma + 2, to: run.to } : undefined,
  };
}

function readHandler({ tokens, all }: MacroCall, from: number): { readonly handler: TokenRun; readonly isBlock: boolean } {
  const close = tokens.is(from, '{') ? tokens.partner(from) : undefined;
  if (close !== undefined) return { handler: { from, to: close + 1 }, isBlock: true };
  const end = findOutside(tokens, { from, to: all.to }, (at) => tokens.is(at, ','));
  return { handler: { from, to: end }, isBlock: false };
}

function writeBranch(writer: ExpansionWriter, { arm, handler, isBlock }: Branch): void {
  writer.glueFor('{ ', arm === undefined ? handler : arm.pattern);
  if (arm !== undefined) {
    writer.glueFor('let ', arm.pattern).slice(arm.pattern).glueFor(' = ', arm.future).slice(arm.future).glueFor('; ', arm.future);
    if (arm.condition !== undefined) writer.wrapped('(', arm.condition, '); ');
  }
  if (isBlock) writer.slice(handler);
  else writer.wrapped('(', handler, ')');
  writer.glueFor(' }\n', handler);
}

interface SelectNodes {
  readonly arms: readonly SelectArm[];
  readonly otherwise: Node | undefined;
}

function readNodes(tree: FlatTree, branches: readonly Branch[]): SelectNodes | undefined {
  const arms: SelectArm[] = [];
  let otherwise: Node | undefined;
  let index = 0;
  for (const statement of tree.named(tree.root)) {
    const branch = branches[index++];
    const block = tree.kind(statement) === K.block ? statement : tree.firstNamed(statement);
    if (branch === undefined || block === undefined) return undefined;
    const parts = [...tree.named(block)];
    const handler = parts[parts.length - 1];
    if (handler === undefined) return undefined;
    if (branch.arm === undefined) {
      otherwise = inner(tree, handler);
      continue;
    }
    const [first, second] = parts;
    const pattern = first === undefined ? undefined : tree.child(first, F.pattern);
    const future = first === undefined ? undefined : tree.child(first, F.value);
    if (pattern === undefined || future === undefined || parts.length !== (branch.arm.condition === undefined ? 2 : 3)) return undefined;
    const condition = branch.arm.condition === undefined || second === undefined ? undefined : inner(tree, second);
    arms.push({ pattern, future, condition, handler: inner(tree, handler) });
  }
  return index === branches.length ? { arms, otherwise } : undefined;
}

/** The expression of a statement, without the parentheses the virtual text adds. */
function inner(tree: FlatTree, node: Node): Node {
  const bare = tree.kind(node) === K.expression_statement ? (tree.firstNamed(node) ?? node) : node;
  return tree.kind(bare) === K.parenthesized_expression ? (tree.firstNamed(bare) ?? bare) : bare;
}
