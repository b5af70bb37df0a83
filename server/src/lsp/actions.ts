import { CodeActionKind, type CodeAction } from 'vscode-languageserver/node';
import type { DocumentResult } from './scheduler.ts';
import { toDiagnostic } from './to-protocol.ts';
import type { WireDiagnostic, WireFix } from './worker-protocol.ts';

/** What an action carries so that its edit can be built when it is chosen. */
export interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly rule: string;
  readonly fingerprint: string;
  /** Which of the finding's fixes, or the comment that allows the finding. */
  readonly index: number | 'suppress';
  /** Whether the user should look at the edit before it is applied. */
  readonly review: boolean;
}

type UriOf = (path: string) => string;

/** The quick fixes of one finding; at most one is preferred, and only one that is safe. */
export function fixActions(
  result: DocumentResult,
  hit: WireDiagnostic,
  fixes: readonly WireFix[],
  uriOf: UriOf,
): CodeAction[] {
  const own = fixes.filter(({ fingerprint }) => fingerprint === hit.fingerprint);
  const preferred = own.find(({ applicability }) => applicability === 'machine-applicable');
  return own.map((fix) => {
    const review = fix.applicability !== 'machine-applicable';
    return {
      title: review ? `${fix.title} (review)` : fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(hit, uriOf)],
      data: dataOf(result, hit, { index: fix.index, review }),
      ...(fix === preferred ? { isPreferred: true } : {}),
    };
  });
}

/** The action that allows a finding by a comment; remarks on comments themselves have none. */
export function suppressAction(result: DocumentResult, hit: WireDiagnostic, uriOf: UriOf): CodeAction[] {
  if (hit.rule === 'unused-suppression' || hit.rule === 'bad-suppression') return [];
  return [
    {
      title: `Allow '${hit.rule}' here with a comment`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(hit, uriOf)],
      data: dataOf(result, hit, { index: 'suppress', review: false }),
    },
  ];
}

/** Reads an action's data back; undefined where it is not ours. */
export function actionData(value: unknown): ActionData | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { uri, version, rule, fingerprint, index, review } = value as Readonly<Record<string, unknown>>;
  if (typeof uri !== 'string' || typeof version !== 'number' || typeof rule !== 'string') return undefined;
  if (typeof fingerprint !== 'string' || typeof review !== 'boolean') return undefined;
  if (index !== 'suppress' && typeof index !== 'number') return undefined;
  return { uri, version, rule, fingerprint, index, review };
}

function dataOf(
  { document }: DocumentResult,
  { rule, fingerprint }: WireDiagnostic,
  rest: Pick<ActionData, 'index' | 'review'>,
): ActionData {
  return { uri: document.uri, version: document.version, rule, fingerprint, ...rest };
}
