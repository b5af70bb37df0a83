import {
  CodeActionRequest,
  CodeActionResolveRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  DocumentDiagnosticRequest,
  ErrorCodes,
  ExecuteCommandRequest,
  HoverRequest,
  ResponseError,
  type CancellationToken,
} from 'vscode-languageserver/node';
import { messageOf } from '../linter/run.ts';
import { InvalidParams } from './from-protocol.ts';
import { codeAction } from './handlers/code-action.ts';
import { codeActionResolve } from './handlers/code-action-resolve.ts';
import { diagnostic } from './handlers/diagnostic.ts';
import { didChangeConfiguration } from './handlers/did-change-configuration.ts';
import { didChangeWatchedFiles } from './handlers/did-change-watched-files.ts';
import { didChange } from './handlers/did-change.ts';
import { didClose } from './handlers/did-close.ts';
import { didOpen } from './handlers/did-open.ts';
import { didSave } from './handlers/did-save.ts';
import { executeCommand } from './handlers/execute-command.ts';
import { explain } from './handlers/explain.ts';
import { hover } from './handlers/hover.ts';
import { initialize } from './handlers/initialize.ts';
import { initialized } from './handlers/initialized.ts';
import type { Session } from './session.ts';

type NotificationHandler = (session: Session, params: unknown) => void | Promise<void>;
type RequestHandler = (session: Session, params: unknown, token: CancellationToken) => unknown;

/** Binds every message the server understands to its handler. */
export function registerHandlers(session: Session): void {
  const { connection } = session;
  connection.onInitialize((params) => initialize(session, params));
  connection.onInitialized(() => session.inBackground(initialized(session)));
  connection.onShutdown(() => session.analysis.stop());
  for (const [method, handler] of notifications) {
    connection.onNotification(method, (params: unknown) => notify(session, method, () => handler(session, params)));
  }
  for (const [method, handler] of requests) {
    connection.onRequest(method, (params: unknown, token) => respond(() => handler(session, params, token)));
  }
}

const notifications: readonly (readonly [string, NotificationHandler])[] = [
  [DidOpenTextDocumentNotification.method, didOpen],
  [DidChangeTextDocumentNotification.method, didChange],
  [DidCloseTextDocumentNotification.method, didClose],
  [DidSaveTextDocumentNotification.method, didSave],
  [DidChangeConfigurationNotification.method, didChangeConfiguration],
  [DidChangeWatchedFilesNotification.method, didChangeWatchedFiles],
];

const requests: readonly (readonly [string, RequestHandler])[] = [
  [DocumentDiagnosticRequest.method, diagnostic],
  [CodeActionRequest.method, codeAction],
  [CodeActionResolveRequest.method, codeActionResolve],
  [HoverRequest.method, hover],
  [ExecuteCommandRequest.method, executeCommand],
  ['holdpoint/explain', explain],
];

/** A message that cannot be understood costs one line in the log. */
async function notify(session: Session, method: string, handle: () => void | Promise<void>): Promise<void> {
  try {
    await handle();
  } catch (error) {
    session.log(`${method} is ignored: ${messageOf(error)}`);
  }
}

async function respond(handle: () => unknown): Promise<unknown> {
  try {
    return await handle();
  } catch (error) {
    if (error instanceof InvalidParams) return new ResponseError(ErrorCodes.InvalidParams, error.message);
    throw error;
  }
}
