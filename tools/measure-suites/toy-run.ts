import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { check, type CheckedFinding } from '../checked.ts';
import { gitFolderOf, headOf, listFiles, readBlobs } from '../mirror.ts';
import type { Toy } from './toys.ts';

/** How we did on a toy. */
export interface ToyResult {
  readonly toy: Toy;
  readonly expected: number;
  readonly met: number;
  readonly missing: readonly string[];
  /** Warnings and errors that no fact asks for. */
  readonly unexpected: readonly string[];
  /** Places at which we differ for a listed reason. */
  readonly listed: Toy['divergences'];
}

/** Checks lockbud's toys out of their tree, each with its own manifest. Throws a MissingSource without a mirror. */
export function runToys(mirror: string, work: string, toys: readonly Toy[]): { readonly commit: string; readonly results: readonly ToyResult[] } {
  const gitFolder = gitFolderOf(mirror, 'BurtonQin/lockbud');
  const commit = headOf(gitFolder);
  const folder = join(work, `lockbud-${commit.slice(0, 12)}`);
  rmSync(folder, { recursive: true, force: true });
  const files = listFiles(gitFolder, commit, 'toys').filter(({ path }) => /\.(?:rs|toml)$/.test(path));
  const contents = readBlobs(gitFolder, files.map(({ object }) => object));
  for (const [i, { path }] of files.entries()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents[i] ?? '');
  }
  const { findings, failure } = check(join(folder, 'toys'), '2021');
  if (failure !== undefined) throw new Error(`the check of ${folder} failed: ${failure}`);
  return { commit, results: toys.map((toy) => compareToy(toy, findings, join(folder, 'toys', toy.name, 'src'))) };
}

/** Compares what a toy shows with what is reported in its folder. */
export function compareToy(toy: Toy, findings: readonly CheckedFinding[], folder: string): ToyResult {
  const facts = toy.facts.flatMap(({ file, lines, rule }) => lines.map((line) => ({ file: join(folder, file), line, rule, place: `${toy.name}/${file}:${line}` })));
  const own = findings.filter(({ file }) => file.startsWith(`${folder}/`));
  const isMet = (fact: { readonly file: string; readonly line: number; readonly rule: string }): boolean => own.some(({ rule, file, line }) => rule === fact.rule && file === fact.file && line === fact.line);
  const missed = facts.filter((fact) => !isMet(fact));
  const rules = new Set(facts.map(({ rule }) => rule));
  // Another rule may tell the same bug in its own way: what counts is a warning where none belongs.
  const loud = own.filter(({ isLoud, rule, file, line }) => isLoud && !facts.some((fact) => fact.rule === rule && fact.file === file && fact.line === line) && (rules.has(rule) || facts.length === 0));
  const whyNot = (line: number): Toy['divergences'][number] | undefined => toy.divergences.find((one) => one.line === line);
  return {
    toy,
    expected: facts.length,
    met: facts.length - missed.length,
    missing: missed.filter(({ line }) => whyNot(line) === undefined).map(({ place, rule }) => `${place} ${rule}`),
    unexpected: loud.map(({ file, line, rule, message }) => `${toy.name}${file.slice(folder.length)}:${line} ${rule}: ${message}`),
    listed: missed.flatMap(({ line }) => whyNot(line) ?? []),
  };
}
