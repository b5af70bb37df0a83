import { MarkupKind, type Hover } from 'vscode-languageserver/node';
import type { RulePage } from '../engine.ts';
import { documentUri, field, place } from '../from-protocol.ts';
import type { Session } from '../session.ts';
import { containsPlace } from '../span.ts';
import { rulePage } from '../to-protocol.ts';

/** Over a finding, says in short what its rule is about. The finding itself is shown by the editor. */
export async function hover(session: Session, params: unknown): Promise<Hover | null> {
  const document = session.documents.get(documentUri(params));
  const at = place(field(params, 'position'));
  const { settings } = session.analysis;
  if (document === undefined || !settings.enable || settings.run === 'manual') return null;
  const result = await session.scheduler.result(document.path);
  const hit = result?.analysis.diagnostics.find(({ span }) => containsPlace(span, at));
  if (hit === undefined) return null;
  const page = await session.analysis.ask('explain', { rule: hit.rule });
  if (page === undefined) return null;
  return { range: hit.span, contents: { kind: MarkupKind.Markdown, value: shortForm(page) } };
}

function shortForm({ rule, summary, why }: RulePage): string {
  return `**${rule}**: ${summary}\n\n${why}\n\n[About this rule](${rulePage(rule)})`;
}
