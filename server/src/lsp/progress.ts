import {
  WorkDoneProgress,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
  type ProgressToken,
} from 'vscode-languageserver/node';
import { field } from './from-protocol.ts';
import type { Session } from './session.ts';

/** Work the client shows as under way. */
export interface Progress {
  readonly report: (done: number, total: number) => void;
  readonly end: () => void;
}

export interface ProgressOptions {
  readonly title: string;
  /** Called when the user cancels it. */
  readonly cancel: () => void;
}

const cancels = new WeakMap<Session, Map<ProgressToken, () => void>>();

/** Lets the client cancel work by its progress token, whoever chose the token. */
export function registerProgressCancel(session: Session): void {
  const byToken = new Map<ProgressToken, () => void>();
  cancels.set(session, byToken);
  session.connection.onNotification(WorkDoneProgressCancelNotification.method, (params: unknown) => {
    const token = tokenOf(params);
    if (token !== undefined) byToken.get(token)?.();
  });
}

/** Begins progress under the client's token, or under one of ours where the client allows that, or without any. */
export async function beginProgress(session: Session, given: unknown, options: ProgressOptions): Promise<Progress> {
  const token = isToken(given) ? given : await createToken(session);
  if (token === undefined) return { report: () => undefined, end: () => undefined };
  const send = (value: object): void => {
    session.inBackground(session.connection.sendProgress(WorkDoneProgress.type, token, value as never));
  };
  cancels.get(session)?.set(token, options.cancel);
  send({ kind: 'begin', title: options.title, cancellable: true, percentage: 0 });
  return {
    report: (done, total) => {
      const percentage = Math.floor((100 * done) / Math.max(1, total));
      send({ kind: 'report', message: `${done} of ${total} files`, percentage });
    },
    end: () => {
      cancels.get(session)?.delete(token);
      send({ kind: 'end' });
    },
  };
}

let created = 0;

async function createToken({ connection, features }: Session): Promise<ProgressToken | undefined> {
  if (!features.createProgress) return undefined;
  const token = `holdpoint-${++created}`;
  await connection.sendRequest(WorkDoneProgressCreateRequest.type, { token });
  return token;
}

function tokenOf(params: unknown): ProgressToken | undefined {
  const token = field(params, 'token');
  return isToken(token) ? token : undefined;
}

function isToken(value: unknown): value is ProgressToken {
  return typeof value === 'string' || typeof value === 'number';
}
