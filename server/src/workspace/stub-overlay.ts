import type { StoredItem } from './stub-index.ts';

/** The module files of a crate with items added; what is added comes first, and so wins over what has the same name. */
export function withItems(files: Readonly<Record<string, readonly StoredItem[]>>, added: readonly StoredItem[]): Readonly<Record<string, readonly StoredItem[]>> {
  const all: Record<string, readonly StoredItem[]> = { ...files };
  const pending = [{ path: '', items: added }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { path } = next;
    const at = (name: string): string => (path === '' ? name : `${path}::${name}`);
    const modules = next.items.filter(({ kind }) => kind === 'mod');
    const names = new Set(modules.map(nameOf));
    const known = (all[path] ?? []).map((item) => {
      if (item.kind !== 'mod' || item['items'] === undefined || !names.has(nameOf(item))) return item;
      all[at(nameOf(item))] = inside(item);
      return { kind: item.kind, name: nameOf(item) };
    });
    const there = new Set(known.filter(({ kind }) => kind === 'mod').map(nameOf));
    const missing = [...names].filter((name) => !there.has(name)).map((name): StoredItem => ({ kind: 'mod', name }));
    all[path] = [...next.items.filter(({ kind }) => kind !== 'mod'), ...known, ...missing];
    for (const module of modules) pending.push({ path: at(nameOf(module)), items: inside(module) });
  }
  return all;
}

function nameOf(item: StoredItem): string {
  return String(item['name']);
}

function inside(item: StoredItem): readonly StoredItem[] {
  return (item['items'] as readonly StoredItem[] | undefined) ?? [];
}
