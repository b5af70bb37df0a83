import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  CancellationTokenSource,
  ExecuteCommandRequest,
  ProgressType,
  WorkDoneProgressCancelNotification,
} from 'vscode-languageserver-protocol/node';
import { TestClient, pullClient, type ClientOptions } from './support/client.ts';

const blocking = 'async fn f() { std::thread::sleep(d); }\n';

interface ProgressValue {
  readonly kind: string;
  readonly percentage?: number;
}

describe('lsp: audit', () => {
  let client: TestClient;
  const start = async (options: ClientOptions = {}): Promise<TestClient> => (client = await TestClient.start(options));
  afterEach(() => client.stop());

  const audit = (extra: object = {}, token?: CancellationTokenSource): Promise<unknown> =>
    client.connection.sendRequest(ExecuteCommandRequest.type, { command: 'holdpoint.server.audit', arguments: [], ...extra }, token?.token);
  const last = (path: string): number | undefined =>
    client.published.findLast(({ uri }) => uri === client.uri(path))?.diagnostics.length;
  const slowFiles = (count: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`src/f${index}.rs`, `SLOW 20!\n${blocking}`]));

  it('answers verdict, counts and report, and shows the findings of closed files', async () => {
    await start({ files: { 'Cargo.toml': '', 'src/a.rs': blocking, 'src/b.rs': blocking, 'src/c.rs': '', 'target/x.rs': blocking } });
    await client.open('src/b.rs', '// emptied in the editor\n');
    assert.deepEqual(await audit(), {
      verdict: 'NEEDS IMPROVEMENT',
      counts: { error: 0, warning: 1, information: 0, hint: 0 },
      report: '# Audit\n\n1 warnings\n',
      files: { analysed: 3, partial: 0, skipped: 0 },
    });
    await client.until('the closed file', () => last('src/a.rs') === 1);
    assert.equal(last('src/b.rs') ?? 0, 0);
  });

  it('takes back what it showed: on clearing, on opening, on deletion, and when the next audit finds it gone', async () => {
    await start({ files: Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.rs`, blocking])), capabilities: pullClient });
    await audit();
    await client.until('all four', () => ['a', 'b', 'c', 'd'].every((name) => last(`${name}.rs`) === 1));
    await client.open('a.rs', blocking);
    await client.until('the opened one', () => last('a.rs') === 0);
    client.write('b.rs', '// mended\n');
    await audit();
    await client.until('the mended one', () => last('b.rs') === 0);
    rmSync(join(client.root, 'c.rs'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('c.rs'), type: 3 }] });
    await client.until('the deleted one', () => last('c.rs') === 0);
    assert.equal(last('d.rs'), 1);
    await client.connection.sendRequest(ExecuteCommandRequest.type, { command: 'holdpoint.server.clearAudit' });
    await client.until('the rest', () => last('d.rs') === 0);
  });

  it('follows closed files it shows when they change on disk', async () => {
    await start({ files: { 'a.rs': blocking } });
    await audit();
    await client.until('the finding', () => last('a.rs') === 1);
    client.write('a.rs', `${blocking}${blocking}`);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('a.rs'), type: 2 }] });
    await client.until('both findings', () => last('a.rs') === 2);
  });

  it('reports progress under the token of the client', async () => {
    await start({ files: slowFiles(10) });
    const values: ProgressValue[] = [];
    client.connection.onProgress(new ProgressType<ProgressValue>(), 'mine', (value) => void values.push(value));
    await audit({ workDoneToken: 'mine' });
    await client.until('the end', () => values.at(-1)?.kind === 'end');
    assert.equal(values[0]?.kind, 'begin');
    const percentages = values.flatMap(({ percentage }) => percentage ?? []);
    assert.ok(percentages.length > 3);
    assert.deepEqual(percentages, [...percentages].sort((a, b) => a - b));
  });

  for (const how of ['the request', 'the progress'] as const) {
    it(`ends when ${how} is cancelled, and the next one runs`, async () => {
      await start({ files: slowFiles(100) });
      const source = new CancellationTokenSource();
      const began = Date.now();
      const running = audit({ workDoneToken: 7 }, source);
      await new Promise((resolve) => setTimeout(resolve, 200));
      if (how === 'the request') source.cancel();
      else await client.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token: 7 });
      await assert.rejects(running, { code: -32800 });
      assert.ok(Date.now() - began < 1500);
      rmSync(join(client.root, 'src'), { recursive: true });
      assert.equal((await audit() as { verdict: string }).verdict, 'PASS');
    });
  }

  it('lets typing through while it runs', async () => {
    await start({ files: slowFiles(60) });
    const running = audit();
    await client.open('a.rs', blocking);
    const began = Date.now();
    await client.diagnostics('a.rs');
    assert.ok(Date.now() - began < 600, `${Date.now() - began} ms`);
    await running;
  });

  it('leaves out a file that hangs, says so, and finishes', async () => {
    await start({ args: ['--file-budget=500'], files: { 'a.rs': blocking, 'h.rs': `HANG!\n${blocking}`, 'z.rs': blocking } });
    const result = (await audit()) as { files: object; counts: { warning: number } };
    assert.deepEqual(result.files, { analysed: 2, partial: 0, skipped: 1 });
    assert.equal(result.counts.warning, 2);
  });

  it('counts files it cannot read as skipped', async () => {
    await start({ files: { 'a.rs': 'fn a() { "\0" }\n' } });
    assert.deepEqual(((await audit()) as { files: object }).files, { analysed: 0, partial: 0, skipped: 1 });
  });

  it('covers all folders, with paths relative to what holds them, and forgets a folder that is closed', async () => {
    await start({ files: { 'one/a.rs': blocking, 'two/b.rs': blocking }, capabilities: { workspace: { workspaceFolders: true } } });
    const folder = (name: string): { uri: string; name: string } => ({ uri: client.uri(name), name });
    const change = (added: string[], removed: string[]): Promise<void> =>
      client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: { added: added.map(folder), removed: removed.map(folder) },
      });
    await change(['one', 'two'], ['.']);
    const warnings = async (): Promise<number> => ((await audit()) as { counts: { warning: number } }).counts.warning;
    assert.equal(await warnings(), 2);
    await change([], ['two']);
    assert.equal(await warnings(), 1);
    await client.until('one folder', () => last('two/b.rs') === 0);
  });

  it('refuses unknown commands', async () => {
    await start();
    await assert.rejects(client.connection.sendRequest(ExecuteCommandRequest.type, { command: 'toString' }), { code: -32602 });
  });
});
