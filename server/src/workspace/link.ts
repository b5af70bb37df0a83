import type { FunctionFacts } from '../semantics/facts.ts';
import type { Item } from '../semantics/items/item-tree.ts';
import type { Crate, ItemDefinition, Module } from '../semantics/names/definitions.ts';
import type { FnDefinition } from '../semantics/types/methods.ts';
import { World } from '../semantics/types/world.ts';
import { functionsOf } from './block-modules.ts';
import type { WorkspaceCrate } from './crates.ts';
import { Reach, type ReachFunction } from './reach.ts';
import { statedIn } from './statements.ts';

/** A function found in a file's headers. */
export interface HeaderFunction {
  readonly definition: FnDefinition;
  readonly module: Module;
}

/** Per file: functions by the offset of their body in the header text. */
export type HeaderFunctions = ReadonlyMap<string, ReadonlyMap<number, HeaderFunction>>;

/** The crates of the workspace with what is found in them by file. It holds as long as no header changes. */
export interface Linked {
  readonly world: World;
  readonly crates: readonly WorkspaceCrate[];
  readonly functions: HeaderFunctions;
  readonly crateOf: ReadonlyMap<string, WorkspaceCrate>;
  /** Found when first asked for. */
  readonly reach: () => Reach;
  /** Names of stub crates that the files and manifests mention. */
  readonly mentioned: ReadonlySet<string>;
  /** The modules that stand in each file. */
  readonly modules: ReadonlyMap<string, readonly Module[]>;
  /** Items of crates that stubs of the workspace describe, by path. */
  readonly stated: ReadonlyMap<string, Item>;
}

interface Parts {
  readonly crates: readonly WorkspaceCrate[];
  readonly stubs: readonly Crate[];
  /** Names of crates that stubs of the workspace describe. */
  readonly described: readonly string[];
  readonly mentioned: ReadonlySet<string>;
  /** The functions of a file with what they call. */
  readonly calling: (path: string, functions: HeaderFunctions) => readonly ReachFunction[];
  readonly factsOf: (definition: ItemDefinition) => FunctionFacts;
}

export function linkCrates({ crates, stubs, described, mentioned, calling, factsOf }: Parts): Linked {
  const functions = new Map<string, Map<number, HeaderFunction>>();
  const crateOf = new Map<string, WorkspaceCrate>();
  const modules = new Map<string, Module[]>();
  for (const crate of crates) collect(crate, { functions, crateOf, modules });
  const world = new World([...crates.map((entry) => entry.crate), ...stubs]);
  let reach: Reach | undefined;
  const readReach = (): Reach => new Reach({
    crates: crates.map(({ crate }) => crate), stubs, functions: [...functions.keys()].flatMap((path) => calling(path, functions)),
    factsOf, dependencies: dependenciesAmong(crates),
  });
  const stated = new Map(stubs.filter(({ name }) => described.includes(name)).flatMap((crate) => [...statedIn(crate)]));
  return { world, crates, functions, crateOf, modules, mentioned, stated, reach: () => (reach ??= readReach()) };
}

interface Tables {
  readonly functions: Map<string, Map<number, HeaderFunction>>;
  readonly crateOf: Map<string, WorkspaceCrate>;
  readonly modules: Map<string, Module[]>;
}

function collect(own: WorkspaceCrate, { functions, crateOf, modules }: Tables): void {
  const pending: Module[] = [own.crate.root];
  for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
    pending.push(...module.children.values());
    if (!crateOf.has(module.file)) crateOf.set(module.file, own);
    if (crateOf.get(module.file) === own) modules.set(module.file, [...(modules.get(module.file) ?? []), module]);
    let table = functions.get(module.file);
    if (table === undefined) functions.set(module.file, (table = new Map<number, HeaderFunction>()));
    for (const definition of functionsOf(module)) {
      const { bodyAt } = definition.item;
      if (bodyAt !== undefined && !table.has(bodyAt)) table.set(bodyAt, { definition, module });
    }
  }
}

/** The crates of the workspace that a crate of it can name. */
function dependenciesAmong(crates: readonly WorkspaceCrate[]): (crate: Crate) => readonly Crate[] {
  const owner = new Map(crates.map((own) => [own.crate, own]));
  return (crate) => {
    const own = owner.get(crate);
    const names = own?.package === undefined ? crates.map(({ crate: { name } }) => name) : [own.package.name.replaceAll('-', '_'), ...own.package.dependencies.keys()];
    return names.flatMap((name) => own?.crate.externs.get(name) ?? []).filter((dependency) => !dependency.isStub);
  };
}
