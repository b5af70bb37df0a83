import {
  PositionEncodingKind,
  TextDocumentSyncKind,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver/node';
import manifest from '../../../../package.json' with { type: 'json' };
import { isFilePath } from '../../text/path.ts';
import { clientFeatures } from '../client-features.ts';
import { pathOf } from '../documents.ts';
import type { Session } from '../session.ts';
import { sectionOf } from '../settings.ts';
import { commands } from './execute-command.ts';
import { fixAllKind } from './code-action.ts';

/** Answers what the server can do for this client. */
export function initialize(session: Session, params: InitializeParams): InitializeResult {
  session.features = clientFeatures(params.capabilities ?? {});
  session.initialSettings = sectionOf(params.initializationOptions);
  session.folders = foldersOf(params);
  const { pullDiagnostics } = session.features;
  return {
    serverInfo: { name: 'holdpoint', version: manifest.version },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
      codeActionProvider: { codeActionKinds: ['quickfix', fixAllKind], resolveProvider: true },
      hoverProvider: true,
      executeCommandProvider: { commands: Object.keys(commands), workDoneProgress: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...(pullDiagnostics
        ? { diagnosticProvider: { identifier: 'holdpoint', interFileDependencies: true, workspaceDiagnostics: false } }
        : {}),
    },
  };
}

/** Paths of the folders the client opened, in whichever of three ways it says so. */
function foldersOf({ workspaceFolders, rootUri, rootPath }: InitializeParams): string[] {
  if (Array.isArray(workspaceFolders)) return workspaceFolders.map(({ uri }) => pathOf(uri)).filter(isFilePath);
  if (typeof rootUri === 'string') return [pathOf(rootUri)].filter(isFilePath);
  return typeof rootPath === 'string' ? [rootPath].filter(isFilePath) : [];
}
