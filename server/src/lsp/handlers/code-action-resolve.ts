import { LSPErrorCodes, ResponseError, type CodeAction } from 'vscode-languageserver/node';
import { nameOf } from '../../text/path.ts';
import { actionData, type ActionData } from '../actions.ts';
import type { OpenDocument } from '../documents.ts';
import type { Session } from '../session.ts';
import { toWorkspaceEdit } from '../workspace-edit.ts';
import type { WireFileEdits } from '../worker-protocol.ts';

/** Adds the edit to an action, or refuses when the document has changed since it was offered. */
export async function codeActionResolve(session: Session, params: unknown): Promise<CodeAction> {
  return resolved(session, params as CodeAction);
}

/** The action with its edit; one that is not ours, or has its edit, is returned as it is. */
export async function resolved(session: Session, action: CodeAction): Promise<CodeAction> {
  const data = actionData(action.data);
  if (data === undefined || action.edit !== undefined) return action;
  const document = currentDocument(session, data);
  const files = await editsOf(session, document.path, data);
  if (files === undefined || !session.documents.isCurrent(document)) throw stale(data.uri);
  return { ...action, edit: toWorkspaceEdit(session, files, data.review ? action.title : undefined) };
}

async function editsOf(
  session: Session,
  path: string,
  { fingerprint, index }: ActionData,
): Promise<readonly WireFileEdits[] | undefined> {
  if (index === 'suppress') return session.analysis.ask('suppress', { path, fingerprint });
  return session.analysis.ask('fix', { path, fingerprint, index });
}

function currentDocument(session: Session, { uri, version }: ActionData): OpenDocument {
  const document = session.documents.get(uri);
  if (document?.version !== version) throw stale(uri);
  return document;
}

function stale(uri: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, `${nameOf(uri)} has changed since this fix was offered: ask for it again`);
}
