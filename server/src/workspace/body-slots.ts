import { F, K, type Node } from '../syntax/flat-tree.ts';
import type { ParsedFile } from '../syntax/file.ts';

/** The body whose `{` stands at an offset of the header text; -1 where there is none. Bodies are in text order. */
export function slotAt(parsed: ParsedFile, bodyAt: number): number {
  let low = 0;
  let high = parsed.bodies.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parsed.bodies[middle]?.headerStart ?? 0) < bodyAt) low = middle + 1;
    else high = middle;
  }
  return parsed.bodies[low]?.headerStart === bodyAt ? low : -1;
}

/** The function item whose body's `{` stands at an offset of the header text. */
export function headerNode(parsed: ParsedFile, bodyAt: number): Node | undefined {
  const { tree } = parsed.headers;
  let table = headerNodes.get(tree);
  if (table === undefined) {
    table = new Map<number, Node>();
    for (let node = 0; node < tree.count; node++) {
      if (tree.kind(node) !== K.function_item) continue;
      const body = tree.child(node, F.body);
      if (body !== undefined) table.set(tree.start(body), node);
    }
    headerNodes.set(tree, table);
  }
  return table.get(bodyAt);
}

const headerNodes = new WeakMap<object, Map<number, Node>>();

/** The text of a body; '' where there is none. */
export function textOf({ text, bodies }: ParsedFile, index: number): string {
  const range = bodies[index]?.range;
  return range === undefined ? '' : text.slice(range.start, range.end);
}
