import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  ExecuteCommandRequest,
  type CodeAction,
  type Diagnostic,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TestClient, messageOf, servers } from './support/client.ts';
import { sampleFiles } from './support/sample-files.ts';

/** What the sample breaks. */
const rules = [
  'await-holding-lock',
  'await-holding-refcell-ref',
  'await-holding-span-guard',
  'block-on-in-async',
  'blocking-call-in-async',
  'cancel-unsafe-in-select',
  'detached-task',
  'unbounded-channel',
];

const manifest = '[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\ntokio = { version = "1", features = ["full"] }\n';

describe('lsp: the rules in the editor', () => {
  let client: TestClient;
  afterEach(() => client.stop());
  const start = (files: Readonly<Record<string, string>> = sampleFiles): Promise<TestClient> =>
    TestClient.start({ server: servers.real, files }).then((started) => (client = started));

  it('finds what the sample breaks, all with failure and trigger', async () => {
    await start();
    const result = (await client.connection.sendRequest(ExecuteCommandRequest.type, { command: 'holdpoint.server.audit' })) as {
      verdict: string;
      report: string;
    };
    const found = (): Diagnostic[] => client.published.flatMap(({ diagnostics }) => diagnostics);
    await client.until('all findings', () => found().length >= rules.length);
    assert.deepEqual([...new Set(found().map(({ code }) => code))].sort(), rules);
    for (const diagnostic of found()) {
      const { codeDescription } = diagnostic;
      assert.match(messageOf(diagnostic), /^.{10,90}\nFails when: .+\nTrigger: .+$/);
      assert.match(codeDescription?.href ?? '', /docs\/rules\/[a-z-]+\.md$/);
    }
    assert.equal(result.verdict, 'NEEDS IMPROVEMENT');
    assert.match(result.report, /^# Holdpoint audit: NEEDS IMPROVEMENT\n/);
    assert.ok(!result.report.includes(client.root), 'paths in a report are relative');
  });

  it('shows a finding while it is typed, mends it, and shows it no more', async () => {
    await start({ 'Cargo.toml': manifest });
    const before = 'use std::time::Duration;\n\nasync fn nap(d: Duration) {\n    \n}\n';
    const typed = 'std::thread::sleep(d);';
    await client.open('src/lib.rs', before);
    for (const [index, letter] of typed.split('').entries()) {
      const at = { line: 3, character: 4 + index };
      void client.change('src/lib.rs', index + 2, letter, { start: at, end: at });
    }
    const version = typed.length + 1;
    const { diagnostics } = await client.diagnostics('src/lib.rs', (params) => params.version === version);
    assert.deepEqual(diagnostics.map(({ code }) => code), ['blocking-call-in-async']);
    const text = before.replace('    \n', `    ${typed}\n`);
    const mended = await apply('src/lib.rs', { text, diagnostic: diagnostics[0] });
    assert.equal(mended, text.replace('std::thread::sleep(d)', 'tokio::time::sleep(d).await'));
    await client.change('src/lib.rs', version + 1, mended);
    await client.diagnostics('src/lib.rs', (params) => params.version === version + 1 && params.diagnostics.length === 0);
  });

  it('fixes all that is safe in one edit, which it has tried in the worker and not in the document', async () => {
    await start({ 'Cargo.toml': manifest });
    const unused = '// holdpoint: allow(await-holding-lock) reason="once"\r\nfn f() {}\r\n';
    const text = `${unused}async fn nap(d: std::time::Duration) {\r\n    std::thread::sleep(d);\r\n}\r\n`;
    await client.open('src/lib.rs', text);
    const codes = ({ diagnostics }: { diagnostics: Diagnostic[] }): unknown[] => diagnostics.map(({ code }) => code);
    assert.deepEqual(codes(await client.diagnostics('src/lib.rs')), ['unused-suppression', 'blocking-call-in-async']);
    const params = {
      textDocument: { uri: client.uri('src/lib.rs') },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], only: ['source.fixAll'] },
    };
    const [fixAll] = (await client.connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[];
    const { edits } = fixAll?.edit?.documentChanges?.[0] as TextDocumentEdit;
    const mended = TextDocument.applyEdits(TextDocument.create('', 'rust', 1, text), edits as TextEdit[]);
    assert.equal(mended, 'fn f() {}\r\nasync fn nap(d: std::time::Duration) {\r\n    tokio::time::sleep(d).await;\r\n}\r\n');
    await client.change('src/lib.rs', 2, `${text}\r\n`);
    assert.equal(codes(await client.diagnostics('src/lib.rs', ({ version }) => version === 2)).length, 2);
    await client.change('src/lib.rs', 3, mended);
    await client.diagnostics('src/lib.rs', ({ version, diagnostics }) => version === 3 && diagnostics.length === 0);
  });

  it('silences a finding by the comment it offers', async () => {
    await start({});
    const text = 'async fn nap(d: std::time::Duration) {\r\n    std::thread::sleep(\r\n        d);\r\n}\r\n';
    await client.open('a.rs', text);
    const { diagnostics } = await client.diagnostics('a.rs', (params) => params.diagnostics.length === 1);
    const silenced = await apply('a.rs', { text, diagnostic: diagnostics[0], title: /^Allow/ });
    assert.match(silenced, /\{\r\n {4}\/\/ holdpoint: allow\(blocking-call-in-async\) reason="[^"]+"\r\n {4}std::thread/);
    await client.change('a.rs', 2, silenced);
    await client.diagnostics('a.rs', (params) => params.version === 2 && params.diagnostics.length === 0);
  });

  /** The text after an action on a finding; the first offered unless a title is given. */
  async function apply(path: string, wanted: { text: string; diagnostic: Diagnostic | undefined; title?: RegExp }): Promise<string> {
    assert.ok(wanted.diagnostic);
    const params = { textDocument: { uri: client.uri(path) }, range: wanted.diagnostic.range, context: { diagnostics: [wanted.diagnostic] } };
    const actions = ((await client.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
    const action = actions.find(({ title }) => (wanted.title ?? /./).test(title));
    assert.ok(action, `no such action among ${actions.map(({ title }) => title).join(', ')}`);
    const { edit } = await client.connection.sendRequest(CodeActionResolveRequest.type, action);
    const { edits } = edit?.documentChanges?.[0] as TextDocumentEdit;
    return TextDocument.applyEdits(TextDocument.create('', 'rust', 1, wanted.text), edits as TextEdit[]);
  }
});
