import type { Expansion } from '../expansion.ts';
import { K, type FlatTree, type Node } from '../flat-tree.ts';
import { parseText } from '../parser.ts';
import { SyntaxUnit } from '../unit.ts';
import { ExpansionWriter, type MacroCall } from './call.ts';

/** Expands one call; undefined where the call is not what the expander is for. */
export type Expander = (call: MacroCall) => Expansion | undefined;

/** Parses what a writer holds; undefined where it does not parse without errors. */
export function buildUnit(writer: ExpansionWriter): SyntaxUnit | undefined {
  const { unit } = writer.call;
  const { text, map } = writer.finish();
  const tree = parseCached(text);
  return tree.hasError ? undefined : new SyntaxUnit(tree, unit.map.compose(map), unit.uncertain);
}

/** An expander for macros that stand for one expression. */
export function expression(write: (writer: ExpansionWriter, call: MacroCall) => boolean): Expander {
  return (call) => {
    const writer = new ExpansionWriter(call);
    if (!write(writer, call)) return undefined;
    const unit = buildUnit(writer.glue(';'));
    const root = unit === undefined ? undefined : firstExpression(unit.tree, unit.tree.root);
    return unit === undefined || root === undefined ? undefined : { family: 'expression', unit, root };
  };
}

/** The first expression among the statements of a node. */
export function firstExpression(tree: FlatTree, node: Node): Node | undefined {
  const first = tree.firstNamed(node);
  return first !== undefined && tree.kind(first) === K.expression_statement ? tree.firstNamed(first) : first;
}

const CACHE_SIZE = 256;
const cache = new Map<string, FlatTree>();

/** The tree of a virtual text; the latest ones are kept, as the same calls come back with every edit around them. */
function parseCached(text: string): FlatTree {
  const known = cache.get(text);
  if (known !== undefined) {
    cache.delete(text);
    cache.set(text, known);
    return known;
  }
  const tree = parseText(text);
  cache.set(text, tree);
  if (cache.size > CACHE_SIZE) for (const oldest of cache.keys()) {
    cache.delete(oldest);
    break;
  }
  return tree;
}
