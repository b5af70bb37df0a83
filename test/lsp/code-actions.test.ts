import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  HoverRequest,
  type CodeAction,
  type Range,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TestClient, pullClient, pushClient, type ClientOptions } from './support/client.ts';

const text = 'async fn f() {\r\n    let c = unbounded_channel();\r\n    std::thread::sleep(d);\r\n}\r\n';
const whole: Range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

describe('lsp: code actions', () => {
  let client: TestClient;
  const start = async (options: ClientOptions = {}): Promise<TestClient> => (client = await TestClient.start(options));
  afterEach(() => client.stop());

  const actions = async (range = whole, only?: string[]): Promise<CodeAction[]> => {
    const context = { diagnostics: [], ...(only === undefined ? {} : { only }) };
    const textDocument = { uri: client.uri('a.rs') };
    return ((await client.connection.sendRequest(CodeActionRequest.type, { textDocument, range, context })) ?? []) as CodeAction[];
  };
  const resolve = (action: CodeAction | undefined): Promise<CodeAction> => {
    assert.ok(action);
    return client.connection.sendRequest(CodeActionResolveRequest.type, action);
  };
  const titled = async (title: string): Promise<CodeAction | undefined> => (await actions()).find((action) => action.title === title);

  it('offers the fixes of the findings in the range, and prefers only what is safe', async () => {
    await start();
    await client.open('a.rs', text);
    const offered = (await actions()).map(({ title, isPreferred, kind }) => [title, isPreferred, kind]);
    assert.deepEqual(offered, [
      ['Bound the channel (review)', undefined, 'quickfix'],
      ["Allow 'unbounded-channel' here with a comment", undefined, 'quickfix'],
      ['Sleep without blocking', true, 'quickfix'],
      ["Allow 'blocking-call-in-async' here with a comment", undefined, 'quickfix'],
    ]);
    const line = { start: { line: 2, character: 6 }, end: { line: 2, character: 6 } };
    assert.equal((await actions(line)).length, 2);
    assert.equal((await actions({ start: { line: 3, character: 0 }, end: { line: 3, character: 0 } })).length, 0);
  });

  it('builds the edit when it is asked for, bound to the version', async () => {
    await start();
    await client.open('a.rs', text, 7);
    const { edit } = await resolve(await titled('Sleep without blocking'));
    assert.deepEqual(edit, {
      documentChanges: [
        {
          textDocument: { uri: client.uri('a.rs'), version: 7 },
          edits: [
            {
              range: { start: { line: 2, character: 4 }, end: { line: 2, character: 25 } },
              newText: 'tokio::time::sleep(d).await',
            },
          ],
        },
      ],
    });
  });

  it('has the user confirm what is not proven, where the client can ask', async () => {
    await start({ capabilities: pullClient });
    await client.open('a.rs', text);
    const { edit } = await resolve(await titled('Bound the channel (review)'));
    assert.deepEqual(edit?.changeAnnotations, {
      review: {
        label: 'Bound the channel (review)',
        needsConfirmation: true,
        description: 'Holdpoint cannot prove that this keeps what the code does',
      },
    });
    assert.deepEqual((edit?.documentChanges?.[0] as TextDocumentEdit).edits.map((one) => 'annotationId' in one && one.annotationId), ['review']);
    const safe = await resolve(await titled('Sleep without blocking'));
    assert.equal(safe.edit?.changeAnnotations, undefined);
  });

  it('refuses an action whose document has changed since, and says so', async () => {
    await start();
    await client.open('a.rs', text);
    const action = await titled('Sleep without blocking');
    await client.change('a.rs', 2, `\n${text}`);
    await assert.rejects(resolve(action), { code: -32801, message: 'a.rs has changed since this fix was offered: ask for it again' });
    await client.close('a.rs');
    await assert.rejects(resolve(action), { code: -32801 });
  });

  it('returns actions of others as they are, and survives nonsense in the data', async () => {
    await start();
    await client.open('a.rs', text);
    for (const data of [undefined, 42, { uri: 'file:///x' }, { uri: 1, version: 1, rule: '', fingerprint: '', index: {}, review: true }]) {
      assert.deepEqual(await resolve({ title: 'x', data }), data === undefined ? { title: 'x' } : { title: 'x', data });
    }
  });

  it('gives the edit at once to a client that cannot ask later, as plain changes where it knows no versions', async () => {
    await start({ capabilities: {} });
    await client.open('a.rs', text);
    const action = await titled('Sleep without blocking');
    assert.equal(action?.edit?.changes?.[client.uri('a.rs')]?.[0]?.newText, 'tokio::time::sleep(d).await');
  });

  it('fixes all that is safe, in one edit, when that kind is asked for', async () => {
    await start();
    await client.open('a.rs', `${text}fn g() {\r\n    std::thread::sleep(d); // 🦀\r\n}\r\n`);
    const fixAll = await actions(whole, ['source.fixAll']);
    assert.deepEqual(fixAll.map(({ kind }) => kind), ['source.fixAll.holdpoint']);
    const edits = (fixAll[0]?.edit?.documentChanges?.[0] as TextDocumentEdit).edits as TextEdit[];
    assert.deepEqual(
      edits.map(({ range, newText }) => [range.start, newText]),
      [
        [{ line: 2, character: 0 }, '    tokio::time::sleep(d).await;\r\n'],
        [{ line: 5, character: 0 }, '    tokio::time::sleep(d).await; // 🦀\r\n'],
      ],
    );
  });

  it('offers no fix-all where nothing is safe to fix, and none unasked', async () => {
    await start();
    await client.open('a.rs', 'fn f() { unbounded_channel(); }\n');
    assert.deepEqual(await actions(whole, ['source.fixAll.holdpoint']), []);
    assert.deepEqual(await actions(whole, ['refactor']), []);
    assert.ok((await actions()).every(({ kind }) => kind === 'quickfix'));
  });

  it('allows a finding by a comment above its statement, with its indentation and line end', async () => {
    await start();
    await client.open('a.rs', 'fn f() {\r\n\tlet x =\r\n\t\tstd::thread::sleep(d);\r\n}\r\n');
    const { edit } = await resolve(await titled("Allow 'blocking-call-in-async' here with a comment"));
    assert.deepEqual((edit?.documentChanges?.[0] as TextDocumentEdit).edits, [
      {
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
        newText: '\t// holdpoint: allow(blocking-call-in-async) reason="TODO: say why"\r\n',
      },
    ]);
  });

  it('offers nothing for documents that are not open or when switched off', async () => {
    await start({ capabilities: pushClient, initializationOptions: { enable: false } });
    assert.deepEqual(await actions(), []);
    await client.open('a.rs', text);
    assert.deepEqual(await actions(), []);
  });

  describe('hover', () => {
    const hover = (line: number, character: number): Promise<unknown> =>
      client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: client.uri('a.rs') }, position: { line, character } });

    it('says over a finding what its rule is about, and nothing elsewhere', async () => {
      await start();
      await client.open('a.rs', text);
      assert.deepEqual(await hover(2, 10), {
        range: { start: { line: 2, character: 4 }, end: { line: 2, character: 25 } },
        contents: {
          kind: 'markdown',
          value:
            '**blocking-call-in-async**: a blocking call in async code\n\nIt blocks.\n\n' +
            '[About this rule](https://github.com/holdpoint/holdpoint/blob/main/docs/rules/blocking-call-in-async.md)',
        },
      });
      assert.equal(await hover(0, 3), null);
    });
  });

  it('explains a rule, and refuses to make one up', async () => {
    await start();
    assert.deepEqual(await client.connection.sendRequest('holdpoint/explain', { rule: 'unbounded-channel' }), {
      rule: 'unbounded-channel',
      markdown: '# unbounded-channel\n',
    });
    await assert.rejects(client.connection.sendRequest('holdpoint/explain', { rule: 'nonsense' }), { code: -32602 });
    await assert.rejects(client.connection.sendRequest('holdpoint/explain', { rule: 42 }), { code: -32602 });
  });
});
