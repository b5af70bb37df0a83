import * as vscode from 'vscode';
import {
  CloseAction,
  DiagnosticPullMode,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  State,
  TransportKind,
  type ErrorHandler,
  type LanguageClientOptions,
  type NodeModule,
} from 'vscode-languageclient/node';
import type { StatusItem } from './status.ts';

const documentSelector = [{ language: 'rust' }];
const stopTimeout = 2000;
/** A server that ran this long had a good start: its next end is again the first. In milliseconds. */
const goodRun = 180_000;

/** Owns the server process: starts it, restarts it once in silence when it ends, and then says so. */
export class ServerConnection {
  private client: LanguageClient | undefined;
  private startedAt = 0;
  private restarted = false;
  private failed = false;
  private readonly context: vscode.ExtensionContext;
  private readonly output: vscode.LogOutputChannel;
  private readonly status: StatusItem;

  constructor(context: vscode.ExtensionContext, output: vscode.LogOutputChannel, status: StatusItem) {
    this.context = context;
    this.output = output;
    this.status = status;
  }

  /** The client while the server runs. */
  running(): LanguageClient | undefined {
    return this.client?.state === State.Running ? this.client : undefined;
  }

  /** Returns when the server answers, or has failed and the status says so; never throws. */
  async start(): Promise<void> {
    this.failed = false;
    this.status.show({ kind: 'starting' });
    const client = new LanguageClient('holdpoint', 'Holdpoint', serverOptions(this.context), this.clientOptions());
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Running || this.client !== client) return;
      this.startedAt = Date.now();
      this.status.show({ kind: 'running' });
    });
    this.client = client;
    try {
      await client.start();
    } catch (error) {
      this.output.error('the server did not start', error instanceof Error ? error.message : String(error));
      if (this.client === client && !this.restarted) this.fail('The Holdpoint server did not start.');
    }
  }

  /** Stops the server, however it is, and starts a new one. */
  async restart(): Promise<void> {
    await this.stop();
    this.restarted = false;
    await this.start();
  }

  /** Returns when the server has stopped, after two seconds at most; never throws. */
  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    if (client === undefined) return;
    try {
      // `dispose` stops a server in any state, also one that is just starting.
      await client.dispose(stopTimeout);
    } catch (error) {
      this.output.warn('the server did not stop in time', error instanceof Error ? error.message : String(error));
    }
  }

  private clientOptions(): LanguageClientOptions {
    return {
      documentSelector,
      outputChannel: this.output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      errorHandler: this.errorHandler(),
      initializationFailedHandler: () => false,
      diagnosticPullOptions: {
        onChange: true,
        onSave: true,
        // `filter` answers whether to leave the pull out. The server leaves out the first one of a document itself.
        filter: (_document, mode) => runMode() !== (mode === DiagnosticPullMode.onType ? 'onType' : 'onSave'),
      },
    };
  }

  private errorHandler(): ErrorHandler {
    return {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        if (!this.restarted || Date.now() - this.startedAt > goodRun) {
          this.restarted = true;
          this.output.warn('the server ended and is started again');
          this.status.show({ kind: 'starting' });
          return { action: CloseAction.Restart, handled: true };
        }
        this.fail('The Holdpoint server ended twice.');
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    };
  }

  private fail(reason: string): void {
    this.output.error(reason);
    this.status.show({ kind: 'failed', reason });
    if (this.failed) return;
    this.failed = true;
    // The one message that Holdpoint shows unasked: without it, silence would look like clean code.
    void vscode.window.showErrorMessage(reason, 'Restart Server', 'Show Output').then((choice) => {
      if (choice === 'Restart Server') return vscode.commands.executeCommand('holdpoint.restart');
      if (choice === 'Show Output') this.output.show();
      return undefined;
    });
  }
}

function runMode(): string {
  return vscode.workspace.getConfiguration('holdpoint').get<string>('run', 'onType');
}

function serverOptions(context: vscode.ExtensionContext): NodeModule {
  return {
    module: context.asAbsolutePath('dist/server.js'),
    transport: TransportKind.ipc,
    // Without it the client looks at the workspace's root, which throws for some remote paths.
    options: { cwd: context.extensionPath },
  };
}
