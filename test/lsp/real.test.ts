import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  ExecuteCommandRequest,
  HoverRequest,
  type CodeAction,
  type Diagnostic,
  type Hover,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TestClient, pushClient, servers } from './support/client.ts';
import { sampleFiles } from './support/sample-files.ts';

const misspelt = '// holdpoint: allow(bad-supression) reason="once"\r\nfn f() {}\r\n';

// What the server does with the real core; what each rule finds is the business of the rules' own fixtures.
describe('lsp: the server that ships', () => {
  let client: TestClient;
  afterEach(() => client.stop());
  const start = (files: Readonly<Record<string, string>> = {}, initializationOptions?: unknown): Promise<TestClient> =>
    TestClient.start({ server: servers.real, files, capabilities: pushClient, initializationOptions }).then((started) => (client = started));
  const codes = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code);

  it('finds, explains and fixes', async () => {
    await start();
    await client.open('a.rs', misspelt);
    const { diagnostics } = await client.diagnostics('a.rs');
    assert.deepEqual(codes(diagnostics), ['bad-suppression']);
    const textDocument = { uri: client.uri('a.rs') };
    const at = diagnostics[0]?.range.start;
    assert.deepEqual(at, { line: 0, character: 20 });
    const hover = (await client.connection.sendRequest(HoverRequest.type, { textDocument, position: at })) as Hover;
    assert.match(JSON.stringify(hover.contents), /\*\*bad-suppression\*\*: a suppression comment cannot be read/);
    const params = { textDocument, range: { start: at, end: at }, context: { diagnostics: [] } };
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[];
    assert.deepEqual(actions.map(({ title, isPreferred }) => [title, isPreferred]), [['Write `bad-suppression` (review)', undefined]]);
    const { edit } = await client.connection.sendRequest(CodeActionResolveRequest.type, actions[0] as CodeAction);
    const { edits } = edit?.documentChanges?.[0] as TextDocumentEdit;
    const mended = TextDocument.applyEdits(TextDocument.create('', 'rust', 1, misspelt), edits as TextEdit[]);
    assert.equal(mended, misspelt.replace('supression', 'suppression'));
    await client.change('a.rs', 2, mended);
    await client.diagnostics('a.rs', (published) => published.version === 2 && published.diagnostics.length === 0);
  });

  it('obeys holdpoint.toml, names what is wrong with it, and lets the editor outdo it', async () => {
    await start({ 'holdpoint.toml': '[rules]\nbad-suppression = "error"\nnonsense = "error"\n', 'a.rs': '' });
    await client.open('a.rs', misspelt);
    await client.diagnostics('a.rs', ({ diagnostics }) => diagnostics[0]?.severity === 1);
    await client.until('the complaint', () => client.log.some((line) => /holdpoint\.toml:3: unknown rule `nonsense`/.test(line)));
    const settings = { holdpoint: { rules: { 'bad-suppression': 'hint' } } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    await client.diagnostics('a.rs', ({ diagnostics }) => diagnostics[0]?.severity === 4);
  });

  it('learns from stubs of the workspace, again when they are saved', async () => {
    const stub = '#[hp::blocking(net, fix = "offload")]\npub fn fetch();\n';
    const saved = async (text: string): Promise<void> => {
      client.write('holdpoint/stubs/vault.rs', text);
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('holdpoint/stubs/vault.rs'), type: 2 }] });
    };
    await start({ 'Cargo.toml': '[package]\nname = "a"\nedition = "2021"\n', 'holdpoint/stubs/vault.rs': stub, 'src/lib.rs': '' });
    await client.open('src/lib.rs', 'async fn f() {\n    vault::fetch();\n}\n');
    await client.diagnostics('src/lib.rs', ({ diagnostics }) => diagnostics[0]?.code === 'blocking-call-in-async');
    await saved(stub.replace('net', 'nat'));
    await client.until('the complaint', () => client.log.some((line) => /holdpoint\/stubs\/vault\.rs:1: unknown word `nat`/.test(line)));
    await client.diagnostics('src/lib.rs', ({ diagnostics }) => diagnostics.length === 0);
    await saved(stub);
    await client.diagnostics('src/lib.rs', ({ diagnostics }) => diagnostics[0]?.code === 'blocking-call-in-async');
    await client.open('holdpoint/stubs/vault.rs', stub);
    assert.deepEqual((await client.diagnostics('holdpoint/stubs/vault.rs')).diagnostics, []);
  });

  it('audits the disk and what is open, and says in the report what it left out', async () => {
    await start({ 'Cargo.toml': '[package]\nname = "a"\nedition = "2021"\n', 'src/a.rs': misspelt, 'src/b.rs': '\0' });
    await client.open('src/c.rs', `${misspelt}fn broken( {\n`);
    const result = (await client.connection.sendRequest(ExecuteCommandRequest.type, { command: 'holdpoint.server.audit' })) as {
      verdict: string;
      report: string;
      files: object;
      counts: { warning: number };
    };
    assert.equal(result.verdict, 'NEEDS IMPROVEMENT');
    assert.deepEqual(result.files, { analysed: 1, partial: 1, skipped: 1 });
    assert.match(result.report, /^# Holdpoint audit: NEEDS IMPROVEMENT\n/);
    assert.match(result.report, /`src\/b\.rs` \(skipped\): binary/);
    assert.ok(!result.report.includes(client.root), 'paths in a report are relative');
  });

  it('survives files written to break it', async () => {
    await start();
    const hostile: Record<string, string> = {
      'raw.rs': 'r#" '.repeat(20_000),
      'deep.rs': `fn f() { ${'('.repeat(50_000)} }`,
      'blocks.rs': `fn f() ${'{'.repeat(50_000)}`,
      'line.rs': `fn f() { ${'x();'.repeat(100_000)} }`,
      'odd.rs': '\u2028\uD800\0\r',
      'markers.rs': '<<<<<<< a\nfn f() {}\n=======\nfn g() {}\n>>>>>>> b\n',
    };
    for (const [path, text] of Object.entries(hostile)) await client.open(path, text);
    for (const path of Object.keys(hostile)) await client.diagnostics(path);
    await client.open('a.rs', misspelt);
    assert.deepEqual(codes((await client.diagnostics('a.rs')).diagnostics), ['bad-suppression']);
    assert.deepEqual(client.log.filter((line) => line.includes('started again')), []);
  });

  it('comes to the same end by any sequence of edits as by opening the result', async function () {
    this.timeout(60_000);
    await start(sampleFiles);
    const path = 'src/store.rs';
    const random = generator(20_251_121);
    let text = sampleFiles[path] ?? '';
    let version = 1;
    await client.open(path, text);
    for (let round = 0; round < 120; round++) {
      const document = TextDocument.create('', 'rust', 1, text);
      const from = Math.floor(random() * text.length);
      const to = Math.min(text.length, from + Math.floor(random() * 12));
      const newText = ['', ';', '}', '{', '\n', '// ', '"', '.await', 'let g = m.lock().unwrap();', '🦀', '// holdpoint: allow(bad-supression) reason="x"\n'][Math.floor(random() * 11)] ?? '';
      const range = { start: document.positionAt(from), end: document.positionAt(to) };
      const after = TextDocument.applyEdits(document, [{ range, newText }]);
      await client.change(path, ++version, newText, range);
      text = after;
      // Taken back now and then, so that the text stays Rust for the most part.
      if (round % 8 === 7) {
        text = sampleFiles[path] ?? '';
        await client.change(path, ++version, text);
      }
      if (round % 20 !== 3) continue;
      const incremental = await client.diagnostics(path, (params) => params.version === version);
      const fresh = await TestClient.start({ server: servers.real, files: sampleFiles });
      await fresh.open(path, text);
      // The first answer may come before the other files are read.
      const wanted = JSON.stringify(withRoot(incremental.diagnostics, client.root));
      try {
        await fresh.until('the same findings', () => {
          const got = fresh.published.findLast(({ uri }) => uri === fresh.uri(path))?.diagnostics;
          return got !== undefined && JSON.stringify(withRoot(got, fresh.root)) === wanted;
        }, 5000);
      } finally {
        await fresh.stop();
      }
    }
  });
});

describe('lsp: the process that ships', () => {
  it('needs neither to write files nor to start programs', async () => {
    const args = ['--experimental-permission', '--allow-fs-read=*', '--allow-worker', servers.real, '--stdio'];
    const child = spawn(process.execPath, args, { stdio: 'pipe' });
    const body = (message: object): string => {
      const json = JSON.stringify({ jsonrpc: '2.0', ...message });
      return `Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`;
    };
    const textDocument = { uri: 'untitled:a', languageId: 'rust', version: 1, text: '// holdpoint: alow(x)\n' };
    child.stdin.write(body({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }));
    child.stdin.write(body({ method: 'initialized', params: {} }));
    child.stdin.write(body({ method: 'textDocument/didOpen', params: { textDocument } }));
    let output = '';
    for await (const chunk of child.stdout) {
      output += String(chunk);
      if (output.includes('bad-suppression')) break;
    }
    child.kill();
    assert.match(output, /bad-suppression/);
  });
});

function withRoot(diagnostics: readonly Diagnostic[], root: string): unknown {
  return JSON.parse(JSON.stringify(diagnostics).replaceAll(root, 'ROOT'));
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
