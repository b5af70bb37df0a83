import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import type { CodeServer } from './code-server.ts';

const screenshots = fileURLToPath(new URL('../../dist/e2e/', import.meta.url));
const patience = 60_000;

/** Where to open a workbench: a folder, one of its files, and a place in it (1-based). */
export interface Place {
  readonly folder: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One page with VS Code in it, spoken to as a person would: keys, clicks, and what is to be seen. */
export class Workbench {
  readonly page: Page;
  private readonly context: BrowserContext;

  static async open(browser: Browser, server: CodeServer, place: Place): Promise<Workbench> {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const authority = `127.0.0.1:${server.port}`;
    const file = `vscode-remote://${authority}${place.folder}/${place.file}:${place.line}:${place.column}`;
    const payload = encodeURIComponent(JSON.stringify([['openFile', file], ['gotoLineMode', 'true']]));
    await page.goto(`http://${authority}/?folder=${place.folder}&payload=${payload}`);
    await page.waitForSelector('.monaco-workbench', { timeout: patience });
    await page.waitForSelector('.editor-instance .view-line', { timeout: patience });
    return new Workbench(page, context);
  }

  private constructor(page: Page, context: BrowserContext) {
    this.page = page;
    this.context = context;
  }

  /** Types into the line that holds `text`, at its end. Retries until the editor has the focus. */
  async typeAtEndOf(text: string, keys: string): Promise<void> {
    await this.focusLine(text);
    await this.page.keyboard.press('End');
    await this.page.keyboard.type(keys, { delay: 15 });
  }

  async focusLine(text: string): Promise<void> {
    await this.page.locator(`.editor-instance .view-line:has-text("${text}")`).first().click();
    await this.page.keyboard.press('Escape');
  }

  /** The visible lines of the editor. */
  async lines(): Promise<readonly string[]> {
    const lines = await this.page.locator('.editor-instance .view-line').allInnerTexts();
    return lines.map((line) => line.replaceAll('\u00a0', ' '));
  }

  async untilLine(text: string): Promise<void> {
    await until(`a line with ${text}`, async () => (await this.lines()).some((line) => line.includes(text)));
  }

  /** Waits for `count` squiggles of one severity, or of warnings and errors together. */
  async untilSquiggles(count: number, severity?: 'warning' | 'error'): Promise<void> {
    const squiggles = this.page.locator(severity === undefined ? '.squiggly-warning, .squiggly-error' : `.squiggly-${severity}`);
    await until(`${count} ${severity ?? ''} squiggles`, async () => (await squiggles.count()) === count);
  }

  /** The titles in the light bulb's list at the cursor. The list is asked for again when late layout closes it. */
  async quickFixes(): Promise<readonly string[]> {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await until('the list of quick fixes', async () => {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('Control+.');
      return rows.first().waitFor({ timeout: 3000 }).then(() => true, () => false);
    });
    return rows.allInnerTexts();
  }

  async pickQuickFix(title: string): Promise<void> {
    await this.page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first().click();
  }

  /** Runs a command from the palette by its whole title. */
  async command(title: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget:not([style*="display: none"]) input').first();
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    await until(`${title} in the palette`, async () => {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('F1');
      await input.fill(`>${title}`, { timeout: 3000 });
      return row.waitFor({ timeout: 3000 }).then(() => true, () => false);
    });
    await row.click();
  }

  /** The text of the first notification that holds `text`. */
  async notification(text: string): Promise<string> {
    const toast = this.page.locator('.notifications-toasts .notification-list-item', { hasText: text }).first();
    await toast.waitFor({ timeout: patience });
    return (await toast.innerText()).replaceAll('\u00a0', ' ');
  }

  async pressInNotification(text: string, button: string): Promise<void> {
    const toast = this.page.locator('.notifications-toasts .notification-list-item', { hasText: text }).first();
    await toast.locator('.monaco-button', { hasText: button }).click();
  }

  /** The rows of the Problems panel, children included. Leaves the panel at full height, which is what its virtual list shows. */
  async markers(): Promise<readonly string[]> {
    await this.command('Problems: Focus on Problems View');
    await this.command('View: Toggle Maximized Panel');
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    await rows.first().waitFor({ timeout: patience });
    return rows.allInnerTexts();
  }

  /** The frame of a webview that holds `selector`. */
  async webview(selector: string): Promise<Frame> {
    let found: Frame | undefined;
    await until(`a webview with ${selector}`, async () => {
      for (const frame of this.page.frames()) {
        if ((await frame.locator(selector).count().catch(() => 0)) > 0) found = frame;
      }
      return found !== undefined;
    });
    if (found === undefined) throw new Error(`no webview with ${selector}`);
    return found;
  }

  async screenshot(name: string): Promise<void> {
    mkdirSync(screenshots, { recursive: true });
    await this.page.screenshot({ path: join(screenshots, `${name}.png`) });
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

/** Asks `holds` again and again until it does; throws after a minute, with `what` in the message. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    if (await holds().catch(() => false)) return;
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
