import { editorFileLimit, type FileSystem, type SkippedFile } from '../host/file-system.ts';
import { isManifestName, isWithin } from '../host/paths.ts';
import { findProject, manifestLimit } from '../host/project.ts';
import { folderOf, isFilePath, nameOf, stubbedCrate } from '../text/path.ts';
import type { Engine } from './engine.ts';

/** What the worker tells while it goes through files. */
export interface FileEvents {
  readonly begins: (path: string) => void;
  readonly complains: (text: string) => void;
  /** Lets waiting messages in; resolves at once while the time slice lasts. */
  readonly pause: () => Promise<void>;
}

/** The files the engine sees: those on disk below the folders, and open documents in their place. */
export class WorkerFiles {
  maxFileSize = editorFileLimit;
  readonly #engine: Engine;
  readonly #disk: FileSystem;
  readonly #events: FileEvents;
  readonly #open = new Set<string>();
  readonly #refused = new Set<string>();
  readonly #skipped = new Map<string, string>();
  readonly #manifests = new Map<string, string>();

  constructor(engine: Engine, disk: FileSystem, events: FileEvents) {
    this.#engine = engine;
    this.#disk = disk;
    this.#events = events;
  }

  open(path: string, text: string): void {
    // A stub counts as it is saved: half of one says nothing.
    if (stubbedCrate(path) !== undefined) return;
    this.#open.add(path);
    this.#refused.delete(path);
    this.#skipped.delete(path);
    this.#engine.setFile(path, text);
  }

  close(path: string): void {
    this.#open.delete(path);
    this.reload([path]);
  }

  /** Leaves a file out until it is opened with another text: it broke the analysis before. */
  refuse(path: string): void {
    this.#open.delete(path);
    this.#refused.add(path);
    this.#engine.removeFile(path);
  }

  /** Files that were met and never reached the engine, with the reason. */
  skipped(): readonly SkippedFile[] {
    const refused = [...this.#refused].map((path) => ({ path, reason: 'its analysis hung or failed before' }));
    return [...refused, ...[...this.#skipped].map(([path, reason]) => ({ path, reason }))];
  }

  /** Forgets the files of folders that are no longer open. */
  keepWithin(roots: readonly string[]): void {
    const gone = (path: string): boolean => !this.#open.has(path) && !roots.some((root) => isWithin(root, path));
    for (const path of this.#engine.files().filter(gone)) this.#engine.removeFile(path);
    for (const path of [...this.#manifests.keys()].filter(gone)) {
      if (roots.some((root) => isWithin(folderOf(path), root))) continue;
      this.#manifests.delete(path);
      this.#engine.setManifest(path, '');
    }
  }

  /** Lets files be read again that were refused. */
  allow(paths: readonly string[]): void {
    for (const path of paths) this.#refused.delete(path);
  }

  /** Reads files again that changed, came or went. Returns whether the engine saw a difference. */
  reload(paths: readonly string[]): boolean {
    let changed = false;
    for (const path of paths) {
      if (!isFilePath(path)) {
        this.#engine.removeFile(path);
        continue;
      }
      this.#events.begins(path);
      changed = (isManifest(path) ? this.#readManifest(path) : this.#readRust(path)) || changed;
    }
    return changed;
  }

  /** Brings everything below the folders up to date with the disk. Returns whether anything changed. */
  async load(roots: readonly string[]): Promise<boolean> {
    this.#skipped.clear();
    this.#engine.setLoading(true);
    try {
      let changed = false;
      for (const root of roots) changed = (await this.#loadFolder(root)) || changed;
      return changed;
    } finally {
      this.#engine.setLoading(false);
    }
  }

  async #loadFolder(root: string): Promise<boolean> {
    const found = this.#disk.walk(root);
    for (const { path, reason } of found.skipped) this.#skipped.set(path, reason);
    const above = findProject(root)?.manifests ?? [];
    const gone = [...this.#manifests.keys()].filter((path) => stubbedCrate(path) !== undefined && isWithin(root, path));
    const manifests = [...new Set([...above, ...found.manifests, ...found.rust.filter(isManifest), ...gone])];
    const stale = new Set(this.#engine.files().filter((path) => isWithin(root, path) && !this.#open.has(path)));
    let changed = false;
    for (const path of [...manifests, ...found.rust.filter((file) => !isManifest(file))]) {
      stale.delete(path);
      changed = this.reload([path]) || changed;
      await this.#events.pause();
    }
    for (const path of stale) this.#engine.removeFile(path);
    return changed || stale.size > 0;
  }

  #readRust(path: string): boolean {
    if (this.#open.has(path) || this.#refused.has(path)) return false;
    const read = this.#disk.readText(path, this.maxFileSize);
    const before = this.#engine.text(path);
    this.#skipped.delete(path);
    if (read.kind === 'skipped') {
      if (!read.reason.endsWith('ENOENT')) this.#skipped.set(path, read.reason);
      if (before === undefined) return false;
      this.#engine.removeFile(path);
      return true;
    }
    if (before === read.text) return false;
    this.#engine.setFile(path, read.text);
    return true;
  }

  #readManifest(path: string): boolean {
    const read = this.#disk.readText(path, manifestLimit);
    const text = read.kind === 'text' ? read.text : '';
    if (read.kind === 'skipped' && stubbedCrate(path) !== undefined && !read.reason.endsWith('ENOENT')) {
      if (!this.#skipped.has(path)) this.#events.complains(`${path}: ${read.reason}`);
      this.#skipped.set(path, read.reason);
    }
    if (text === (this.#manifests.get(path) ?? '')) return false;
    this.#manifests.set(path, text);
    for (const complaint of this.#engine.setManifest(path, text)) this.#events.complains(complaint);
    return true;
  }
}

/** Whether a file says something of others rather than of itself: how they are built, what is told of them, what crates do. */
function isManifest(path: string): boolean {
  return isManifestName(nameOf(path)) || stubbedCrate(path) !== undefined;
}
