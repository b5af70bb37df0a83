import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver/node';
import { pathOf } from '../documents.ts';
import { manifestGlob } from '../../host/paths.ts';
import { registerProgressCancel } from '../progress.ts';
import type { Session } from '../session.ts';
import { takeSettings } from './did-change-configuration.ts';

/** How long the first analysis waits for the client's settings, in milliseconds. */
const settingsPatience = 1000;

/** The client is ready: asks for settings and news of files, then lets the analysis begin. */
export async function initialized(session: Session): Promise<void> {
  registerProgressCancel(session);
  followFolders(session);
  session.analysis.openFolders(session.folders);
  const timer = setTimeout(() => session.scheduler.release(), settingsPatience);
  try {
    await register(session);
    await takeSettings(session, session.initialSettings);
  } finally {
    clearTimeout(timer);
    session.scheduler.release();
  }
}

async function register({ connection, features }: Session): Promise<void> {
  if (features.registerConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'holdpoint' });
  }
  if (features.registerWatchedFiles) {
    const watchers = [{ globPattern: '**/*.rs' }, { globPattern: manifestGlob }];
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}

function followFolders(session: Session): void {
  if (!session.features.workspaceFolders) return;
  session.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    const gone = new Set(removed.map(({ uri }) => pathOf(uri)));
    const kept = session.folders.filter((path) => !gone.has(path));
    session.folders = [...new Set([...kept, ...added.map(({ uri }) => pathOf(uri))])];
    session.analysis.openFolders(session.folders);
  });
}
