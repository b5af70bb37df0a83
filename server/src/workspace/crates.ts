import type { Item, ItemTree } from '../semantics/items/item-tree.ts';
import type { Crate, Module } from '../semantics/names/definitions.ts';
import { buildModule } from '../semantics/names/modules.ts';
import type { Manifest } from './cargo.ts';
import { normalise, packagesOf, targetsOf, type Package, type Target } from './project.ts';

/** A crate of the workspace with where it comes from. */
export interface WorkspaceCrate {
  readonly crate: Crate;
  readonly root: string;
  /** Undefined for a file that belongs to no package. */
  readonly package: Package | undefined;
  readonly isTest: boolean;
}

export interface CrateInputs {
  readonly manifests: readonly Manifest[];
  readonly files: ReadonlySet<string>;
  readonly tree: (file: string) => ItemTree;
  readonly stubs: readonly Crate[];
  readonly defaultEdition: number;
}

/** Builds every crate: those of the manifests, then one for each file that no crate reaches. */
export function buildCrates(inputs: CrateInputs): readonly WorkspaceCrate[] {
  const stubs = new Map(inputs.stubs.map((crate) => [crate.name, crate]));
  const std = stubs.get('std');
  const reached = new Set<string>();
  const built: WorkspaceCrate[] = [];
  const libraries: Library[] = [];
  const packages = packagesOf(inputs.manifests);
  const targets = inputs.manifests.flatMap((manifest) => {
    const own = packages.find((entry) => entry.folder === manifest.folder && manifest.package?.name === entry.name);
    return own === undefined ? [] : targetsOf(manifest, own, inputs.files);
  });
  const build = (target: Omit<Target, 'package' | 'isLib'> & { readonly package: Package | undefined; readonly edition: number }): WorkspaceCrate => {
    const externs = new Externs(stubs, libraries, target.package);
    const crate = { name: target.name, edition: target.edition, isStub: false, externs, prelude: std?.prelude, root: undefined as Module | undefined };
    const typed = crate as unknown as Crate;
    // A file is a module at most once in a crate; `mod a;` that leads back to itself ends there.
    const own = new Set([target.root]);
    crate.root = buildModule(
      { crate: typed, files: (wanted) => moduleFile(inputs, own, target.root, wanted) },
      { name: target.name, parent: undefined, isBlock: false, file: target.root, isTest: target.isTest },
      inputs.tree(target.root),
    );
    for (const file of own) reached.add(file);
    return { crate: typed, root: target.root, package: target.package, isTest: target.isTest };
  };
  for (const target of [...targets].sort((a, b) => Number(b.isLib) - Number(a.isLib))) {
    const made = build({ ...target, edition: target.package.edition });
    built.push(made);
    if (target.isLib) libraries.push({ folder: target.package.folder, crate: made.crate });
  }
  for (const file of rootsFirst(inputs.files)) {
    if (reached.has(file)) continue;
    const own = packageAround(packages, file);
    const name = (file.split('/').pop() ?? 'main').replace(/\.rs$/, '').replace(/\W/g, '_');
    built.push(build({ name, root: file, isTest: isTestPath(file), package: own, edition: own?.edition ?? inputs.defaultEdition }));
  }
  return built;
}

/** `lib.rs` and `main.rs` first: their modules are then no crates of their own. */
function rootsFirst(files: ReadonlySet<string>): string[] {
  const rank = (file: string): number => (/(^|\/)(lib|main)\.rs$/.test(file) ? 0 : /(^|\/)mod\.rs$/.test(file) ? 1 : 2);
  return [...files].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function packageAround(packages: readonly Package[], file: string): Package | undefined {
  return [...packages].filter((entry) => entry.folder === '' || file.startsWith(`${entry.folder}/`)).sort((a, b) => b.folder.length - a.folder.length)[0];
}

function isTestPath(file: string): boolean {
  return /(^|\/)(tests|benches|examples)\//.test(file);
}

interface Library {
  readonly folder: string;
  readonly crate: Crate;
}

/** Names in front of `::`: std, workspace libraries, and every crate there is a stub for. */
class Externs extends Map<string, Crate> {
  readonly #stubs: ReadonlyMap<string, Crate>;
  readonly #libraries: readonly Library[];
  readonly #package: Package | undefined;

  constructor(stubs: ReadonlyMap<string, Crate>, libraries: readonly Library[], own: Package | undefined) {
    super();
    this.#stubs = stubs;
    this.#libraries = libraries;
    this.#package = own;
  }

  override get(name: string): Crate | undefined {
    if (name === 'std' || name === 'core' || name === 'alloc') return this.#stubs.get('std');
    const dependency = this.#package?.dependencies.get(name);
    const real = dependency === undefined ? name : dependency.package.replaceAll('-', '_');
    return this.#library(real, dependency?.path) ?? this.#stubs.get(real);
  }

  /** The library of a name: the one at the path that is given, the package's own, or the only one. */
  #library(name: string, path: string | undefined): Crate | undefined {
    const named = this.#libraries.filter(({ crate }) => crate.name === name);
    const [only] = named.length === 1 ? named : [];
    return (named.find(({ folder }) => folder === (path ?? this.#package?.folder)) ?? only)?.crate;
  }
}

/** The file of `mod name;`: beside `mod.rs`-like files, else in the folder of the parent's name, or by `#[path]`. */
function moduleFile(
  inputs: CrateInputs,
  reached: Set<string>,
  root: string,
  wanted: { readonly file: string; readonly path: readonly string[]; readonly item: Item },
): { readonly file: string; readonly tree: ItemTree } | undefined {
  const folder = wanted.file.slice(0, Math.max(0, wanted.file.lastIndexOf('/')));
  const stem = (wanted.file.split('/').pop() ?? '').replace(/\.rs$/, '');
  const ownsFolder = wanted.file === root || stem === 'mod' || stem === 'lib' || stem === 'main';
  const inFile = inlineNames(wanted, ownsFolder ? undefined : stem);
  const base = [folder, ...(ownsFolder ? [] : [stem]), ...inFile].join('/');
  const explicit = wanted.item.attributes.find((attribute) => attribute.path === 'path')?.args.replace(/^"|"$/g, '');
  const candidates = explicit === undefined
    ? [`${base}/${wanted.item.name}.rs`, `${base}/${wanted.item.name}/mod.rs`]
    : [normalise(`${inFile.length > 0 ? base : folder}/${explicit}`)];
  const file = candidates.map((path) => normalise(path)).find((path) => inputs.files.has(path) && !reached.has(path));
  if (file === undefined) return undefined;
  reached.add(file);
  return { file, tree: inputs.tree(file) };
}

/** Inline modules between the file's own module and the wanted one, as far as the path shows. */
function inlineNames(wanted: { readonly file: string; readonly path: readonly string[] }, stem: string | undefined): readonly string[] {
  const parts = wanted.file.replace(/(\/mod)?\.rs$/, '').split('/');
  const own = stem ?? parts[parts.length - 1];
  const at = wanted.path.lastIndexOf(own ?? '');
  if (at !== -1) return wanted.path.slice(at + 1);
  return /(^|\/)(lib|main)\.rs$/.test(wanted.file) ? wanted.path : [];
}
