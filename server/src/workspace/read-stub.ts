import type { Item } from '../semantics/items/item-tree.ts';
import { readItems } from '../semantics/items/read-items.ts';
import { readAttributes } from '../semantics/items/stub-attributes.ts';
import { K, type FlatTree } from '../syntax/flat-tree.ts';
import { parseText } from '../syntax/parser.ts';

/** What is wrong with a stub, and where. */
export interface StubMistake {
  readonly offset: number;
  readonly message: string;
}

export interface StubReading {
  readonly items: readonly Item[];
  readonly mistakes: readonly StubMistake[];
}

/** Reads the file of a stub: its items, with the closure timing of the file given to each function, and what cannot be understood. */
export function readStub(text: string, budget?: number): StubReading {
  const tree = parseText(text, budget);
  const mistakes = syntaxMistakes(tree);
  if (tree.hasError) return { items: [], mistakes };
  const { items, attributes } = readItems(tree, tree.root);
  const timing = attributes.find(({ path }) => path === 'hp::closure')?.args;
  return { items: items.map((item) => checked(item, { mistakes, timing })), mistakes };
}

function syntaxMistakes(tree: FlatTree): StubMistake[] {
  const found: StubMistake[] = [];
  if (!tree.hasError) return found;
  for (let node = 0; node < tree.count && found.length < MAX_SHOWN; node++) {
    if (tree.kind(node) === K.ERROR) found.push({ offset: tree.start(node), message: `this is no Rust that a stub can hold: ${tree.textOf(node).trim().split('\n')[0]?.slice(0, 60) ?? ''}` });
  }
  return found.length > 0 ? found : [{ offset: 0, message: 'it does not parse' }];
}

/** Who has that many mistakes in a file corrects the first ones first. */
const MAX_SHOWN = 8;

interface Checking {
  readonly mistakes: StubMistake[];
  readonly timing: string | undefined;
}

/** Checks the facts of an item and its members, and gives functions the closure timing of their file. */
function checked(item: Item, checking: Checking): Item {
  for (const { index, message } of readAttributes(item.attributes).mistakes) {
    checking.mistakes.push({ offset: item.attributes[index]?.range.start ?? item.range.start, message });
  }
  if (item.kind === 'impl' || item.kind === 'trait') return { ...item, items: item.items.map((member) => checked(member, checking)) };
  if (item.kind === 'mod' && item.items !== undefined) return { ...item, items: item.items.map((member) => checked(member, checking)) };
  if (item.kind !== 'fn' || checking.timing === undefined || item.attributes.some(({ path }) => path === 'hp::closure')) return item;
  return { ...item, attributes: [...item.attributes, { path: 'hp::closure', args: checking.timing, range: item.range }] };
}
