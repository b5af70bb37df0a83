import type { CodeAction, Command } from 'vscode-languageserver/node';
import { fixActions, suppressAction } from '../actions.ts';
import { arrayField, documentUri, field, span } from '../from-protocol.ts';
import type { DocumentResult } from '../scheduler.ts';
import type { Session } from '../session.ts';
import { touches } from '../span.ts';
import { toWorkspaceEdit } from '../workspace-edit.ts';
import type { Span } from '../worker-protocol.ts';
import { resolved } from './code-action-resolve.ts';

/** The only source action: everything that is safe to apply at once. */
export const fixAllKind = 'source.fixAll.holdpoint';

/** Offers the fixes of the findings in a range, and on request all safe ones of the file. */
export async function codeAction(session: Session, params: unknown): Promise<(CodeAction | Command)[]> {
  const document = session.documents.get(documentUri(params));
  const range = span(field(params, 'range'));
  const only = kindsOf(field(params, 'context'));
  if (document === undefined || !session.analysis.settings.enable) return [];
  // A fix depends on the project: on its dependencies, and on every use of what it changes.
  await session.analysis.ask('settle', {});
  const result = await session.scheduler.result(document.path);
  if (result === undefined) return [];
  const actions = wants(only, 'quickfix') ? await quickFixes(session, result, range) : [];
  if (only !== undefined && wants(only, fixAllKind)) actions.push(...(await fixAll(session, result)));
  return actions;
}

async function quickFixes(session: Session, result: DocumentResult, range: Span): Promise<CodeAction[]> {
  const { path } = result.document;
  const hits = result.analysis.diagnostics.filter(({ span: at }) => touches(at, range));
  if (hits.length === 0) return [];
  const fingerprints = hits.map(({ fingerprint }) => fingerprint);
  const fixes = await session.analysis.ask('fixes', { path, fingerprints });
  const uriOf = (target: string): string => session.documents.uriOf(target);
  const actions = hits.flatMap((hit) => [...fixActions(result, hit, fixes, uriOf), ...suppressAction(result, hit, uriOf)]);
  if (session.features.resolveCodeActions) return actions;
  return Promise.all(actions.map((action) => resolved(session, action)));
}

async function fixAll(session: Session, { document }: DocumentResult): Promise<CodeAction[]> {
  const files = await session.analysis.ask('fixAll', { path: document.path });
  if (files === undefined || !session.documents.isCurrent(document)) return [];
  const edit = toWorkspaceEdit(session, files, undefined);
  return [{ title: 'Fix all safe findings (holdpoint)', kind: fixAllKind, edit }];
}

/** The kinds asked for; undefined when all are welcome. */
function kindsOf(context: unknown): readonly string[] | undefined {
  if (field(context, 'only') === undefined) return undefined;
  return arrayField(context, 'only').filter((kind) => typeof kind === 'string');
}

function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`) || wanted === '');
}
