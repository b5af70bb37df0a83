import { statSync } from 'node:fs';
import { isWithin } from '../host/paths.ts';
import { analyseFile } from '../linter/analyse.ts';
import { applyFixes, type FixOutcome } from '../linter/apply-fixes.ts';
import { relativePath } from '../report/paths.ts';
import type { Project } from './project-run.ts';
import { UsageError, type World } from './world.ts';

/** What `--fix` or `--diff` did. */
export interface FixedProject {
  readonly outcome: FixOutcome;
  /** Files with machine-applicable fixes that may not be edited, by shown path. */
  readonly refused: readonly { readonly path: string; readonly reason: string }[];
}

/** Applies what can be applied; the engine holds the new texts afterwards, and with `write` so does the disk. */
export function fixProject(world: World, project: Project, { write }: { readonly write: boolean }): FixedProject {
  const reasons = new Map<string, string | undefined>();
  const reasonFor = (path: string): string | undefined => {
    if (!reasons.has(path)) reasons.set(path, reasonAgainst(project, path, write));
    return reasons.get(path);
  };
  const outcome = applyFixes(
    {
      text: (path) => project.engine.text(path),
      setText: (path, text) => project.engine.setFile(path, text),
      analyse: (path) => analyseFile(project.engine, path, project.configs.configFor(path), world.rules),
      syntaxErrors: (path) => project.engine.syntaxProblems(path).length,
      isWritable: (path) => reasonFor(path) === undefined,
    },
    project.paths,
  );
  if (write) writeAll(world, project, outcome.changed);
  const refused = [...reasons].flatMap(([path, reason]) =>
    reason === undefined ? [] : [{ path: relativePath(world.cwd, path), reason }],
  );
  return { outcome, refused };
}

/** Why a file is left alone: fixes that span files are applied as a whole or not at all, so this is asked beforehand. */
function reasonAgainst({ engine, scope }: Project, path: string, write: boolean): string | undefined {
  const text = engine.text(path);
  if (text === undefined || !isWithin(scope.root, path)) return 'it lies outside of what is checked';
  if (/^<{7}(?: |$)/m.test(text) && /^>{7}(?: |$)/m.test(text)) return 'it has conflict markers';
  if (write && (statSync(path).mode & 0o222) === 0) return 'read-only';
  return undefined;
}

/** Writes every file or, when one cannot be written, none: those before it get their old text back. */
function writeAll(world: World, { scope }: Project, changed: FixOutcome['changed']): void {
  const written: string[] = [];
  for (const [path, { before, after }] of changed) {
    const outcome = world.files.writeText({ path, expected: before, text: after, root: scope.root });
    if (outcome.kind === 'written') {
      written.push(path);
      continue;
    }
    for (const earlier of written) restore(world, scope.root, { path: earlier, change: changed.get(earlier) });
    throw new UsageError(`no fix was applied: ${relativePath(world.cwd, path)}: ${outcome.reason}`);
  }
}

function restore(
  world: World,
  root: string,
  { path, change }: { readonly path: string; readonly change: { readonly before: string; readonly after: string } | undefined },
): void {
  if (change === undefined) return;
  const outcome = world.files.writeText({ path, expected: change.after, text: change.before, root });
  if (outcome.kind === 'refused') {
    world.stderr.write(`warning: ${relativePath(world.cwd, path)} keeps its fixes: ${outcome.reason}\n`);
  }
}
