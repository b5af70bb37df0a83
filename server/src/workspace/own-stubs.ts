import type { Item } from '../semantics/items/item-tree.ts';
import { LineIndex } from '../text/line-index.ts';
import { stubbedCrate } from '../text/path.ts';
import { readStub, type StubMistake } from './read-stub.ts';
import { storeItem, type StoredItem } from './stub-index.ts';

/** What one file of the workspace says of a crate. */
interface OwnStub {
  readonly crate: string;
  readonly items: readonly StoredItem[];
  readonly words: ReadonlySet<string>;
}

/** Longer texts are not read: the largest module of a stub that ships has a third of it. */
const MAX_LENGTH = 256 * 1024;

/** More files than this are not read. */
const MAX_FILES = 200;

/** Modules within modules, at most. */
const MAX_MODULES = 16;

/** For how long one file may be parsed, in milliseconds. */
const BUDGET = 1000;

/** Names that lead elsewhere: parts of `std`, and the intrinsics of our own. */
const RESERVED: ReadonlyMap<string, string> = new Map([
  ['core', 'what `core` has stands in std.rs'], ['alloc', 'what `alloc` has stands in std.rs'], ['hp', 'no crate of this name can be described'],
]);

/** What the workspace itself says of crates, in `holdpoint/stubs/<crate>.rs`. */
export class OwnStubs {
  readonly #files = new Map<string, OwnStub>();

  /** Names of the crates that are described. */
  get names(): readonly string[] {
    return [...new Set([...this.#files.values()].map(({ crate }) => crate))].sort();
  }

  /** Items of a crate, of all files that describe it. */
  itemsOf(crate: string): readonly StoredItem[] {
    return this.#about(crate).flatMap(({ items }) => items);
  }

  /** Which of some crates the files about a crate mention. */
  mentionedIn(crate: string, names: readonly string[]): readonly string[] {
    const about = this.#about(crate);
    return about.length === 0 ? [] : names.filter((name) => name !== crate && about.some(({ words }) => words.has(name)));
  }

  #about(crate: string): readonly OwnStub[] {
    return [...this.#files].filter(([, stub]) => stub.crate === crate).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, stub]) => stub);
  }

  /** Takes the text of a file, '' to forget it. One with mistakes says nothing; they are returned as lines to show. */
  set(path: string, text: string): readonly string[] {
    this.#files.delete(path);
    const crate = stubbedCrate(path);
    if (crate === undefined || text === '') return [];
    const lines = new LineIndex(text);
    const shown = ({ offset, message }: StubMistake): string => `${path}:${lines.position(offset).line + 1}: ${message}`;
    const refusal = this.#refusal(crate, text);
    if (refusal !== undefined) return [shown({ offset: 0, message: refusal })];
    const { items, mistakes } = readStub(text, BUDGET);
    const all = [...mistakes, ...misplaced(items)];
    if (all.length === 0) this.#files.set(path, { crate, items: items.map(storeItem), words: new Set(text.match(/\w+/g)) });
    return all.map(shown);
  }

  #refusal(crate: string, text: string): string | undefined {
    if (text.length > MAX_LENGTH) return `a stub of more than ${MAX_LENGTH / 1024} KiB is not read`;
    if (this.#files.size >= MAX_FILES) return `more than ${MAX_FILES} stubs are not read`;
    if (text.includes('\0')) return 'it is no text';
    if (!/^[A-Za-z_]\w*$/.test(crate)) return `a stub is named as its crate is in Rust: ${crate.replaceAll(/\W/g, '_')}.rs`;
    return RESERVED.get(crate);
  }
}

/** Modules whose text stands elsewhere, and those too deep in others. */
function misplaced(items: readonly Item[]): readonly StubMistake[] {
  const found: StubMistake[] = [];
  const pending = items.map((item) => ({ item, depth: 1 }));
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { item, depth } = next;
    if (item.kind !== 'mod') continue;
    if (item.items === undefined) found.push({ offset: item.range.start, message: `a stub of the workspace is one file: write \`mod ${item.name} { .. }\`` });
    else if (depth > MAX_MODULES) found.push({ offset: item.range.start, message: `modules stand in each other more than ${MAX_MODULES} deep` });
    else pending.push(...item.items.map((inner) => ({ item: inner, depth: depth + 1 })));
  }
  return found;
}
