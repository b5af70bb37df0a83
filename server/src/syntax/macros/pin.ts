import type { Expansion } from '../expansion.ts';
import { K } from '../flat-tree.ts';
import { Kind } from '../tokens.ts';
import { buildUnit, firstExpression } from './build.ts';
import { ExpansionWriter, type MacroCall, type TokenRun } from './call.ts';
import { findOutside, isPlainEquals, splitArguments } from './runs.ts';
import { stdPin } from './values.ts';

/** `pin!`: the standard library's is an expression, that of tokio and others binds names anew. */
export function pin(call: MacroCall): Expansion | undefined {
  if (call.origin === 'std' || call.origin === 'core') return stdPin(call);
  const isPlain = call.tokens.isWord(0, 'let') || splitArguments(call.tokens, call.all).every((part) => isName(call, part));
  if (!isPlain) return stdPin(call);
  return call.origin !== undefined || isStatement(call) ? pinNames(call) : stdPin(call);
}

/** `pin!(x, y)` and `pin!(let x = e;)`: `{ let mut x = x; let mut x = ::core::pin::Pin { __pointer: &mut x }; }`. */
export function pinNames(call: MacroCall): Expansion | undefined {
  const writer = new ExpansionWriter(call);
  writer.glue('{ ');
  const ok = call.tokens.isWord(0, 'let') ? writeLets(writer) : writeNames(writer);
  if (!ok) return undefined;
  const unit = buildUnit(writer.glue('}'));
  const root = unit === undefined ? undefined : firstExpression(unit.tree, unit.tree.root);
  return unit === undefined || root === undefined ? undefined : { family: 'statements', unit, root };
}

function isName(call: MacroCall, part: TokenRun): boolean {
  return part.to === part.from + 1 && call.tokens.kind[part.from] === Kind.identifier;
}

function isStatement({ unit, node }: MacroCall): boolean {
  const parent = unit.tree.parent(node);
  return parent !== undefined && unit.tree.kind(parent) === K.expression_statement;
}

function writeNames(writer: ExpansionWriter): boolean {
  const { call } = writer;
  for (const part of splitArguments(call.tokens, call.all)) {
    if (!isName(call, part)) return false;
    const name = call.tokens.textOf(part.from);
    writer.glue('let mut ').glueFor(name, part).glue(' = ').slice(part).glue('; ');
    writePinned(writer, part);
  }
  return true;
}

function writeLets(writer: ExpansionWriter): boolean {
  const { tokens, all } = writer.call;
  for (let from = all.from; from < all.to; ) {
    const end = findOutside(tokens, { from, to: all.to }, (at) => tokens.is(at, ';'));
    const name = tokens.isWord(from + 1, 'mut') ? from + 2 : from + 1;
    const equals = findOutside(tokens, { from, to: end }, (at) => isPlainEquals(tokens, at));
    if (!tokens.isWord(from, 'let') || equals === end || tokens.kind[name] !== Kind.identifier) return false;
    const bound = { from: name, to: name + 1 };
    writer.glue('let mut ').slice({ from: name, to: equals }).glue(' = ').slice({ from: equals + 1, to: end }).glue('; ');
    writePinned(writer, bound);
    from = end + 1;
  }
  return true;
}

function writePinned(writer: ExpansionWriter, bound: TokenRun): void {
  const name = writer.call.tokens.textOf(bound.from);
  writer.glue('let mut ').glueFor(name, bound).glue(' = ::core::pin::Pin { __pointer: &mut ').glueFor(name, bound).glue(' }; ');
}
