import { isAbsolute } from 'node:path';
import {
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
  createConnection,
  type Connection,
} from 'vscode-languageserver/node';
import { frameGuard } from './frame-guard.ts';
import { registerHandlers } from './handlers.ts';
import { guardProcess, warn } from './process-guards.ts';
import { Session } from './session.ts';
import { threadOf } from './worker-thread.ts';

/** Milliseconds the analysis of one file may take, unless `--file-budget` says otherwise. */
const defaultBudget = 10_000;

/**
 * Runs the language server over standard input and output, or Node's IPC channel with `--node-ipc`.
 * The same program file is run again as the analysis thread.
 */
export function runServer(program: string | undefined, args: readonly string[]): void {
  if (program === undefined || !isAbsolute(program)) throw new Error('the server must be started from a file');
  guardProcess();
  const connection = connect(args);
  const session = new Session({ connection, start: threadOf(program), budget: budgetOf(args) });
  registerHandlers(session);
  session.analysis.start();
  connection.listen();
}

function connect(args: readonly string[]): Connection {
  if (args.includes('--node-ipc')) {
    return createConnection(ProposedFeatures.all, new IPCMessageReader(process), new IPCMessageWriter(process));
  }
  const guard = frameGuard((reason) => {
    warn(`the client does not speak the protocol: ${reason}`);
    process.exit(1);
  });
  return createConnection(ProposedFeatures.all, process.stdin.pipe(guard), process.stdout);
}

function budgetOf(args: readonly string[]): number {
  const value = args.find((arg) => arg.startsWith('--file-budget='))?.slice('--file-budget='.length);
  const budget = Number(value);
  return value !== undefined && budget >= 100 ? budget : defaultBudget;
}
