import { FileChangeType } from 'vscode-languageserver/node';
import { pathOf } from '../documents.ts';
import { arrayField, integerField, stringField } from '../from-protocol.ts';
import type { Session } from '../session.ts';

/** Files changed on disk. Open documents are looked at again once the worker has seen a difference. */
export function didChangeWatchedFiles(session: Session, params: unknown): void {
  const changes = arrayField(params, 'changes').map((change) => ({
    uri: stringField(change, 'uri'),
    deleted: integerField(change, 'type') === FileChangeType.Deleted,
  }));
  session.analysis.reload(changes.map(({ uri }) => pathOf(uri)));
  for (const { uri, deleted } of changes) if (deleted) session.auditShown.clear(pathOf(uri));
  session.auditShown.changed(changes.map(({ uri }) => uri));
}
