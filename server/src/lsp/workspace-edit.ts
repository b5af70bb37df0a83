import {
  LSPErrorCodes,
  ResponseError,
  type AnnotatedTextEdit,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { LineIndex } from '../text/line-index.ts';
import { textIn } from './documents.ts';
import type { Session } from './session.ts';
import type { WireFileEdits } from './worker-protocol.ts';

const annotation = 'review';

/**
 * Edits as the client takes them: bound to document versions where it can, with a question before they are
 * applied when `review` names what to confirm. Throws where an open document no longer holds the text to replace.
 */
export function toWorkspaceEdit(
  session: Session,
  files: readonly WireFileEdits[],
  review: string | undefined,
): WorkspaceEdit {
  for (const file of files) checkExpected(session, file);
  const { documentChanges, changeAnnotations } = session.features;
  if (!documentChanges) return { changes: Object.fromEntries(files.map((file) => plainChange(session, file))) };
  const annotated = review !== undefined && changeAnnotations;
  const edit = { documentChanges: files.map((file) => versionedChange(session, file, annotated)) };
  if (!annotated) return edit;
  const description = 'Holdpoint cannot prove that this keeps what the code does';
  return { ...edit, changeAnnotations: { [annotation]: { label: review, needsConfirmation: true, description } } };
}

function checkExpected({ documents }: Session, { path, edits }: WireFileEdits): void {
  const document = documents.at(path);
  if (document === undefined) return;
  const lines = new LineIndex(document.text);
  if (edits.every(({ span, expected }) => textIn(document.text, lines, span) === expected)) return;
  throw new ResponseError(LSPErrorCodes.ContentModified, `${path} has changed since it was analysed`);
}

function plainChange({ documents }: Session, file: WireFileEdits): [string, TextEdit[]] {
  return [documents.uriOf(file.path), file.edits.map(({ span, newText }) => ({ range: span, newText }))];
}

function versionedChange({ documents }: Session, file: WireFileEdits, annotated: boolean): TextDocumentEdit {
  const version = documents.at(file.path)?.version ?? null;
  const edits = file.edits.map(({ span, newText }): TextEdit | AnnotatedTextEdit =>
    annotated ? { range: span, newText, annotationId: annotation } : { range: span, newText },
  );
  return { textDocument: { uri: documents.uriOf(file.path), version }, edits };
}
