import { pathOf } from './documents.ts';
import type { Session } from './session.ts';
import { toProtocol } from './to-protocol.ts';
import type { WireAnalysis } from './worker-protocol.ts';

/**
 * Diagnostics an audit published for files that are not open.
 * Open documents have their own; a file never shows the same finding twice.
 */
export class AuditShown {
  readonly #session: Session;
  /** URIs by path. */
  readonly #published = new Map<string, string>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Shows the closed files of an audit and takes back those of the one before. */
  replace(files: readonly WireAnalysis[]): void {
    const before = new Map(this.#published);
    for (const file of files) {
      before.delete(file.path);
      if (this.#session.documents.at(file.path) === undefined) this.publish(file);
    }
    for (const path of before.keys()) this.clear(path);
  }

  publish(file: WireAnalysis): void {
    const { documents, connection } = this.#session;
    // A file the audit skipped is named in its report; a list of diagnostics is for findings.
    const diagnostics = file.status === 'skipped' ? [] : toProtocol(file, (path) => documents.uriOf(path));
    if (diagnostics.length === 0) return this.clear(file.path);
    const uri = documents.uriOf(file.path);
    this.#published.set(file.path, uri);
    this.#session.inBackground(connection.sendDiagnostics({ uri, diagnostics }));
  }

  clear(path: string): void {
    const uri = this.#published.get(path);
    if (uri === undefined || !this.#published.delete(path)) return;
    this.#session.inBackground(this.#session.connection.sendDiagnostics({ uri, diagnostics: [] }));
  }

  clearAll(): void {
    for (const path of [...this.#published.keys()]) this.clear(path);
  }

  /** Files that changed on disk: those shown are looked at again. */
  changed(uris: readonly string[]): void {
    for (const path of uris.map(pathOf)) {
      if (!this.#published.has(path)) continue;
      this.#session.inBackground(this.#session.analysis.ask('analyse', { path }).then((file) => this.publish(file)));
    }
  }
}
