import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { startCodeServer, type CodeServer } from './code-server.ts';
import { installedTools } from './tools.ts';
import { until, Workbench } from './workbench.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const clean = 'use std::time::Duration;\n\npub async fn pause() {\n    let pause = Duration::from_millis(5);\n}\n';
const chromiumArguments = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

describe('Holdpoint in VS Code', function () {
  this.timeout(180_000);
  let server: CodeServer;
  let browser: Browser;
  let workbench: Workbench;
  let folder: string;

  before(async () => {
    const settings = { 'editor.codeActionsOnSave': { 'source.fixAll.holdpoint': 'explicit' } };
    server = await startCodeServer(packagedExtension(), settings);
    browser = await chromium.launch({ executablePath: installedTools().chromium, args: chromiumArguments });
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  beforeEach(async () => {
    folder = sampleWorkspace();
    workbench = await Workbench.open(browser, server, { folder, file: 'src/pause.rs', line: 4, column: 1 });
  });

  afterEach(async function () {
    const name = `${this.currentTest?.state ?? 'unknown'}-${this.currentTest?.title ?? ''}`.replaceAll(/[^a-z]+/gi, '-');
    await workbench?.screenshot(name);
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows a squiggle while typing, and takes it away with the fix from the light bulb', async () => {
    await workbench.untilSquiggles(0);
    await typeBlockingCall();
    await workbench.focusLine('thread::sleep');
    const titles = await workbench.quickFixes();
    const title = titles.find((each) => each.includes('tokio::time::sleep'));
    assert.ok(title, `the light bulb offers ${titles.join(' | ')}`);
    await workbench.screenshot('light-bulb');
    await workbench.pickQuickFix(title);
    await workbench.untilLine('tokio::time::sleep(pause).await;');
    await workbench.untilSquiggles(0);
  });

  it('fixes what is safe to fix on save', async () => {
    await typeBlockingCall();
    // A save in the same tick as the last key goes out before VS Code asks for actions.
    await workbench.page.waitForTimeout(500);
    await workbench.page.keyboard.press('Control+S');
    await until('the fix on disk', async () => readFileSync(join(folder, 'src/pause.rs'), 'utf8').includes('tokio::time::sleep(pause).await;'));
    await workbench.untilSquiggles(0);
  });

  it('follows the settings of the workspace without a restart', async () => {
    await typeBlockingCall();
    const settings = join(folder, '.vscode/settings.json');
    mkdirSync(dirname(settings));
    writeFileSync(settings, JSON.stringify({ 'holdpoint.rules': { 'blocking-call-in-async': 'error' } }));
    await workbench.untilSquiggles(1, 'error');
    writeFileSync(settings, JSON.stringify({ 'holdpoint.rules': { 'blocking-call-in-async': 'off' } }));
    await workbench.untilSquiggles(0);
    writeFileSync(settings, JSON.stringify({ 'holdpoint.enable': true }));
    await workbench.untilSquiggles(1, 'warning');
  });

  it('audits the workspace from the palette and opens the report', async () => {
    await workbench.command('Holdpoint: Audit Workspace');
    const message = await workbench.notification('Holdpoint: ');
    assert.match(await settledMessage(message), /Holdpoint: (NEEDS IMPROVEMENT|FAIL), (\d+ errors?, )?\d+ warnings?/);
    await workbench.pressInNotification('Holdpoint: ', 'Open Report');
    const report = await workbench.webview('h2#summary');
    const text = await report.locator('body').innerText();
    for (const rule of ['await-holding-lock', 'cancel-unsafe-in-select']) assert.ok(text.includes(rule), `${rule} is not in the report`);
    assert.match(readFileSync(join(folder, 'target/holdpoint/report.md'), 'utf8'), /^## Findings$/m);
    await workbench.screenshot('report');
    await report.locator('a', { hasText: 'src/store.rs' }).first().click();
    await workbench.untilLine('pub struct Store');
    // The file is open now: its finding comes from the analysis of what is open, and once.
    await workbench.untilSquiggles(1);
    const markers = (await workbench.markers()).join('\n');
    for (const file of ['store.rs', 'session.rs', 'feed.rs', 'summary.rs']) assert.ok(markers.includes(file), `${file} is not among the findings:\n${markers}`);
    await workbench.screenshot('audit');
  });

  it('goes on after its server was killed, and after a restart by command', async () => {
    await typeBlockingCall();
    process.kill(serverProcess(), 'SIGKILL');
    await until('a new server', async () => serverProcess() > 0);
    await eraseBlockingCall();
    await typeBlockingCall();
    const before = serverProcess();
    await workbench.command('Holdpoint: Restart Server');
    await until('another server', async () => serverProcess() !== before);
    await eraseBlockingCall();
    await typeBlockingCall();
  });

  it('says so when its server ends twice, and offers to start it', async () => {
    await typeBlockingCall();
    const first = serverProcess();
    process.kill(first, 'SIGKILL');
    await until('a new server', async () => serverProcess() !== first);
    await eraseBlockingCall();
    process.kill(serverProcess(), 'SIGKILL');
    await workbench.notification('The Holdpoint server ended twice.');
    await workbench.pressInNotification('The Holdpoint server ended twice.', 'Restart Server');
    await until('a new server', async () => serverProcess() > 0);
    await typeBlockingCall();
  });

  async function typeBlockingCall(): Promise<void> {
    await workbench.typeAtEndOf('Duration::from_millis', '\nstd::thread::sleep(pause);');
    await workbench.untilSquiggles(1);
  }

  async function eraseBlockingCall(): Promise<void> {
    await workbench.focusLine('thread::sleep');
    await workbench.page.keyboard.press('Control+Shift+K');
    await workbench.untilSquiggles(0);
  }

  /** The progress of an audit is a notification too: this waits for the one with the verdict. */
  async function settledMessage(first: string): Promise<string> {
    let message = first;
    await until('the verdict', async () => {
      message = await workbench.notification('Holdpoint: ');
      return /Holdpoint: (PASS|NEEDS|FAIL)/.test(message);
    });
    return message;
  }

  /** The id of the language server's process that runs below this suite's code-server. Throws where there is none. */
  function serverProcess(): number {
    const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);
    const found = ids.find((id) => commandLine(id).some((part) => part.endsWith('dist/server.js')) && descendsFrom(id, server.processId));
    if (found === undefined) throw new Error('no server is running');
    return found;
  }
});

function packagedExtension(): string {
  const name = readdirSync(join(root, 'dist')).find((each) => each.endsWith('.vsix'));
  if (name === undefined) throw new Error('there is no packaged extension: run npm run package');
  return join(root, 'dist', name);
}

/** A copy of the sample crate with one more file, which has nothing to find in it yet. */
function sampleWorkspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'holdpoint-workspace-'));
  cpSync(join(root, 'examples/sample'), folder, { recursive: true });
  const main = join(folder, 'src/main.rs');
  writeFileSync(main, readFileSync(main, 'utf8').replace('mod feed;', 'mod feed;\nmod pause;'));
  writeFileSync(join(folder, 'src/pause.rs'), clean);
  return folder;
}

function commandLine(id: number): readonly string[] {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

function descendsFrom(id: number, ancestor: number): boolean {
  let current = id;
  while (current > 1) {
    if (current === ancestor) return true;
    current = parentOf(current);
  }
  return false;
}

function parentOf(id: number): number {
  try {
    // The name of the program stands in brackets and may hold spaces; the parent is the second field after it.
    return Number(readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1] ?? 0);
  } catch {
    return 0;
  }
}
