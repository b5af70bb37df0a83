import { condense, type Condensed } from './condensed.ts';
import type { FlatTree } from './flat-tree.ts';
import { readSkeleton, type ItemWrapper, type Skeleton } from './skeleton.ts';
import type { TokenBuffer } from './tokens.ts';
import { parseText } from './parser.ts';

/** The headers of a text: where everything is, and the tree of the condensed text. */
export interface Headers {
  readonly skeleton: Skeleton;
  readonly condensed: Condensed;
  readonly tree: FlatTree;
}

/** Parses a condensed text; gives back an old tree where it can. */
export type ParseHeaders = (condensed: string) => FlatTree;

/** Reads the headers from the tokens. Macros whose contents only look like items are left alone in a second round. */
export function readHeaders(tokens: TokenBuffer, parse: ParseHeaders): Headers {
  const first = headersWithout(tokens, new Set(), parse);
  if (!first.tree.hasError || first.skeleton.wrappers.length === 0) return first;
  const opaque = first.skeleton.wrappers.filter((wrapper) => !holdsSyntax(tokens, wrapper, first.skeleton));
  return opaque.length === 0 ? first : headersWithout(tokens, new Set(opaque.map(({ head }) => head.start)), parse);
}

function headersWithout(tokens: TokenBuffer, opaque: ReadonlySet<number>, parse: ParseHeaders): Headers {
  const skeleton = readSkeleton(tokens, opaque);
  const condensed = condense(tokens, skeleton);
  return { skeleton, condensed, tree: parse(condensed.text) };
}

/** Whether the inside of a wrapper parses; those whose name tells what they are for get the benefit of the doubt. */
function holdsSyntax(tokens: TokenBuffer, { name, head, tail }: ItemWrapper, skeleton: Skeleton): boolean {
  return name.startsWith('cfg_') || !parseText(condense(tokens, skeleton, { start: head.end, end: tail.start }).text).hasError;
}
