import assert from 'node:assert/strict';
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  DidOpenTextDocumentNotification,
  IPCMessageReader,
  IPCMessageWriter,
  InitializeRequest,
  InitializedNotification,
  PublishDiagnosticsNotification,
  createProtocolConnection,
  type Diagnostic,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { TestClient, messageOf, servers, spawnServer, type ClientOptions } from './support/client.ts';

const blocking = 'async fn f() { std::thread::sleep(d); }\n';

describe('lsp: resilience', () => {
  describe('of the analysis', () => {
    let client: TestClient;
    const start = async (options: ClientOptions = {}): Promise<TestClient> => (client = await TestClient.start(options));
    afterEach(() => client.stop());
    const messages = async (path: string, version: number): Promise<string[]> =>
      (await client.diagnostics(path, (params) => params.version === version)).diagnostics.map(firstLine);

    it('answers while a file hangs, leaves that text out, says why, and tries the next text', async () => {
      await start({ args: ['--file-budget=600'] });
      await client.open('h.rs', 'HANG!');
      await client.open('a.rs', blocking);
      const began = Date.now();
      await client.connection.sendRequest('textDocument/hover', { textDocument: { uri: client.uri('b.rs') }, position: { line: 0, character: 0 } });
      assert.ok(Date.now() - began < 300);
      assert.deepEqual(await messages('h.rs', 1), ['not analysed: its analysis took longer than 0.6 s']);
      assert.deepEqual(await messages('a.rs', 1), ['blocking-call-in-async here']);
      await client.change('h.rs', 2, blocking);
      assert.deepEqual(await messages('h.rs', 2), ['blocking-call-in-async here']);
    });

    it('starts the thread again when it ends, tries once more, and then leaves the text out', async () => {
      await start();
      await client.open('a.rs', blocking);
      await messages('a.rs', 1);
      await client.open('c.rs', 'CRASH!');
      assert.deepEqual(await messages('c.rs', 1), ['not analysed: its analysis failed twice']);
      await client.change('a.rs', 2, `\n${blocking}`);
      assert.deepEqual(await messages('a.rs', 2), ['blocking-call-in-async here']);
      assert.equal(client.log.filter((line) => line.includes('started again')).length, 2);
    });

    it('rests a document of which three texts broke the analysis, until it is opened again', async () => {
      await start({ args: ['--file-budget=200'] });
      await client.open('h.rs', 'HANG!');
      for (let version = 2; version <= 3; version++) {
        await messages('h.rs', version - 1);
        await client.change('h.rs', version, `HANG! ${version}`);
      }
      await messages('h.rs', 3);
      await client.change('h.rs', 4, blocking);
      assert.match((await messages('h.rs', 4)).join(), /^not analysed: its analysis took longer/);
      await client.close('h.rs');
      await client.open('h.rs', blocking, 5);
      assert.deepEqual(await messages('h.rs', 5), ['blocking-call-in-async here']);
    });

    it('contains an exception of the analysis in one file', async () => {
      await start();
      await client.open('t.rs', 'THROW!');
      assert.deepEqual(await messages('t.rs', 1), ['not analysed: Error: the fake engine was told to throw']);
      await client.open('a.rs', blocking);
      assert.deepEqual(await messages('a.rs', 1), ['blocking-call-in-async here']);
    });

    it('keeps what a library prints out of the protocol', async () => {
      await start();
      await client.open('a.rs', `CHATTER!\n${blocking}`);
      assert.deepEqual(await messages('a.rs', 1), ['blocking-call-in-async here']);
      await client.until('the noise', () => client.stderr.includes('noise on standard output'));
    });

    it('gives up a thread that ends again and again, and says so', async () => {
      await start();
      for (let index = 0; index < 6; index++) await client.open(`c${index}.rs`, `CRASH! ${index}`);
      await client.until('the end', () => client.log.some((line) => line.includes('cannot be kept running')));
      await client.open('a.rs', blocking);
      assert.deepEqual(await messages('a.rs', 1), ['not analysed: the thread ended']);
    });

    it('finds the project of a document that lies in no folder', async () => {
      await start({ files: { 'ws/x.rs': '' } });
      const other = await TestClient.start({ files: { 'Cargo.toml': '[package]\n', 'holdpoint.toml': 'all-off', 'src/a.rs': '' } });
      try {
        const textDocument = { uri: other.uri('src/a.rs'), languageId: 'rust', version: 1, text: blocking };
        await client.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
        await client.until('its settings', () => client.published.some(({ uri, diagnostics }) => uri === textDocument.uri && diagnostics.length === 0));
      } finally {
        await other.stop();
      }
    });

    it('remembers the folders after a restart of the thread', async () => {
      await start({ files: { 'x.rs': blocking } });
      await client.open('c.rs', 'CRASH!');
      await messages('c.rs', 1);
      const result = await client.connection.sendRequest('workspace/executeCommand', { command: 'holdpoint.server.audit' });
      assert.equal((result as { counts: { warning: number } }).counts.warning, 1);
    });
  });

  describe('against the client', () => {
    let client: TestClient;
    afterEach(() => client.stop());

    it('answers after every malformed message, which costs one log line at most', async () => {
      client = await TestClient.start();
      const bad: [string, unknown][] = [
        ['textDocument/didOpen', undefined],
        ['textDocument/didOpen', { textDocument: { uri: client.uri('a.rs'), version: 1, text: 42 } }],
        ['textDocument/didOpen', { textDocument: { uri: 42, version: 1, text: '' } }],
        ['textDocument/didOpen', { textDocument: { uri: client.uri('a.rs'), version: 'x', text: '' } }],
        ['textDocument/didChange', { textDocument: { uri: client.uri('a.rs'), version: null }, contentChanges: null }],
        ['textDocument/didChange', { textDocument: { uri: client.uri('a.rs'), version: 2 }, contentChanges: [{ text: 'x', range: {} }] }],
        ['textDocument/didClose', {}],
        ['textDocument/didSave', []],
        ['workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///%' }] }],
        ['workspace/didChangeConfiguration', null],
        ['nonsense/notification', {}],
      ];
      for (const [method, params] of bad) void client.connection.sendNotification(method, params as object);
      await client.open('a.rs', blocking);
      assert.equal((await client.diagnostics('a.rs')).diagnostics.length, 1);
      assert.ok(client.log.length <= bad.length + 1, client.log.join('\n'));
      assert.ok(client.log.includes('textDocument/didOpen is ignored: `text` must be a string'));
    });

    const requests = ['textDocument/hover', 'textDocument/codeAction', 'workspace/executeCommand', 'textDocument/diagnostic'];
    for (const method of requests) {
      it(`refuses ${method} without its parameters`, async () => {
        client = await TestClient.start();
        await assert.rejects(client.connection.sendRequest(method, {}), { code: -32602 });
      });
    }

    it('changes of documents that are not open are ignored', async () => {
      client = await TestClient.start();
      await client.change('never.rs', 2, blocking);
      await client.open('a.rs', blocking);
      await client.diagnostics('a.rs');
      assert.deepEqual(client.published.filter(({ uri }) => uri.endsWith('never.rs')), []);
    });
  });

  describe('against the stream', () => {
    const frame = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    const hostile: [string, string, RegExp][] = [
      ['a missing length', 'X-Header: 1\r\n\r\n{}', /content length is missing/],
      ['a negative length', 'Content-Length: -5\r\n\r\n{}', /not a number/],
      ['a length that is no number', 'Content-Length: NaN\r\n\r\n{}', /not a number/],
      ['a huge length', 'Content-Length: 999999999999\r\n\r\n{}', /above 256 MiB/],
      ['line feeds alone', 'Content-Length: 2\n\n{}', /CR LF/],
      ['a body longer than announced', `Content-Length: 2\r\n\r\n{}{}${frame('{}')}`, /begin with a header|no header field/],
      ['an endless header', `X: ${'y'.repeat(9000)}`, /longer than 8 KiB/],
      ['no protocol at all', 'GET / HTTP/1.1\r\nHost: x\r\n\r\n', /no header field/],
    ];
    for (const [what, bytes, reason] of hostile) {
      it(`ends at once on ${what}`, async () => {
        const server = spawnServer();
        let stderr = '';
        server.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
        server.stdin?.write(bytes);
        const [code] = (await once(server, 'exit')) as [number];
        assert.equal(code, 1);
        assert.match(stderr, reason);
      });
    }

    const tolerated: [string, string][] = [
      ['JSON that is none', frame('{nonsense')],
      ['a body that is no message', frame('[1,null]')],
      ['lower-case headers', frame('{}').replace('Content-Length', 'content-length')],
      ['nesting without end', frame('['.repeat(100_000))],
    ];
    for (const [what, bytes] of tolerated) {
      it(`survives ${what}`, async () => {
        const server = spawnServer();
        server.stdin?.write(bytes);
        const params = { processId: null, rootUri: null, capabilities: {} };
        server.stdin?.write(frame(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params })));
        await answered(server, '"id":1');
        server.kill('SIGKILL');
      });
    }

    it('takes a message in single bytes', async () => {
      const server = spawnServer();
      const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
      for (const byte of Buffer.from(frame(body))) server.stdin?.write(Buffer.of(byte));
      await answered(server, '"id":1');
      server.kill('SIGKILL');
    });
  });

  describe('of the process', () => {
    it('speaks over the channel of a parent process as well, and ends with it', async () => {
      const server = fork(servers.fake, ['--node-ipc'], { stdio: 'ignore' });
      const connection = createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
      connection.listen();
      const published = new Promise<PublishDiagnosticsParams>((resolve) => {
        connection.onNotification(PublishDiagnosticsNotification.type, resolve);
      });
      await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities: {} });
      await connection.sendNotification(InitializedNotification.type, {});
      const textDocument = { uri: 'untitled:a', languageId: 'rust', version: 1, text: blocking };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      assert.equal((await published).diagnostics.length, 1);
      server.disconnect();
      const [code] = (await once(server, 'exit')) as [number];
      assert.equal(code, 1);
    });

    it('ends when standard input ends', async () => {
      const client = await TestClient.start();
      client.process.stdin?.end();
      assert.equal(await client.exited, 1);
      await client.stop();
    });

    it('ends with 0 after shutdown and exit, also while a file hangs', async () => {
      const client = await TestClient.start();
      await client.open('h.rs', 'HANG!');
      await new Promise((resolve) => setTimeout(resolve, 100));
      await client.stop();
      assert.equal(await client.exited, 0);
    });

    it('ends when the editor is gone, also while a file hangs', async () => {
      const editor = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
      const client = await TestClient.start({ processId: editor.pid ?? null });
      await client.open('h.rs', 'HANG!');
      editor.kill('SIGKILL');
      const began = Date.now();
      assert.equal(await client.exited, 1);
      assert.ok(Date.now() - began < 8000);
      await client.stop();
    });
  });
});

async function answered(server: ChildProcess, part: string): Promise<void> {
  let output = '';
  for await (const chunk of server.stdout ?? []) {
    output += String(chunk);
    if (output.includes(part)) return;
  }
  throw new Error(`the server ended after ${output}`);
}

function firstLine(diagnostic: Diagnostic): string {
  return messageOf(diagnostic).split('\n')[0] ?? '';
}
