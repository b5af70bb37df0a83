import type { Expansion } from '../expansion.ts';
import type { Node } from '../flat-tree.ts';
import type { SyntaxUnit } from '../unit.ts';
import { assertion, assertMatches, bail, comparison, ensure } from './asserts.ts';
import type { Expander } from './build.ts';
import { readCall } from './call.ts';
import { formatLike, write } from './format.ts';
import { cfgIf, statics, wrapper } from './items.ts';
import { join } from './join.ts';
import { logging } from './logging.ts';
import { pin, pinNames } from './pin.ts';
import { select } from './select.ts';
import { stream } from './stream.ts';
import { unknown } from './unknown.ts';
import { cfg, dbg, defer, matches, pending, poll, ready, vec } from './values.ts';

/** How deep expansions nest before they are given up. */
const MAX_DEPTH = 24;

const depths = new WeakMap<SyntaxUnit, number>();

/**
 * What a macro call stands for; undefined where it is not known and does not read as Rust. `origin` is the crate the
 * name resolves to (`tokio`, `futures`, `std`), where the caller knows better than the path in the text.
 */
export function expandMacro(unit: SyntaxUnit, node: Node, origin?: string): Expansion | undefined {
  const depth = (depths.get(unit) ?? 0) + 1;
  if (depth > MAX_DEPTH) return undefined;
  const call = readCall(unit, node, origin);
  if (call === undefined) return undefined;
  const expansion = expanderOf(call.name)?.(call);
  if (expansion !== undefined) depths.set(expansion.unit, depth);
  return expansion;
}

function expanderOf(name: string): Expander | undefined {
  if (OPAQUE.has(name)) return undefined;
  return EXPANDERS.get(name) ?? (name.startsWith('cfg_') ? wrapper : unknown);
}

const EXPANDERS: ReadonlyMap<string, Expander> = new Map<string, Expander>([
  ...family(formatLike('format'), 'format'),
  ...family(formatLike('print'), 'print', 'println', 'eprint', 'eprintln'),
  ...family(formatLike('format_args'), 'format_args'),
  ...family(formatLike('panic'), 'panic', 'todo', 'unimplemented', 'unreachable'),
  ...family(formatLike('any_error'), 'anyhow', 'eyre', 'format_err'),
  ...family(write, 'write', 'writeln'),
  ...family(logging('event'), 'trace', 'debug', 'info', 'warn', 'error', 'log', 'event'),
  ...family(logging('span'), 'span', 'trace_span', 'debug_span', 'info_span', 'warn_span', 'error_span'),
  ...family(assertion, 'assert', 'debug_assert'),
  ...family(comparison('different'), 'assert_eq', 'debug_assert_eq'),
  ...family(comparison('equal'), 'assert_ne', 'debug_assert_ne'),
  ...family(assertMatches, 'assert_matches', 'debug_assert_matches'),
  ...family(ensure, 'ensure'),
  ...family(bail, 'bail'),
  ...family(matches, 'matches'),
  ...family(dbg, 'dbg'),
  ...family(cfg, 'cfg'),
  ...family(vec, 'vec'),
  ...family(ready, 'ready'),
  ...family(poll, 'poll'),
  ...family(pending, 'pending'),
  ...family(pin, 'pin'),
  ...family(pinNames, 'pin_mut'),
  ...family(select, 'select', 'select_biased'),
  ...family(join, 'join', 'try_join'),
  ...family(stream('stream'), 'stream', 'stream_block'),
  ...family(stream('try_stream'), 'try_stream', 'try_stream_block'),
  ...family(defer, 'defer'),
  ...family(cfgIf, 'cfg_if'),
  ...family(statics('thread_local'), 'thread_local'),
  ...family(statics('lazy_static'), 'lazy_static'),
  ...family(statics('task_local'), 'task_local'),
]);

function family(expander: Expander, ...names: readonly string[]): [string, Expander][] {
  return names.map((name) => [name, expander]);
}

/** Macros whose text is no Rust code that runs here. */
const OPAQUE: ReadonlySet<string> = new Set([
  'macro_rules', 'json', 'quote', 'quote_spanned', 'parse_quote', 'parse_quote_spanned', 'html', 'rsx', 'view', 'css', 'maud',
  'query', 'query_as', 'query_scalar', 'sql', 'stringify', 'concat', 'include', 'include_str', 'include_bytes', 'env', 'option_env',
  'line', 'column', 'file', 'module_path', 'compile_error', 'global_asm', 'asm', 'bitflags', 'proptest', 'indoc', 'regex',
]);
