import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import {
  ConfigurationRequest,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializeRequest,
  InitializedNotification,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgressCreateRequest,
  createProtocolConnection,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
} from 'vscode-languageserver-protocol/node';

const repository = join(import.meta.dirname, '../../..');

/** The server over the fake engine, and the one that ships. */
export const servers = {
  fake: bundle('test/lsp/support/fake-server.ts'),
  real: bundle('server/src/server-main.ts'),
};

/** As in a release, the server and its thread are one file; below node_modules, where it finds its wasm. */
function bundle(entry: string): string {
  const outfile = join(repository, 'node_modules/.cache/holdpoint-test', `${basename(entry, '.ts')}.cjs`);
  buildSync({
    entryPoints: [join(repository, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
    alias: { 'web-tree-sitter': join(repository, 'node_modules/web-tree-sitter/web-tree-sitter.cjs') },
  });
  return outfile;
}

/** What most editors can do. */
export const pushClient: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true } },
  textDocument: { codeAction: { resolveSupport: { properties: ['edit'] }, dataSupport: true } },
};

/** What VS Code can do. */
export const pullClient: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
  textDocument: { ...pushClient.textDocument, diagnostic: { dynamicRegistration: true } },
  window: { workDoneProgress: true },
};

export interface ClientOptions {
  readonly server?: string;
  readonly args?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  /** Files of the workspace, by relative path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly initializationOptions?: unknown;
  /** Answer to `workspace/configuration`. */
  readonly settings?: unknown;
  readonly processId?: number | null;
}

/** A diagnostic's message, which newer protocols allow to be Markdown. */
export function messageOf({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value;
}

/** Starts a server process without speaking to it. */
export function spawnServer(server = servers.fake, args: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, [server, '--stdio', ...args], { stdio: 'pipe', cwd: repository });
}

/** An editor without a window: one server process, one workspace on disk. */
export class TestClient {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly root: string;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly log: string[] = [];
  readonly registered: string[] = [];
  settings: unknown;
  refreshes = 0;
  stderr = '';
  initialized: InitializeResult = { capabilities: {} };
  readonly exited: Promise<number | null>;
  #waiters: (() => void)[] = [];

  constructor(options: ClientOptions) {
    this.root = realpathSync(mkdtempSync(join(tmpdir(), 'holdpoint-lsp-')));
    for (const [path, text] of Object.entries(options.files ?? {})) this.write(path, text);
    this.settings = options.settings;
    this.process = spawnServer(options.server, options.args);
    this.exited = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.stderr?.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
    const { stdin, stdout } = this.process;
    if (stdin === null || stdout === null) throw new Error('no pipes');
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.#answerServer();
    this.connection.listen();
  }

  /** Starts a server and shakes hands. */
  static async start(options: ClientOptions = {}): Promise<TestClient> {
    const client = new TestClient(options);
    const uri = client.uri('.');
    client.initialized = await client.connection.sendRequest(InitializeRequest.type, {
      processId: options.processId === undefined ? process.pid : options.processId,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'workspace' }],
      capabilities: options.capabilities ?? pushClient,
      initializationOptions: options.initializationOptions,
    });
    await client.connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  uri(path: string): string {
    return pathToFileURL(join(this.root, path)).href;
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  open(path: string, text: string, version = 1): Promise<void> {
    const textDocument = { uri: this.uri(path), languageId: 'rust', version, text };
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  /** Replaces a range, or everything. */
  change(path: string, version: number, text: string, range?: Range): Promise<void> {
    const change = range === undefined ? { text } : { text, range };
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.uri(path), version },
      contentChanges: [change],
    });
  }

  close(path: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: this.uri(path) } });
  }

  /** The last diagnostics published for a file, once they satisfy the condition. */
  async diagnostics(
    path: string,
    condition: (params: PublishDiagnosticsParams) => boolean = () => true,
  ): Promise<PublishDiagnosticsParams> {
    let found: PublishDiagnosticsParams | undefined;
    await this.until(`diagnostics of ${path}`, () => {
      found = this.published.findLast(({ uri }) => uri === this.uri(path));
      return found !== undefined && condition(found);
    });
    if (found === undefined) throw new Error('unreachable');
    return found;
  }

  /** Waits for something the server brings about. */
  async until(what: string, condition: () => boolean, limit = 15_000): Promise<void> {
    const end = Date.now() + limit;
    while (!condition()) {
      if (Date.now() > end) {
        const seen = JSON.stringify({ published: this.published, log: this.log }, undefined, 1);
        throw new Error(`waited in vain for ${what}\n${seen}\n${this.stderr}`);
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 50);
        this.#waiters.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  async stop(): Promise<void> {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      const polite = this.connection
        .sendRequest(ShutdownRequest.type)
        .then(() => this.connection.sendNotification(ExitNotification.type));
      const patience = setTimeout(() => this.process.kill('SIGKILL'), 5000);
      await Promise.race([polite.catch(() => undefined), this.exited]);
      await this.exited;
      clearTimeout(patience);
    }
    this.connection.dispose();
    rmSync(this.root, { recursive: true, force: true });
  }

  #answerServer(): void {
    const seen = (): void => {
      for (const waiter of this.#waiters.splice(0)) waiter();
    };
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      seen();
    });
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.log.push(message);
      seen();
    });
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings));
    this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registered.push(...registrations.map(({ method }) => method));
    });
    this.connection.onRequest(WorkDoneProgressCreateRequest.type, () => undefined);
    this.connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
      seen();
    });
    this.connection.onError(() => undefined);
  }
}
