import { type CancellationToken } from 'vscode-languageserver/node';
import { InvalidParams, stringField } from '../from-protocol.ts';
import type { Session } from '../session.ts';
import { audit } from './audit.ts';

type CommandHandler = (session: Session, params: unknown, token: CancellationToken) => unknown;

/** The commands a client can execute, by name. */
export const commands: Readonly<Record<string, CommandHandler>> = {
  'holdpoint.server.audit': audit,
  'holdpoint.server.clearAudit': (session) => {
    session.auditShown.clearAll();
    return null;
  },
};

/** Runs a command by its name. */
export function executeCommand(session: Session, params: unknown, token: CancellationToken): unknown {
  const name = stringField(params, 'command');
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new InvalidParams(`there is no command \`${name}\``);
  return command(session, params, token);
}
