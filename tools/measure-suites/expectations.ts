/** One way in which a test file is compiled. */
export interface Revision {
  /** Empty where the file has only one. */
  readonly name: string;
  readonly edition: string;
}

/** A 1-based line where a lint is expected. */
export interface Expectation {
  readonly line: number;
  /** The lint, or undefined where only the message is given. */
  readonly lint: string | undefined;
}

/** What the suite compiles with unless a file says otherwise. */
const defaultEdition = '2024';

/** Reads the `//@` header of a test file. */
export function revisionsOf(text: string): readonly Revision[] {
  const plain = /^\s*\/\/@\s*edition:\s*(\d+)/m.exec(text)?.[1] ?? defaultEdition;
  const names = /^\s*\/\/@\s*revisions:(.*)/m.exec(text)?.[1]?.trim().split(/\s+/) ?? [];
  if (names.length === 0) return [{ name: '', edition: plain }];
  const editions = new Map([...text.matchAll(/^\s*\/\/@\[([\w-]+)\]\s*edition:\s*(\d+)/gm)].map(([, name = '', edition = '']) => [name, edition]));
  return names.map((name) => ({ name, edition: editions.get(name) ?? plain }));
}

/**
 * Reads the `//~` annotations of a test file that hold in a revision: `^` points a line up, `v` one down, `|` to where
 * the one before points. Helps and notes belong to a diagnostic and are left out.
 */
export function expectationsOf(text: string, revision: string): readonly Expectation[] {
  const found: Expectation[] = [];
  let last = 0;
  for (const [i, line] of text.split('\n').entries()) {
    const parts = /\/\/~(?:\[([^\]]*)\])?(\^+|v+(?!\w)|\|)?\s*(.*)$/.exec(line);
    if (parts === null) continue;
    const [, revisions, arrow = '', said = ''] = parts;
    last = arrow === '|' ? last : i + 1 + (arrow.startsWith('v') ? arrow.length : -arrow.length);
    if (revisions !== undefined && !revisions.split(/,\s*/).includes(revision)) continue;
    if (/^(HELP|NOTE)\b/.test(said)) continue;
    found.push({ line: last, lint: /^(ERROR|WARN)\b/.test(said) ? undefined : /^\w+/.exec(said)?.[0] });
  }
  return found;
}
