import { contentChanges, documentUri, field, integerField } from '../from-protocol.ts';
import type { Session } from '../session.ts';

/** A document changed. */
export function didChange(session: Session, params: unknown): void {
  const uri = documentUri(params);
  const version = integerField(field(params, 'textDocument'), 'version');
  const document = session.documents.change(uri, version, contentChanges(params));
  if (document === undefined || session.analysis.settings.run !== 'onType') return;
  session.scheduler.touch(document.path);
  session.scheduler.touchOthersLater(document.path);
}
