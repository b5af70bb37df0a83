import { expression, type Expander } from './build.ts';
import { writeFormatArguments } from './format.ts';
import { splitArguments } from './runs.ts';

/** `assert!(c, ..)`: `if !(c) { ::hp::panic((..)) }`. */
export const assertion: Expander = expression((writer, call) => {
  const [condition, ...message] = splitArguments(call.tokens, call.all);
  if (condition === undefined) return false;
  writer.glue('if !').wrapped('(', condition, ')').glue(' { ::hp::panic(');
  writeFormatArguments(writer, message);
  writer.glue(') }');
  return true;
});

/** `assert_eq!(a, b, ..)` and `assert_ne!`: both sides borrowed, then compared. */
export function comparison(failsWhen: 'different' | 'equal'): Expander {
  const condition = failsWhen === 'different' ? '!(*__left == *__right)' : '*__left == *__right';
  return expression((writer, call) => {
    const [left, right, ...message] = splitArguments(call.tokens, call.all);
    if (left === undefined || right === undefined) return false;
    writer.glue('match (').wrapped('&(', left, ')').glue(', ').wrapped('&(', right, ')');
    writer.glue(`) { (__left, __right) => if ${condition} { ::hp::panic(`);
    writeFormatArguments(writer, message);
    writer.glue(') } }');
    return true;
  });
}

/** `assert_matches!(e, p if g, ..)`: `match (e) { p if g => (), _ => ::hp::panic((..)) }`. */
export const assertMatches: Expander = expression((writer, call) => {
  const [value, pattern, ...message] = splitArguments(call.tokens, call.all);
  if (value === undefined || pattern === undefined) return false;
  writer.glue('match ').wrapped('(', value, ')').glue(' { ').slice(pattern).glue(' => (), _ => ::hp::panic(');
  writeFormatArguments(writer, message);
  writer.glue(') }');
  return true;
});

/** `ensure!(c, ..)` of anyhow and eyre: an early return. */
export const ensure: Expander = expression((writer, call) => {
  const [condition, ...message] = splitArguments(call.tokens, call.all);
  if (condition === undefined) return false;
  writer.glue('if !').wrapped('(', condition, ')').glue(' { return Err(::hp::any_error(');
  writeFormatArguments(writer, message);
  writer.glue(')) }');
  return true;
});

/** `bail!(..)`: `return Err(::hp::any_error((..)))`. */
export const bail: Expander = expression((writer, call) => {
  writer.glue('return Err(::hp::any_error(');
  writeFormatArguments(writer, splitArguments(call.tokens, call.all));
  writer.glue('))');
  return true;
});
