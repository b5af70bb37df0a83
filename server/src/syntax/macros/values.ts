import { expression, type Expander } from './build.ts';
import type { MacroCall, TokenRun } from './call.ts';
import { findOutside, splitArguments } from './runs.ts';

/** `matches!(e, p if g)`: `match (e) { p if g => true, _ => false }`. */
export const matches: Expander = expression((writer, call) => {
  const { tokens, all } = call;
  const comma = findOutside(tokens, all, (at) => tokens.is(at, ','));
  const pattern = { from: comma + 1, to: tokens.is(all.to - 1, ',') ? all.to - 1 : all.to };
  if (pattern.from >= pattern.to) return false;
  const value = { from: all.from, to: comma };
  writer.glue('match ').wrapped('(', value, ')').glue(' { ').slice(pattern).glue(' => true, _ => false }');
  return true;
});

/** `dbg!(e)`: `match (e) { __value => __value }`; of several, a tuple. */
export const dbg: Expander = expression((writer, call) => {
  const parts = splitArguments(call.tokens, call.all);
  if (parts.length === 1 && parts[0] !== undefined) {
    writer.glue('match ').wrapped('(', parts[0], ')').glue(' { __value => __value }');
  } else {
    writer.glue('(');
    for (const part of parts) writer.slice(part).glue(', ');
    writer.glue(')');
  }
  return true;
});

/** `vec![a, b]`: `::hp::vec([a, b])`; `vec![e; n]`: `::hp::vec_repeat(e, n)`. */
export const vec: Expander = expression((writer, call) => {
  const { tokens, all } = call;
  const semicolon = findOutside(tokens, all, (at) => tokens.is(at, ';'));
  if (semicolon === all.to) writer.glue('::hp::vec([').slice(all).glue('])');
  else
    writer
      .glue('::hp::vec_repeat(')
      .slice({ from: all.from, to: semicolon })
      .glue(', ')
      .slice({ from: semicolon + 1, to: all.to })
      .glue(')');
  return true;
});

/** `ready!(e)`: the value, or an early `return Poll::Pending`. */
export const ready: Expander = around(
  'match (',
  ') { ::core::task::Poll::Ready(__value) => __value, ::core::task::Poll::Pending => return ::core::task::Poll::Pending }',
);

export const poll: Expander = around('::hp::poll(', ').await');

export const pending: Expander = expression((writer) => {
  writer.glue('::hp::pending().await');
  return true;
});

/** `cfg!(..)`: a bool nobody knows here. */
export const cfg: Expander = expression((writer) => {
  writer.glue('::hp::cfg()');
  return true;
});

/** `std::pin::pin!(e)`, as the standard library expands it: temporaries in it live as long as the pin. */
export const stdPin: Expander = around('::core::pin::Pin { __pointer: &mut { ', ' } }');

/** `defer!` of scopeguard: statements that run at the end of the scope, so in a closure of their own. */
export const defer: Expander = expression((writer, { all }) => {
  writer.glue('::hp::unknown((|| { ').slice(all).glue(' },))');
  return true;
});

/** An expression between two pieces of glue. */
function around(open: string, close: string): Expander {
  return expression((writer, call) => {
    const argument = onlyArgument(call);
    if (argument === undefined) return false;
    writer.glue(open).slice(argument).glue(close);
    return true;
  });
}

function onlyArgument(call: MacroCall): TokenRun | undefined {
  const parts = splitArguments(call.tokens, call.all);
  return parts.length === 1 ? parts[0] : undefined;
}
