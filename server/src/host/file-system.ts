/** What reading one file gave: its text with any byte order mark kept, or why it was left out. */
export type ReadOutcome =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'skipped'; readonly reason: string };

/** What writing one file gave. */
export type WriteOutcome = { readonly kind: 'written' } | { readonly kind: 'refused'; readonly reason: string };

/** One replacement of a whole file. */
export interface WriteRequest {
  /** Absolute path of an existing file. */
  readonly path: string;
  /** The text the caller computed its change from; the write is refused when the file no longer holds it. */
  readonly expected: string;
  readonly text: string;
  /** Absolute folder the file must lie in once symbolic links are resolved. */
  readonly root: string;
}

/** A file that was met and not taken. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: string;
}

/** What a walk found. Paths are absolute with `/`, sorted by code unit. */
export interface Walk {
  readonly rust: readonly string[];
  /** Cargo.toml, holdpoint.toml and clippy.toml, with or without a leading dot. */
  readonly manifests: readonly string[];
  /** Rust files that are no regular files, and folders that cannot be read. */
  readonly skipped: readonly SkippedFile[];
}

/** The outside world as the shells see it. Paths going in are absolute. */
export interface FileSystem {
  /** Rust files and manifests below a folder, without what version control ignores. */
  walk(root: string): Walk;
  /** A file's text, unless it is larger than `maxBytes`, binary, not UTF-8 or no regular file. */
  readText(path: string, maxBytes: number): ReadOutcome;
  /** Replaces a file as a whole or not at all. */
  writeText(request: WriteRequest): WriteOutcome;
}

/** The largest file an audit reads, in bytes. */
export const auditFileLimit = 4 * 1024 * 1024;

/** The largest file an editor session analyses, in bytes. */
export const editorFileLimit = 1024 * 1024;
