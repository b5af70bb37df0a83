import { folderOf, nameOf } from '../text/path.ts';
import type { Complaint } from './complaint.ts';
import { type Config, type ConfigLayer, first, mergeLayers } from './config.ts';
import { type ManifestConfig, parseConfig, parseManifestConfig } from './parse-config.ts';

/** Layers that hold whatever the folder. */
export interface FixedLayers {
  /** Of the editor: stronger than any file. */
  readonly editor?: ConfigLayer | undefined;
  /** Given by `--config`: then no file of the workspace has a say. */
  readonly only?: ConfigLayer | undefined;
}

/**
 * The configuration files of a workspace, by folder.
 * Paths have `/` and are relative to whatever the paths of the sources are relative to.
 */
export class ConfigTree {
  readonly #fixed: FixedLayers;
  readonly #files = new Map<string, ConfigLayer>();
  readonly #manifests = new Map<string, ManifestConfig>();
  readonly #resolved = new Map<string, Config>();

  constructor(fixed: FixedLayers = {}) {
    this.#fixed = fixed;
  }

  /** Adds or replaces a holdpoint.toml, .holdpoint.toml or Cargo.toml; other files are ignored. Returns what is wrong with it. */
  set(path: string, text: string): readonly Complaint[] {
    this.#resolved.clear();
    const name = nameOf(path);
    if (name === 'Cargo.toml') {
      const parsed = parseManifestConfig(text, path);
      this.#manifests.set(path, parsed);
      return parsed.complaints;
    }
    if (name !== 'holdpoint.toml' && name !== '.holdpoint.toml') return [];
    const { layer, complaints } = parseConfig(text, path);
    this.#files.set(path, layer);
    return complaints;
  }

  /** Forgets a file. */
  remove(path: string): void {
    this.#resolved.clear();
    this.#files.delete(path);
    this.#manifests.delete(path);
  }

  /** The settings for a source file: the nearest holdpoint.toml upwards, then the package's metadata, then the workspace's. */
  configFor(path: string): Config {
    if (this.#fixed.only !== undefined) return mergeLayers([this.#fixed.only]);
    const folder = folderOf(path);
    let config = this.#resolved.get(folder);
    if (config === undefined) {
      config = mergeLayers(this.#layersFor(folder));
      this.#resolved.set(folder, config);
    }
    return config;
  }

  #layersFor(folder: string): readonly ConfigLayer[] {
    const folders = foldersUpwards(folder);
    const file = first(folders, (at) => this.#files.get(`${at}holdpoint.toml`) ?? this.#files.get(`${at}.holdpoint.toml`));
    const manifests = folders.flatMap((at) => this.#manifests.get(`${at}Cargo.toml`) ?? []);
    const ofPackage = manifests.find(({ hasPackage }) => hasPackage)?.package;
    const ofWorkspace = manifests.find(({ hasWorkspace }) => hasWorkspace)?.workspace;
    return [this.#fixed.editor, file, ofPackage, ofWorkspace].filter((layer) => layer !== undefined);
  }
}

/** The folder and those around it, innermost first, each with its final `/`; the last is '' or `/`. */
function foldersUpwards(folder: string): readonly string[] {
  const folders: string[] = [];
  for (let at = folder; at !== ''; at = folderOf(at)) folders.push(`${at}/`);
  folders.push(folder.startsWith('/') ? '/' : '');
  return folders;
}
