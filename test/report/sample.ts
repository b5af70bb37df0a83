import { changeIn } from '../../server/src/text/edit.ts';
import type { Diagnostic, FileAnalysis } from '../../server/src/linter/diagnostic.ts';
import { type AuditResult, toAuditResult } from '../../server/src/report/audit-result.ts';

export const mainText = 'async fn run() {\n    let g = m.lock().unwrap();\n    tick().await;\n}\n';

/** A finding in `mainText`, with whatever a test wants different. */
export function diagnostic(changes: Partial<Diagnostic> = {}): Diagnostic {
  const path = changes.path ?? '/w/src/main.rs';
  return {
    rule: 'await-holding-lock',
    category: 'deadlock',
    severity: 'warning',
    confidence: 'certain',
    path,
    range: { start: 25, end: 26 },
    item: 'app::run',
    message: 'this `MutexGuard` is held across an await point',
    failsWhen: 'another task waits for the lock',
    trigger: 'two requests at once',
    related: [{ path, range: { start: 58, end: 64 }, message: 'the task can be suspended here' }],
    fingerprint: '0123456789abcdef',
    fixes: () => [
      {
        title: 'Drop `g` before the await',
        applicability: 'machine-applicable',
        change: changeIn(path, [{ range: { start: 48, end: 48 }, newText: '    drop(g);\n' }]),
      },
    ],
    ...changes,
  };
}

/** An audit of these findings, each in the text of `mainText` unless `texts` says otherwise. */
export function audit(
  diagnostics: readonly Diagnostic[],
  texts: Readonly<Record<string, string>> = {},
  skipped: readonly { readonly path: string; readonly reason: string }[] = [],
): AuditResult {
  const paths = [...new Set(diagnostics.map(({ path }) => path))];
  const analyses = paths.map((path): FileAnalysis => {
    const own = diagnostics.filter((entry) => entry.path === path);
    return { path, status: 'analysed', reason: undefined, diagnostics: own, suppressed: 1 };
  });
  return toAuditResult({
    root: '/w',
    analyses,
    skipped,
    concurrency: { asyncFunctions: 1, spawns: 0, locks: 1, selects: 0, channels: 0 },
    duration: 12,
    textOf: (path) => texts[path] ?? mainText,
  });
}
