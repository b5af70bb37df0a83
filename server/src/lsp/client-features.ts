import type { ClientCapabilities } from 'vscode-languageserver/node';

/** What the client can do, as far as the server acts on it. */
export interface ClientFeatures {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly configuration: boolean;
  readonly registerConfiguration: boolean;
  readonly registerWatchedFiles: boolean;
  readonly workspaceFolders: boolean;
  readonly documentChanges: boolean;
  readonly changeAnnotations: boolean;
  readonly resolveCodeActions: boolean;
  readonly createProgress: boolean;
}

/** Reads the capabilities; they come from outside and any level may be missing. */
export function clientFeatures(capabilities: ClientCapabilities): ClientFeatures {
  const { workspace, textDocument, window } = capabilities;
  const resolvable = textDocument?.codeAction?.resolveSupport?.properties;
  return {
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    registerConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registerWatchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    resolveCodeActions: Array.isArray(resolvable) && resolvable.includes('edit'),
    createProgress: window?.workDoneProgress === true,
  };
}
