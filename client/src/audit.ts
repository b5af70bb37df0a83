import * as vscode from 'vscode';
import { ExecuteCommandRequest, ProgressType, type LanguageClient } from 'vscode-languageclient/node';
import type { ServerConnection } from './client.ts';
import { openReport } from './report.ts';

/** What the server answers to `holdpoint.server.audit`. It publishes the diagnostics of closed files itself. */
export interface AuditResult {
  readonly verdict: 'PASS' | 'NEEDS IMPROVEMENT' | 'FAIL';
  readonly counts: { readonly error: number; readonly warning: number; readonly information: number; readonly hint: number };
  /** The whole report, in Markdown. */
  readonly report: string;
  readonly files: { readonly analysed: number; readonly partial: number; readonly skipped: number };
}

interface WorkDoneProgress {
  readonly kind: 'begin' | 'report' | 'end';
  readonly message?: string;
  readonly percentage?: number;
}

const progressType = new ProgressType<WorkDoneProgress>();

/** The command `holdpoint.audit`. */
export class AuditCommand {
  private readonly server: ServerConnection;
  private readonly storage: vscode.Uri;
  private audits = 0;

  constructor(server: ServerConnection, storage: vscode.Uri) {
    this.server = server;
    this.storage = storage;
  }

  /**
   * Audits the workspace under a progress notification. With `{ silent: true }` it shows nothing at the end.
   * Returns the result, or undefined where the audit was cancelled or there is no server.
   */
  async run(options: unknown): Promise<AuditResult | undefined> {
    const silent = typeof options === 'object' && options !== null && 'silent' in options && options.silent === true;
    const client = this.server.running();
    if (client === undefined) {
      if (!silent) await this.offerRestart();
      return undefined;
    }
    const result = await this.withProgress(client);
    if (result === undefined) return undefined;
    if (!silent) void this.announce(result);
    return result;
  }

  private withProgress(client: LanguageClient): Thenable<AuditResult | undefined> {
    const options = { location: vscode.ProgressLocation.Notification, title: 'Holdpoint: auditing', cancellable: true };
    return vscode.window.withProgress(options, async (progress, token) => {
      const workDoneToken = `holdpoint-audit-${++this.audits}`;
      let shown = 0;
      const listener = client.onProgress(progressType, workDoneToken, (value) => {
        const percentage = value.percentage ?? shown;
        progress.report({ ...(value.message === undefined ? {} : { message: value.message }), increment: percentage - shown });
        shown = percentage;
      });
      try {
        const params = { command: 'holdpoint.server.audit', arguments: [], workDoneToken };
        return (await client.sendRequest(ExecuteCommandRequest.type, params, token)) as AuditResult | undefined;
      } catch (error) {
        if (token.isCancellationRequested) return undefined;
        throw error;
      } finally {
        listener.dispose();
      }
    });
  }

  private async announce(result: AuditResult): Promise<void> {
    const choice = await vscode.window.showInformationMessage(`Holdpoint: ${result.verdict}, ${countsInWords(result.counts)}`, 'Open Report');
    if (choice !== 'Open Report') return;
    try {
      await openReport(result.report, this.storage);
    } catch (error) {
      await vscode.window.showErrorMessage(`Holdpoint: the report was not opened. ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  private async offerRestart(): Promise<void> {
    const choice = await vscode.window.showErrorMessage('The Holdpoint server is not running.', 'Restart Server');
    if (choice === 'Restart Server') await this.server.restart();
  }
}

function countsInWords(counts: AuditResult['counts']): string {
  const parts = (['error', 'warning'] as const).filter((severity) => counts[severity] > 0).map((severity) => plural(counts[severity], severity));
  const others = counts.information + counts.hint;
  if (others > 0) parts.push(plural(others, 'remark'));
  return parts.length > 0 ? parts.join(', ') : 'no findings';
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
