import type { Dependency, Manifest, PackageManifest } from './cargo.ts';

/** A crate root that Cargo would build. */
export interface Target {
  /** The crate's name in paths. */
  readonly name: string;
  readonly root: string;
  readonly isTest: boolean;
  readonly isLib: boolean;
  readonly package: Package;
}

export interface Package {
  readonly name: string;
  readonly folder: string;
  readonly edition: number;
  readonly dependencies: ReadonlyMap<string, Dependency>;
  readonly libName: string;
}

/** Packages of all manifests, with editions and dependencies taken over from their workspaces. */
export function packagesOf(manifests: readonly Manifest[]): readonly Package[] {
  return manifests.flatMap((manifest) => {
    const own = manifest.package;
    if (own === undefined) return [];
    const workspace = workspaceOf(manifest, manifests);
    return [{
      name: own.name, folder: manifest.folder, edition: own.edition ?? (own.inheritsEdition ? workspace?.workspaceEdition : undefined) ?? 2015,
      dependencies: inherit(own, manifest.folder, workspace), libName: (own.libName ?? own.name).replaceAll('-', '_'),
    }];
  });
}

function workspaceOf(manifest: Manifest, all: readonly Manifest[]): Manifest | undefined {
  const above = all.filter((other) => other.isWorkspace && (manifest.folder === other.folder || manifest.folder.startsWith(`${other.folder}/`)));
  return above.sort((a, b) => b.folder.length - a.folder.length)[0];
}

function inherit(own: PackageManifest, folder: string, workspace: Manifest | undefined): ReadonlyMap<string, Dependency> {
  const full = new Map<string, Dependency>();
  for (const [name, dependency] of own.dependencies) {
    const shared = dependency.inherited ? workspace?.workspaceDependencies.get(name) : undefined;
    const features = shared === undefined ? dependency.features : [...new Set([...shared.features, ...dependency.features])];
    full.set(name, { ...rooted(shared ?? dependency, shared === undefined ? folder : workspace?.folder ?? ''), features });
  }
  return full;
}

/** A dependency with its path relative to what folders of manifests are relative to. */
function rooted(dependency: Dependency, folder: string): Dependency {
  const { path } = dependency;
  return path === undefined ? dependency : { ...dependency, path: normalise(folder === '' ? path : `${folder}/${path}`).replace(/\/$/, '') };
}

/** Crate roots of a package among the given files, by Cargo's conventions and the manifest. */
export function targetsOf(manifest: Manifest, own: Package, files: ReadonlySet<string>): readonly Target[] {
  const folder = manifest.folder === '' ? '' : `${manifest.folder}/`;
  const found = new Map<string, Target>();
  const add = (name: string, path: string, kind: { readonly isTest: boolean; readonly isLib?: boolean }): void => {
    const root = normalise(`${folder}${path}`);
    if (!files.has(root) || found.has(root)) return;
    found.set(root, { name: name.replaceAll('-', '_'), root, isTest: kind.isTest, isLib: kind.isLib ?? false, package: own });
  };
  add(own.libName, manifest.package?.libPath ?? 'src/lib.rs', { isTest: false, isLib: true });
  add(own.name, 'src/main.rs', { isTest: false });
  for (const target of manifest.package?.targets ?? []) add(target.name, target.path, target);
  for (const file of files) {
    if (!file.startsWith(folder)) continue;
    const conventional = /^(src\/bin|tests|benches|examples)\/(?:([^/]+)\.rs|([^/]+)\/main\.rs)$/.exec(file.slice(folder.length));
    if (conventional !== null) add(conventional[2] ?? conventional[3] ?? 'main', conventional[0], { isTest: conventional[1] !== 'src/bin' });
  }
  add('build', 'build.rs', { isTest: true });
  return [...found.values()];
}

/** Resolves `.` and `..` in a path with `/`. */
export function normalise(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '.') continue;
    if (part === '..' && parts.length > 0 && parts[parts.length - 1] !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
