import * as vscode from 'vscode';
import { AuditCommand } from './audit.ts';
import { ServerConnection } from './client.ts';
import { StatusItem } from './status.ts';

let server: ServerConnection | undefined;

/** Called by VS Code once, when a Rust file or a workspace with a Cargo.toml is open. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('Holdpoint', { log: true });
  const status = new StatusItem();
  const connection = new ServerConnection(context, output, status);
  const audit = new AuditCommand(connection, context.globalStorageUri);
  server = connection;
  context.subscriptions.push(
    output,
    status,
    vscode.commands.registerCommand('holdpoint.audit', (options: unknown) => audit.run(options)),
    vscode.commands.registerCommand('holdpoint.restart', () => connection.restart()),
    vscode.commands.registerCommand('holdpoint.showOutput', () => output.show()),
  );
  await connection.start();
}

/** Called by VS Code before it ends the extension host; returns when the server has stopped or its time is up. */
export async function deactivate(): Promise<void> {
  await server?.stop();
  server = undefined;
}
