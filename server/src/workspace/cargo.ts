import { parse } from 'smol-toml';

/** What Holdpoint reads of one Cargo.toml. */
export interface Manifest {
  /** Folder of the file, with `/`. */
  readonly folder: string;
  readonly package: PackageManifest | undefined;
  /** Edition that members take over with `edition.workspace = true`. */
  readonly workspaceEdition: number | undefined;
  readonly workspaceDependencies: ReadonlyMap<string, Dependency>;
  readonly isWorkspace: boolean;
}

export interface PackageManifest {
  readonly name: string;
  /** undefined: taken from the workspace. */
  readonly edition: number | undefined;
  readonly inheritsEdition: boolean;
  readonly libPath: string | undefined;
  readonly libName: string | undefined;
  /** Explicit `[[bin]]`, `[[test]]`, `[[bench]]`, `[[example]]` targets that give a path. */
  readonly targets: readonly { readonly name: string; readonly path: string; readonly isTest: boolean }[];
  /** Name in code -> dependency. */
  readonly dependencies: ReadonlyMap<string, Dependency>;
}

export interface Dependency {
  /** The package's own name where it is renamed. */
  readonly package: string;
  readonly features: readonly string[];
  /** Folder of a path dependency, relative to the manifest; in a `Package`, to where manifests are relative to. */
  readonly path: string | undefined;
  readonly inherited: boolean;
}

export type ManifestReading = { readonly manifest: Manifest } | { readonly complaint: string };

type Table = Readonly<Record<string, unknown>>;

/** Reads a Cargo.toml; a broken one gives a complaint that names the place. */
export function readManifest(path: string, text: string): ManifestReading {
  let table: Table;
  try {
    table = parse(text);
  } catch (error) {
    return { complaint: `${path}: ${error instanceof Error ? firstLine(error.message) : 'not TOML'}` };
  }
  const workspace = asTable(table['workspace']);
  const workspacePackage = asTable(workspace?.['package']);
  return {
    manifest: {
      folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))),
      package: readPackage(table),
      workspaceEdition: asEdition(workspacePackage?.['edition']),
      workspaceDependencies: readDependencies([workspace?.['dependencies']]),
      isWorkspace: workspace !== undefined,
    },
  };
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}

function readPackage(table: Table): PackageManifest | undefined {
  const own = asTable(table['package']);
  const name = own?.['name'];
  if (own === undefined || typeof name !== 'string') return undefined;
  const lib = asTable(table['lib']);
  return {
    name,
    // Without an edition Cargo takes 2015.
    edition: own['edition'] === undefined ? 2015 : asEdition(own['edition']),
    inheritsEdition: asTable(own['edition'])?.['workspace'] === true,
    libPath: asText(lib?.['path']),
    libName: asText(lib?.['name']),
    targets: ['bin', 'test', 'bench', 'example'].flatMap((kind) => readTargets(table[kind], kind !== 'bin')),
    dependencies: readDependencies([table['dependencies'], table['dev-dependencies'], table['build-dependencies'], ...targetTables(table)]),
  };
}

function targetTables(table: Table): unknown[] {
  const found: unknown[] = [];
  for (const entry of Object.values(asTable(table['target']) ?? {})) {
    const own = asTable(entry);
    found.push(own?.['dependencies'], own?.['dev-dependencies']);
  }
  return found;
}

function readTargets(value: unknown, isTest: boolean): { name: string; path: string; isTest: boolean }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry) => {
    const table = asTable(entry);
    const path = asText(table?.['path']);
    return path === undefined ? [] : [{ name: asText(table?.['name']) ?? 'main', path, isTest }];
  });
}

function readDependencies(tables: readonly unknown[]): ReadonlyMap<string, Dependency> {
  const found = new Map<string, Dependency>();
  for (const table of tables) {
    for (const [key, value] of Object.entries(asTable(table) ?? {})) {
      const own = asTable(value);
      const features = own?.['features'];
      const next: Dependency = {
        package: asText(own?.['package']) ?? key,
        features: Array.isArray(features) ? features.filter((feature): feature is string => typeof feature === 'string') : [],
        path: asText(own?.['path']),
        inherited: own?.['workspace'] === true,
      };
      const name = key.replaceAll('-', '_');
      const known = found.get(name);
      found.set(name, known === undefined ? next : { ...known, features: [...new Set([...known.features, ...next.features])] });
    }
  }
  return found;
}

function asTable(value: unknown): Table | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : undefined;
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function asEdition(value: unknown): number | undefined {
  return value === '2015' || value === '2018' || value === '2021' || value === '2024' ? Number(value) : undefined;
}
