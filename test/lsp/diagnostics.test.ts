import assert from 'node:assert/strict';
import { DocumentDiagnosticRequest, type DocumentDiagnosticReport } from 'vscode-languageserver-protocol/node';
import { TestClient, pullClient, type ClientOptions } from './support/client.ts';

const blocking = 'async fn f() {\n    std::thread::sleep(d);\n}\n';

describe('lsp: diagnostics', () => {
  let client: TestClient;
  const start = async (options: ClientOptions = {}): Promise<TestClient> => (client = await TestClient.start(options));
  afterEach(() => client.stop());

  describe('for a client that listens', () => {
    it('publishes a finding with its rule, page, story and version', async () => {
      await start();
      await client.open('a.rs', blocking, 3);
      const { version, diagnostics } = await client.diagnostics('a.rs');
      assert.equal(version, 3);
      assert.deepEqual(diagnostics, [
        {
          range: { start: { line: 1, character: 4 }, end: { line: 1, character: 25 } },
          severity: 2,
          code: 'blocking-call-in-async',
          codeDescription: {
            href: 'https://github.com/holdpoint/holdpoint/blob/main/docs/rules/blocking-call-in-async.md',
          },
          source: 'holdpoint',
          message: 'blocking-call-in-async here\nFails when: the thread waits\nTrigger: the call',
          relatedInformation: [
            {
              location: { uri: client.uri('a.rs'), range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } },
              message: 'the story begins here',
            },
          ],
          data: { fingerprint: 'sleep-0' },
        },
      ]);
      assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
      assert.equal(client.initialized.capabilities.positionEncoding, 'utf-16');
    });

    it('counts in UTF-16 and knows a lone carriage return as a line end', async () => {
      await start();
      await client.open('a.rs', '// 🦀\r/* 🦀 */ std::thread::sleep(d);\r\n');
      const { diagnostics } = await client.diagnostics('a.rs');
      assert.deepEqual(diagnostics[0]?.range.start, { line: 1, character: 9 });
    });

    it('follows incremental edits, also several in one message, reversed and out of range', async () => {
      await start();
      await client.open('a.rs', 'fn a() {}\nfn b() {}\n');
      const uri = client.uri('a.rs');
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges: [
          { range: { start: { line: 99, character: 0 }, end: { line: 99, character: 7 } }, text: 'std::thread::sleep(d)\n' },
          { range: { start: { line: 0, character: 9 }, end: { line: 0, character: 0 } }, text: '🦀' },
          { range: { start: { line: 1, character: -5 }, end: { line: 1, character: 500 } }, text: '' },
        ],
      });
      const { diagnostics } = await client.diagnostics('a.rs', ({ version }) => version === 2);
      assert.deepEqual(diagnostics[0]?.range.start, { line: 2, character: 0 });
    });

    it('publishes only the newest of many changes, each version at most once', async () => {
      await start();
      await client.open('a.rs', 'SLOW 60!\n');
      for (let version = 2; version <= 30; version++) void client.change('a.rs', version, `SLOW 60!\n// ${version}\n${blocking}`);
      await client.diagnostics('a.rs', ({ version }) => version === 30);
      const versions = client.published.map(({ version }) => version);
      assert.ok(versions.length <= 4, `published ${versions.join()}`);
      assert.deepEqual(versions, [...new Set(versions)].sort((a, b) => (a ?? 0) - (b ?? 0)));
    });

    it('clears them when the document is closed, and publishes nothing after', async () => {
      await start();
      await client.open('a.rs', `SLOW 100!\n${blocking}`);
      await client.close('a.rs');
      await client.diagnostics('a.rs', ({ diagnostics }) => diagnostics.length === 0);
      await client.open('b.rs', blocking);
      await client.diagnostics('b.rs');
      assert.deepEqual(client.published.findLast(({ uri }) => uri === client.uri('a.rs'))?.diagnostics, []);
    });

    it('looks again at other open documents when the editor rests', async () => {
      await start();
      await client.open('b.rs', '// nothing\n');
      await client.open('a.rs', 'MIRROR b.rs!');
      await client.diagnostics('a.rs', ({ diagnostics }) => diagnostics.length === 0);
      await client.change('b.rs', 2, blocking);
      await client.diagnostics('a.rs', ({ diagnostics, version }) => diagnostics.length === 1 && version === 1);
    });

    it('shows a thousand findings of a file at most, and says how many there are beyond', async () => {
      await start();
      await client.open('a.rs', 'std::thread::sleep(d);'.repeat(1234));
      const { diagnostics } = await client.diagnostics('a.rs');
      assert.equal(diagnostics.length, 1001);
      assert.equal(diagnostics.at(-1)?.message, '234 more findings are not shown');
    });

    it('analyses no documents of other languages', async () => {
      await start();
      const textDocument = { uri: client.uri('Cargo.toml'), languageId: 'toml', version: 1, text: 'std::thread::sleep(d)' };
      await client.connection.sendNotification('textDocument/didOpen', { textDocument });
      await client.open('a.rs', blocking);
      await client.diagnostics('a.rs');
      assert.deepEqual([...new Set(client.published.map(({ uri }) => uri))], [client.uri('a.rs')]);
    });

    it('analyses documents that are no files', async () => {
      await start();
      const textDocument = { uri: 'untitled:Untitled-1', languageId: 'rust', version: 1, text: blocking };
      await client.connection.sendNotification('textDocument/didOpen', { textDocument });
      await client.until('diagnostics', () => client.published.some(({ uri, diagnostics }) => uri === 'untitled:Untitled-1' && diagnostics.length === 1));
    });
  });

  describe('for a client that asks', () => {
    const pull = (path: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
      client.connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri: client.uri(path) },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      });

    it('answers in full, then that nothing changed, and publishes nothing', async () => {
      await start({ capabilities: pullClient });
      await client.open('a.rs', blocking);
      const first = await pull('a.rs');
      assert.ok(first.kind === 'full' && first.resultId !== undefined);
      assert.equal(first.items.length, 1);
      assert.deepEqual(await pull('a.rs', first.resultId), { kind: 'unchanged', resultId: first.resultId });
      await client.change('a.rs', 2, `\n${blocking}`);
      const second = await pull('a.rs', first.resultId);
      assert.ok(second.kind === 'full');
      assert.equal(second.items[0]?.range.start.line, 2);
      assert.deepEqual(client.published, []);
    });

    it('answers for the newest text when it is asked in the midst of typing', async () => {
      await start({ capabilities: pullClient });
      await client.open('a.rs', `SLOW 100!\n${blocking}`);
      const first = pull('a.rs');
      await client.change('a.rs', 2, '// nothing\n');
      const report = await first;
      assert.deepEqual(report.kind === 'full' && report.items, []);
    });

    it('asks to be asked again when a manifest changes what holds', async () => {
      await start({ capabilities: pullClient, files: { 'Cargo.toml': '[package]\n', 'a.rs': blocking } });
      await client.open('a.rs', blocking);
      const first = await pull('a.rs');
      assert.equal(first.kind === 'full' && first.items.length, 1);
      client.write('holdpoint.toml', 'all-off');
      const changes = [{ uri: client.uri('holdpoint.toml'), type: 1 }];
      const before = client.refreshes;
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
      await client.until('a refresh', () => client.refreshes > before);
      const second = await pull('a.rs');
      assert.deepEqual(second.kind === 'full' && second.items, []);
      assert.deepEqual(client.registered.sort(), ['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles']);
    });

    it('asks to be asked again when an edit changes another document', async () => {
      await start({ capabilities: pullClient });
      await client.open('b.rs', '// nothing\n');
      await client.open('a.rs', 'MIRROR b.rs!');
      await pull('a.rs');
      const before = client.refreshes;
      await client.change('b.rs', 2, blocking);
      await client.until('a refresh', () => client.refreshes > before);
      const report = await pull('a.rs');
      assert.equal(report.kind === 'full' && report.items.length, 1);
    });

    it('answers an empty report for a document that is not open', async () => {
      await start({ capabilities: pullClient });
      assert.deepEqual(await pull('none.rs'), { kind: 'full', items: [] });
    });
  });

  describe('settings', () => {
    const count = async (): Promise<number> => (await client.diagnostics('a.rs')).diagnostics.length;

    it('come from the initialisation options of a client that cannot be asked', async () => {
      await start({ initializationOptions: { holdpoint: { rules: { 'blocking-call-in-async': 'off' } } } });
      await client.open('a.rs', blocking);
      assert.equal(await count(), 0);
    });

    it('that are wrong are named in the log, one line each, and the rest holds', async () => {
      const settings = { enable: 'yes', run: 'onType', frobnicate: 1, maxFileSize: -1, rules: { nonsense: 'off' }, __proto__: null };
      await start({ capabilities: { ...pullClient, textDocument: {} }, settings });
      await client.open('a.rs', blocking);
      assert.equal(await count(), 1);
      await client.until('the log', () => client.log.length >= 4);
      assert.deepEqual([...client.log].sort(), [
        'setting `holdpoint.enable` must be true or false; its default is used',
        'setting `holdpoint.frobnicate` is unknown',
        'setting `holdpoint.maxFileSize` must be a number of bytes, at least 1',
        'unknown rule `nonsense`',
      ].map((line) => (line.startsWith('setting `holdpoint.max') ? `${line}; its default is used` : line)));
    });

    it('can switch everything off and on while it runs', async () => {
      await start({ capabilities: { ...pullClient, textDocument: {} }, settings: { enable: true } });
      await client.open('a.rs', blocking);
      await client.diagnostics('a.rs', ({ diagnostics }) => diagnostics.length === 1);
      client.settings = { enable: false };
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await client.diagnostics('a.rs', ({ diagnostics }) => diagnostics.length === 0);
    });

    it('can put analysis off until the document is saved', async () => {
      await start({ initializationOptions: { run: 'onSave' } });
      await client.open('a.rs', '// nothing\n');
      await client.diagnostics('a.rs');
      await client.change('a.rs', 2, blocking);
      await new Promise((resolve) => setTimeout(resolve, 400));
      assert.equal(client.published.at(-1)?.version, 1);
      await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: client.uri('a.rs') } });
      assert.equal((await client.diagnostics('a.rs', ({ version }) => version === 2)).diagnostics.length, 1);
    });

    it('bound the size of what is analysed, and the file says so', async () => {
      await start({ initializationOptions: { maxFileSize: 10 } });
      await client.open('a.rs', blocking);
      const { diagnostics } = await client.diagnostics('a.rs');
      assert.deepEqual(
        diagnostics.map(({ message, severity, range }) => [message, severity, range.start.line]),
        [['not analysed: larger than 10 bytes, the limit set by `holdpoint.maxFileSize`', 3, 0]],
      );
    });
  });
});
