import * as vscode from 'vscode';

/** What the server is doing, as far as it matters to the person who types. */
export type ServerState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'running' }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * The entry of Holdpoint in the language status of Rust files. Its text never changes while one types:
 * only a failure alters it, by word, icon and severity.
 */
export class StatusItem implements vscode.Disposable {
  private readonly item = vscode.languages.createLanguageStatusItem('holdpoint.status', { language: 'rust' });
  private readonly output = vscode.languages.createLanguageStatusItem('holdpoint.output', { language: 'rust' });

  constructor() {
    this.item.name = 'Holdpoint';
    this.item.text = 'Holdpoint';
    this.output.name = 'Holdpoint Output';
    this.output.text = 'Holdpoint output';
    this.output.command = { command: 'holdpoint.showOutput', title: 'Show Output' };
    this.show({ kind: 'starting' });
  }

  show(state: ServerState): void {
    this.item.busy = state.kind === 'starting';
    this.item.severity = state.kind === 'failed' ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    this.item.text = state.kind === 'failed' ? '$(error) Holdpoint stopped' : 'Holdpoint';
    this.item.detail = detailOf(state);
    this.item.command =
      state.kind === 'failed'
        ? { command: 'holdpoint.restart', title: 'Restart Server' }
        : { command: 'holdpoint.audit', title: 'Audit Workspace' };
  }

  dispose(): void {
    this.item.dispose();
    this.output.dispose();
  }
}

function detailOf(state: ServerState): string {
  switch (state.kind) {
    case 'starting':
      return 'starting';
    case 'running':
      return 'finds concurrency and async bugs';
    case 'failed':
      return state.reason;
  }
}
