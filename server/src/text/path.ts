/** The folder of a path with `/`; '' for a bare name and for what lies in the root folder. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last part of a path with `/`. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The crate that a file of the workspace describes, `pool` for `holdpoint/stubs/pool.rs`; undefined for other files. */
export function stubbedCrate(path: string): string | undefined {
  return /(?:^|\/)holdpoint\/stubs\/([^/]+)\.rs$/.exec(path)?.[1];
}

/** Whether a path with `/` is absolute. That of a document that is no file is its whole URI, and is not. */
export function isFilePath(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}
