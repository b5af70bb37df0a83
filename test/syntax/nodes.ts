import { K, type Node } from '../../server/src/syntax/flat-tree.ts';
import { parseFile } from '../../server/src/syntax/file.ts';
import type { SyntaxUnit } from '../../server/src/syntax/unit.ts';

/** The only body of a text that has one fn. */
export function onlyBody(text: string): SyntaxUnit {
  const file = parseFile(text);
  if (file.bodies.length !== 1) throw new Error(`${file.bodies.length} bodies`);
  return file.bodyUnit(0);
}

/** The first node of a kind. */
export function firstOf(unit: SyntaxUnit, kind: number): Node {
  for (let node = 0; node < unit.tree.count; node++) if (unit.tree.kind(node) === kind) return node;
  throw new Error('no such node');
}

/** The texts of all nodes of a kind. */
export function textsOf({ tree }: SyntaxUnit, kind: keyof typeof K): string[] {
  const texts: string[] = [];
  for (let node = 0; node < tree.count; node++) if (tree.kind(node) === K[kind]) texts.push(tree.textOf(node));
  return texts;
}
