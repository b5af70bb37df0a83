import * as vscode from 'vscode';

/**
 * Writes the report to `target/holdpoint/report.md` of the first workspace folder, or to `storage` where no
 * folder is open, and shows it in the Markdown preview. A real file, because links of a virtual one lead nowhere.
 */
export async function openReport(markdown: string, storage: vscode.Uri): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  const file = folder ? vscode.Uri.joinPath(folder.uri, 'target', 'holdpoint', 'report.md') : vscode.Uri.joinPath(storage, 'report.md');
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(folder ? relinked(markdown) : markdown));
  await vscode.commands.executeCommand('markdown.showPreview', file);
}

/** The report links to files from the audited folder; its own file lies two folders below. */
function relinked(markdown: string): string {
  return markdown.replaceAll(/\]\((?=[^)\s]*#L\d+\))/g, '](../../');
}
