import { field } from '../from-protocol.ts';
import type { Session } from '../session.ts';
import { readSettings, sectionOf } from '../settings.ts';

/** The client's settings changed; they are asked for again where the client can be asked. */
export async function didChangeConfiguration(session: Session, params: unknown): Promise<void> {
  await takeSettings(session, sectionOf(field(params, 'settings')));
}

/** Takes the settings in force, `given` where the client cannot be asked, and analyses everything open anew. */
export async function takeSettings(session: Session, given: unknown): Promise<void> {
  const { settings, complaints } = readSettings(await ask(session, given));
  for (const complaint of complaints) session.log(complaint);
  session.analysis.configure(settings);
  session.scheduler.touchAll();
  if (session.features.pullDiagnostics) session.presenter.refresh();
}

async function ask({ connection, features }: Session, given: unknown): Promise<unknown> {
  if (!features.configuration) return given;
  const answer: unknown = await connection.workspace.getConfiguration('holdpoint');
  return answer ?? given;
}
