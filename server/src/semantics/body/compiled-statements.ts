import { K, T, type FlatTree, type Node } from '../../syntax/flat-tree.ts';
import { readAttribute } from '../items/read-attributes.ts';

/** What only tests and debug builds compile. */
const ASIDE: ReadonlySet<string> = new Set(['test', 'debug_assertions']);

/** The statements of a block that are part of one release build: of `#[cfg(x)]` and `#[cfg(not(x))]` the first. */
export function compiledStatements(tree: FlatTree, block: Node): readonly Node[] {
  const statements: Node[] = [];
  const seen = new Set<string>();
  let conditions: string[] = [];
  for (const child of tree.children(block)) {
    const kind = tree.kind(child);
    if (kind === K.attribute_item) {
      const { path, args } = readAttribute(tree, child);
      if (path === 'cfg') conditions.push(args.replace(/\s+/g, ''));
    } else if (isStatement(kind)) {
      if (!conditions.some((condition) => ASIDE.has(condition) || seen.has(oppositeOf(condition)))) statements.push(child);
      for (const condition of conditions) seen.add(condition);
      conditions = [];
    }
  }
  return statements;
}

function oppositeOf(condition: string): string {
  return condition.startsWith('not(') ? condition.slice('not('.length, -1) : `not(${condition})`;
}

function isStatement(kind: number): boolean {
  return kind !== T['{'] && kind !== T['}'] && kind !== T[';'] && kind !== K.label && kind !== T[':'] && kind !== K.line_comment && kind !== K.block_comment && kind !== K.inner_attribute_item && kind !== K.empty_statement;
}
