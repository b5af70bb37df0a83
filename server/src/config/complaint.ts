/** A setting that cannot be used, said so that its author can correct it. */
export interface Complaint {
  /** The file, or a name such as `editor settings`. */
  readonly source: string;
  /** 1-based; undefined where the source has no lines. */
  readonly line: number | undefined;
  /** One line, lower case, no final stop. */
  readonly message: string;
}

/** `holdpoint.toml:3: unknown rule ...`. */
export function complaintText({ source, line, message }: Complaint): string {
  return line === undefined ? `${source}: ${message}` : `${source}:${line}: ${message}`;
}
