import type { UseItem } from '../../server/src/semantics/items/item-tree.ts';
import { readItems } from '../../server/src/semantics/items/read-items.ts';
import { F, K } from '../../server/src/syntax/flat-tree.ts';
import type { Probed, ProbeLine, StubPlace } from './probe-line.ts';
import { isPublicItem, type StubModule } from './stub-modules.ts';

/** The modules of all stubs by path. */
export type Modules = ReadonlyMap<string, StubModule>;

/** Brings into scope what the stub has in scope, and so proves that every path of the stub leads somewhere. */
export function importsOf(probed: Probed, modules: Modules): readonly ProbeLine[] {
  const { module, path } = probed;
  const own = ownNames(module);
  const lines = usesOf(module).flatMap((use) => importUse(probed, use, modules));
  if (!module.isPublic) return lines;
  const used = new Set(usesOf(module).map(({ name }) => name));
  const names = [...own, ...leftOut(module, own, modules)].filter(([name]) => !used.has(name));
  return [...lines, ...names.map(([name, at]) => ({ text: `use ${path}::${name};`, at, brings: name }))];
}

/** What stands in every module of the edition. */
const prelude = new Set([
  'AsMut', 'AsRef', 'AsyncFn', 'AsyncFnMut', 'AsyncFnOnce', 'Box', 'Clone', 'Copy', 'Default', 'DoubleEndedIterator', 'Drop', 'Eq', 'ExactSizeIterator',
  'Extend', 'Fn', 'FnMut', 'FnOnce', 'From', 'FromIterator', 'Future', 'Into', 'IntoFuture', 'IntoIterator', 'Iterator', 'Option', 'Ord', 'PartialEq',
  'PartialOrd', 'Result', 'Self', 'Send', 'Sized', 'String', 'Sync', 'ToOwned', 'ToString', 'TryFrom', 'TryInto', 'Unpin', 'Vec',
]);

/** Types that a stub names and leaves out: they can only be some of the same module. */
function leftOut(module: StubModule, own: ReadonlyMap<string, StubPlace>, modules: Modules): ReadonlyMap<string, StubPlace> {
  const { tree, body, path, file, lines } = module;
  const imported = usesOf(module).flatMap((use) => (use.isGlob ? namesBehind(absolute(module, use), modules) : [use.name]));
  const known = new Set([...prelude, ...own.keys(), ...imported]);
  const found = new Map<string, StubPlace>();
  for (let node = body + 1; node < tree.next(body); node++) {
    const kind = tree.kind(node);
    // Defaults stand in no probe, and `Item` in `Iterator<Item: Send>` is no type of its own.
    if (kind === K.mod_item || tree.field(node) === F.default_type) node = tree.next(node) - 1;
    else if (tree.kind(tree.next(node)) === K.trait_bounds) continue;
    else if (kind === K.type_parameter || kind === K.const_parameter) known.add(tree.textOf(tree.child(node, F.name) ?? node));
    else if (kind === K.type_identifier && tree.field(node) !== F.name) {
      const name = tree.textOf(node);
      if (!found.has(name)) found.set(name, { file, line: lines.position(tree.start(node)).line + 1, item: [...path, name].join('::') });
    }
  }
  for (const name of known) found.delete(name);
  return found;
}

function usesOf({ tree, body }: StubModule): readonly UseItem[] {
  return readItems(tree, body).items.filter((item) => item.kind === 'use');
}

/** The names that the items of a module bring into it. */
function ownNames({ tree, body, path, file, lines }: StubModule): ReadonlyMap<string, StubPlace> {
  const names = new Map<string, StubPlace>();
  for (const node of tree.named(body)) {
    const name = tree.child(node, F.name);
    if (name === undefined || !isPublicItem(tree, node)) continue;
    const text = raw(tree.textOf(name));
    names.set(text, { file, line: lines.position(tree.start(node)).line + 1, item: [...path, text].join('::') });
  }
  return names;
}

function importUse({ module, path }: Probed, use: UseItem, modules: Modules): readonly ProbeLine[] {
  const from = absolute(module, use);
  const place = (name: string): StubPlace => ({
    file: module.file, line: module.lines.position(use.range.start).line + 1, item: [...module.path, name].join('::'),
  });
  const source = `::${from.map(raw).join('::')}`;
  const alias = use.name === from[from.length - 1] ? '' : ` as ${raw(use.name)}`;
  const lines = [{ text: `use ${source}${use.isGlob ? '::*' : alias};`, at: place(use.name), brings: raw(use.name) }];
  if (!use.isPublic || !module.isPublic || use.name === '_') return lines;
  const names = use.isGlob ? namesBehind(from, modules) : [use.name];
  return [...lines, ...names.map((name) => ({ text: `use ${path}::${raw(name)} as _;`, at: place(name), brings: '' }))];
}

/** A path from the root of a crate. */
function absolute(module: StubModule, { path, global }: UseItem): readonly string[] {
  const [first = '', ...rest] = path;
  if (global) return path;
  if (first === 'crate') return [module.path[0] ?? '', ...rest];
  if (first === 'self') return [...module.path, ...rest];
  if (first === 'super') {
    const ups = path.findIndex((name) => name !== 'super');
    return [...module.path.slice(0, -ups), ...path.slice(ups)];
  }
  return ownNames(module).has(raw(first)) ? [...module.path, ...path] : path;
}

/** What a glob of a module of the stubs, or of an enum in one, brings in. */
function namesBehind(from: readonly string[], modules: Modules): readonly string[] {
  const target = modules.get(from.join('::'));
  if (target !== undefined) {
    const used = usesOf(target).filter(({ isPublic, isGlob, name }) => isPublic && !isGlob && name !== '_');
    return [...ownNames(target).keys(), ...used.map(({ name }) => name)];
  }
  const parent = modules.get(from.slice(0, -1).join('::'));
  const item = parent === undefined ? undefined : readItems(parent.tree, parent.body).items.find(({ name }) => name === from[from.length - 1]);
  return item?.kind === 'enum' ? item.variants.map(({ name }) => name) : [];
}

const keywords = new Set(['async', 'await', 'dyn', 'try', 'gen', 'move', 'ref', 'box', 'yield', 'match', 'type', 'use', 'where', 'loop', 'final', 'abstract']);

/** A name where a keyword could not stand. */
export function raw(name: string): string {
  return keywords.has(name) ? `r#${name}` : name;
}
