import { F, K, T, type Node } from '../../syntax/flat-tree.ts';
import { readPath } from '../items/read-types.ts';
import type { Context } from './context.ts';
import { namesConstant } from './patterns.ts';
import { structType } from './paths.ts';

const MAX_DEPTH = 50;

const LITERALS: ReadonlySet<number> = new Set<number>([
  K.integer_literal, K.float_literal, K.string_literal, K.raw_string_literal, K.char_literal, K.boolean_literal, K.negative_literal, K.range_pattern,
]);

/** Whether a pattern can fail to match; undefined where a path in it is not known. */
export function isRefutable(cx: Context, node: Node, depth = 0): boolean | undefined {
  const { tree } = cx.unit;
  const kind = tree.kind(node);
  if (depth > MAX_DEPTH) return undefined;
  if (LITERALS.has(kind)) return true;
  const inner = (parts: Iterable<Node>): boolean | undefined => anyOf([...parts].map((part) => isRefutable(cx, part, depth + 1)));
  switch (kind) {
    case T._:
    case K.remaining_field_pattern:
    case K.mutable_specifier:
      return false;
    case K.identifier:
      return namesConstant(cx, node);
    case K.scoped_identifier:
      return anyOf([ofPath(cx, node)]);
    case K.captured_pattern:
    case K.mut_pattern:
    case K.ref_pattern:
    case K.reference_pattern:
    case K.match_pattern:
    case K.tuple_pattern:
      return inner(tree.named(node));
    case K.field_pattern: {
      const pattern = tree.child(node, F.pattern);
      return pattern === undefined ? false : isRefutable(cx, pattern, depth + 1);
    }
    case K.tuple_struct_pattern:
    case K.struct_pattern: {
      const type = tree.child(node, F.type);
      const parts = [...tree.named(node)].filter((part) => part !== type);
      return type === undefined ? undefined : anyOf([ofPath(cx, type), inner(parts)]);
    }
    case K.or_pattern:
      return inner(tree.named(node)) === false ? false : undefined;
    default:
      return undefined;
  }
}

/** Whether a value can be something other than the struct or variant a path names. */
function ofPath(cx: Context, node: Node): boolean | undefined {
  const path = readPath(cx.unit.tree, node);
  const found = path === undefined ? undefined : structType(cx, path);
  if (found === undefined) return undefined;
  const { item } = found.type.definition;
  return found.variant !== undefined && item.kind === 'enum' && item.variants.length > 1;
}

/** One part that can fail is enough. */
function anyOf(parts: readonly (boolean | undefined)[]): boolean | undefined {
  return parts.includes(true) ? true : parts.includes(undefined) ? undefined : false;
}
