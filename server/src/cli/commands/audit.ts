import { analyseFile } from '../../linter/analyse.ts';
import type { FileAnalysis } from '../../linter/diagnostic.ts';
import { type AuditResult, toAuditResult, type Verdict } from '../../report/audit-result.ts';
import { addCounts, countConcurrency, type ConcurrencyCounts } from '../../report/concurrency.ts';
import { emitJson } from '../../report/json.ts';
import { emitMarkdown } from '../../report/markdown.ts';
import { relativePath } from '../../report/paths.ts';
import { terminalText } from '../../report/sanitise.ts';
import { emitText } from '../../report/text.ts';
import type { AuditOptions, FailOn } from '../args.ts';
import { fixProject, type FixedProject } from '../fix-project.ts';
import { paletteFor } from '../palette.ts';
import { patchOf } from '../patch.ts';
import { Progress } from '../progress.ts';
import { loadProject, type Project } from '../project-run.ts';
import { findScope } from '../scope.ts';
import { exitCodes, UsageError, type World } from '../world.ts';

/** `check` and `audit`: analyses, fixes when asked, reports on stdout. Returns the exit code. */
export async function runAudit(world: World, paths: readonly string[], options: AuditOptions): Promise<number> {
  const started = performance.now();
  const scope = findScope(world, paths);
  const project = await loadProject(world, scope, options);
  refuseEmpty(world, project);
  const before = options.diff ? analyseAll(world, project) : undefined;
  const fixed = options.fix || options.diff ? fixProject(world, project, { write: !options.diff }) : undefined;
  const audited = before ?? analyseAll(world, project);
  const analyses = audited.map(({ analysis }) => analysis);
  refuseUnanalysed(world, project, analyses);
  const result = toResult(project, audited, Math.round(performance.now() - started));
  if (fixed !== undefined) world.stderr.write(fixSummary(fixed, options.diff === true));
  world.stdout.write(options.diff ? patchOf(scope.root, fixed?.outcome.changed ?? new Map()) : emit(world, result, options));
  return reportFailures(world, [...project.failed, ...analyses.filter((analysis) => analysis.failed)]) ? exitCodes.failure : exitCode(result.verdict, options.failOn);
}

/** A file on which Holdpoint itself failed may hide anything: such a run never ends as a clean one. */
function reportFailures(world: World, failed: readonly { readonly path: string; readonly reason: string | undefined }[]): boolean {
  for (const { path, reason } of failed) {
    world.stderr.write(`internal error, please report it: ${terminalText(`${relativePath(world.cwd, path)}: ${reason ?? ''}`)}\n`);
  }
  return failed.length > 0;
}

/** What came of a file, and how much concurrency there is in it. */
interface AuditedFile {
  readonly analysis: FileAnalysis;
  readonly concurrency: ConcurrencyCounts;
}

function analyseAll(world: World, { paths, engine, configs }: Project): readonly AuditedFile[] {
  const progress = new Progress(world.stderr, paths.length);
  try {
    return paths.map((path) => {
      progress.step();
      const analysis = analyseFile(engine, path, configs.configFor(path), world.rules);
      const concurrency = countConcurrency(analysis.status === 'skipped' ? [] : engine.bodies(path));
      engine.release(path);
      return { analysis, concurrency };
    });
  } finally {
    progress.end();
  }
}

function toResult({ engine, scope, skipped }: Project, audited: readonly AuditedFile[], duration: number): AuditResult {
  return toAuditResult({
    root: scope.root,
    analyses: audited.map(({ analysis }) => analysis),
    skipped,
    concurrency: addCounts(audited.map(({ concurrency }) => concurrency)),
    duration,
    textOf: (path) => engine.text(path),
  });
}

function emit(world: World, result: AuditResult, { format, color }: AuditOptions): string {
  switch (format) {
    case 'json':
      return emitJson(result);
    case 'markdown':
      return emitMarkdown(result);
    case 'text':
      return emitText(result, { palette: paletteFor(color, world), from: world.cwd });
  }
}

function exitCode(verdict: Verdict, failOn: FailOn): number {
  if (failOn === 'never' || verdict === 'PASS') return exitCodes.clean;
  return verdict === 'FAIL' || failOn === 'needs-improvement' ? exitCodes.findings : exitCodes.clean;
}

function refuseEmpty(world: World, { paths, skipped, scope }: Project): void {
  if (paths.length > 0) return;
  const first = skipped[0];
  if (first === undefined) throw new UsageError(`no Rust files in ${relativePath(world.cwd, scope.root)}`);
  throw new UsageError(nothing(world, skipped.length, { path: first.path, reason: first.reason }));
}

function refuseUnanalysed(world: World, project: Project, analyses: readonly FileAnalysis[]): void {
  const first = analyses.find(({ status }) => status === 'skipped');
  if (first === undefined || analyses.some(({ status }) => status !== 'skipped')) return;
  const count = analyses.length + project.skipped.length;
  throw new UsageError(nothing(world, count, { path: first.path, reason: first.reason ?? 'no reason given' }));
}

function nothing(world: World, count: number, first: { readonly path: string; readonly reason: string }): string {
  const others = count > 1 ? ` (and ${count - 1} more)` : '';
  return `nothing could be analysed: ${relativePath(world.cwd, first.path)}: ${first.reason}${others}`;
}

function fixSummary({ outcome, refused }: FixedProject, dryRun: boolean): string {
  const files = outcome.changed.size;
  const verb = dryRun ? 'would fix' : 'fixed';
  const lines = [`${verb} ${outcome.applied} finding${outcome.applied === 1 ? '' : 's'} in ${files} file${files === 1 ? '' : 's'}`];
  if (outcome.withdrawn > 0) lines.push(`withdrawn: ${outcome.withdrawn} that did not hold up when checked`);
  for (const { path, reason } of refused) lines.push(`not fixed: ${path}: ${reason}`);
  return `${lines.join('\n')}\n`;
}
