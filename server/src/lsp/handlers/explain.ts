import { InvalidParams, stringField } from '../from-protocol.ts';
import type { Session } from '../session.ts';

export interface Explanation {
  readonly rule: string;
  readonly markdown: string;
}

/** Answers `holdpoint/explain` with the whole page of a rule. */
export async function explain(session: Session, params: unknown): Promise<Explanation> {
  const rule = stringField(params, 'rule');
  const page = await session.analysis.ask('explain', { rule });
  if (page === undefined) throw new InvalidParams(`there is no rule \`${rule}\``);
  return { rule: page.rule, markdown: page.markdown };
}
