import { documentUri } from '../from-protocol.ts';
import type { Session } from '../session.ts';

/** A document was closed: its diagnostics go with it. */
export function didClose(session: Session, params: unknown): void {
  const document = session.documents.close(documentUri(params));
  if (document === undefined) return;
  session.scheduler.forget(document.path);
  session.analysis.close(document.path);
  session.presenter.clear(document);
}
