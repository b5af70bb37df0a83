import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { installedTools } from './tools.ts';

/** Settings of a window without toasts, panes and animations that have nothing to do with the tests. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'window.restoreWindows': 'none',
  'chat.disableAIFeatures': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.accessibilitySupport': 'off',
  'editor.cursorBlinking': 'solid',
  'editor.lightbulb.enabled': 'on',
  'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' },
  'editor.suggestOnTriggerCharacters': false,
};

/** A running code-server with the packaged extension in it, and folders of its own. */
export interface CodeServer {
  readonly port: number;
  readonly processId: number;
  /** Ends it with all that it started, and removes its folders. */
  stop(): Promise<void>;
}

/** Installs `vsix` into a fresh code-server and starts it; `settings` are the user's, over the quiet ones. */
export async function startCodeServer(vsix: string, settings: object): Promise<CodeServer> {
  const tools = installedTools();
  const folder = mkdtempSync(join(tmpdir(), 'holdpoint-e2e-'));
  const data = join(folder, 'data');
  mkdirSync(join(data, 'User'), { recursive: true });
  writeFileSync(join(data, 'User', 'settings.json'), JSON.stringify({ ...quiet, ...settings }));
  const common = ['--extensions-dir', join(folder, 'extensions'), '--user-data-dir', data, '--config', devNull];
  const { VSCODE_IPC_HOOK_CLI: _hook, NODE_OPTIONS: _options, ...env } = process.env;
  execFileSync(tools.node, [tools.codeServer, '--install-extension', vsix, '--force', ...common], { env, stdio: 'pipe' });
  const port = await freePort();
  const child = spawn(tools.node, [tools.codeServer, ...serverArguments(port), ...common], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  await untilHealthy(port, child);
  return { port, processId: child.pid ?? 0, stop: () => stopped(child, folder) };
}

function serverArguments(port: number): readonly string[] {
  return [
    '--auth=none',
    `--bind-addr=127.0.0.1:${port}`,
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-workspace-trust',
    '--disable-getting-started-override',
    '--ignore-last-opened',
    // Without a short grace time, every closed page leaves an extension host alive for hours.
    '--reconnection-grace-time=1',
  ];
}

async function untilHealthy(port: number, child: ChildProcess): Promise<void> {
  let log = '';
  child.stdout?.on('data', (data) => (log += String(data)));
  child.stderr?.on('data', (data) => (log += String(data)));
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && child.exitCode === null) {
    const healthy = await fetch(`http://127.0.0.1:${port}/healthz`).then((response) => response.ok, () => false);
    if (healthy) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGTERM');
  throw new Error(`code-server did not start\n${log}`);
}

function stopped(child: ChildProcess, folder: string): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
      resolve();
    };
    if (child.exitCode !== null) return done();
    child.once('exit', done);
    child.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
