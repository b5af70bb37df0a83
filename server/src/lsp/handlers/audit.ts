import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver/node';
import type { SeverityCounts } from '../engine.ts';
import { field } from '../from-protocol.ts';
import { beginProgress } from '../progress.ts';
import type { Session } from '../session.ts';
import type { WireAnalysis } from '../worker-protocol.ts';

/** What `holdpoint.server.audit` answers. The diagnostics of closed files are published besides. */
export interface AuditAnswer {
  /** `PASS`, `NEEDS IMPROVEMENT` or `FAIL`. */
  readonly verdict: string;
  readonly counts: SeverityCounts;
  /** The report as Markdown. */
  readonly report: string;
  readonly files: { readonly analysed: number; readonly partial: number; readonly skipped: number };
}

/** Audits all open folders, with progress, until done or cancelled. */
export async function audit(
  session: Session,
  params: unknown,
  token: CancellationToken,
): Promise<AuditAnswer | ResponseError<void>> {
  const { analysis } = session;
  let id: number | undefined;
  const cancel = (): void => {
    if (id !== undefined) analysis.cancel(id);
  };
  const progress = await beginProgress(session, field(params, 'workDoneToken'), { title: 'Holdpoint audit', cancel });
  token.onCancellationRequested(cancel);
  try {
    const onId = (given: number): void => {
      id = given;
      if (token.isCancellationRequested) cancel();
    };
    const roots = session.folders;
    const result = await analysis.ask('audit', { roots }, { onId, onProgress: progress.report });
    if (result === undefined) return new ResponseError(LSPErrorCodes.RequestCancelled, 'the audit was cancelled');
    session.auditShown.replace(result.files);
    const { verdict, counts, report, files } = result;
    return { verdict, counts, report, files: countByStatus(files) };
  } finally {
    progress.end();
  }
}

function countByStatus(files: readonly WireAnalysis[]): AuditAnswer['files'] {
  const count = (status: WireAnalysis['status']): number => files.filter((file) => file.status === status).length;
  return { analysed: count('analysed'), partial: count('partial'), skipped: count('skipped') };
}
