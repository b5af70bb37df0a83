import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { documentUri, field } from '../from-protocol.ts';
import type { Session } from '../session.ts';

/** Answers a client that pulls: the diagnostics of the document as the server knows it now, or that nothing changed. */
export async function diagnostic(
  session: Session,
  params: unknown,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport | ResponseError<void>> {
  const document = session.documents.get(documentUri(params));
  const { run } = session.analysis.settings;
  if (document === undefined || run === 'manual') return full([]);
  const result = await session.scheduler.result(document.path);
  if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  const shown = result === undefined ? undefined : session.presenter.give(document.path);
  if (shown === undefined) return full([]);
  const { resultId, items } = shown;
  if (field(params, 'previousResultId') === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { ...full([...items]), resultId };
}

function full<T>(items: T[]): { kind: typeof DocumentDiagnosticReportKind.Full; items: T[] } {
  return { kind: DocumentDiagnosticReportKind.Full, items };
}
