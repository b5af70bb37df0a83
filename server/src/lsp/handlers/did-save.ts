import { documentUri } from '../from-protocol.ts';
import type { Session } from '../session.ts';

/** A document was saved: where analysis waits for that, it runs now. */
export function didSave(session: Session, params: unknown): void {
  const document = session.documents.get(documentUri(params));
  if (document === undefined || session.analysis.settings.run !== 'onSave') return;
  session.scheduler.touch(document.path);
  session.scheduler.touchOthersLater(document.path);
}
