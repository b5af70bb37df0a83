import { field, integerField, stringField } from '../from-protocol.ts';
import type { Session } from '../session.ts';

/** A document was opened: it is analysed, and what an audit said about its file gives way. */
export function didOpen(session: Session, params: unknown): void {
  const item = field(params, 'textDocument');
  const [uri, version, text] = [stringField(item, 'uri'), integerField(item, 'version'), stringField(item, 'text')];
  // Some clients send everything; manifests count as they are on disk, as they do for Cargo.
  if (field(item, 'languageId') !== 'rust' && !uri.endsWith('.rs')) return;
  const document = session.documents.open(uri, version, text);
  session.auditShown.clear(document.path);
  if (session.analysis.settings.run !== 'manual') session.scheduler.touch(document.path);
}
