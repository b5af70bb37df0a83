// Reads commits from bare clones: FOLDER/OWNER+NAME/repo holds the repository OWNER/NAME.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What a mirror does not have. */
export class MissingSource extends Error {}

/** A file of a commit's tree. */
export interface TreeEntry {
  readonly path: string;
  readonly object: string;
}

/** The git directory of a repository in a folder of mirrors. Throws a MissingSource where there is none. */
export function gitFolderOf(mirror: string, repository: string): string {
  const folder = join(mirror, repository.replace('/', '+'), 'repo');
  const found = [folder, join(folder, '.git')].find((path) => existsSync(join(path, 'objects')));
  if (found === undefined) throw new MissingSource(`no mirror of ${repository} in ${mirror}`);
  return found;
}

/** The contents of `commit:path` or of object ids; undefined where there is no such file. */
export function readBlobs(gitFolder: string, names: readonly string[]): readonly (Buffer | undefined)[] {
  if (names.length === 0) return [];
  const output = git(gitFolder, ['cat-file', '--batch'], names.map((name) => `${name}\n`).join(''));
  let at = 0;
  return names.map(() => {
    const headerEnd = output.indexOf(10, at);
    const header = output.toString('utf8', at, headerEnd);
    at = headerEnd + 1;
    const found = /^\S+ (\w+) (\d+)$/.exec(header);
    if (found === null) return undefined;
    const content = output.subarray(at, at + Number(found[2]));
    at += content.length + 1;
    return found[1] === 'blob' ? content : undefined;
  });
}

/** The plain files of a commit, or of one folder of it. Paths start at the repository's root. */
export function listFiles(gitFolder: string, commit: string, folder: string): readonly TreeEntry[] {
  const below = folder === '' ? [] : [`${folder}/`];
  const lines = git(gitFolder, ['ls-tree', '-r', '-z', '--full-tree', commit, ...below]).toString('utf8').split('\0');
  return lines.flatMap((line) => {
    const found = /^100\d+ blob (\w+)\t(.+)$/s.exec(line);
    return found === null ? [] : [{ object: found[1] ?? '', path: found[2] ?? '' }];
  });
}

/** The commit a mirror's HEAD points at. */
export function headOf(gitFolder: string): string {
  return git(gitFolder, ['rev-parse', 'HEAD']).toString('utf8').trim();
}

function git(gitFolder: string, args: readonly string[], input = ''): Buffer {
  // A mirror often belongs to somebody else, which git refuses unless it is told that this is meant.
  const { status, stdout, stderr, error } = spawnSync('git', ['-c', 'safe.directory=*', '--git-dir', gitFolder, ...args], { input, maxBuffer: 1 << 30 });
  if (error !== undefined) throw error;
  if (status !== 0) throw new MissingSource(`git ${args.slice(0, 2).join(' ')}: ${stderr.toString('utf8').trim().slice(0, 150)}`);
  return stdout;
}
