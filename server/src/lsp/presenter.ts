import { DiagnosticRefreshRequest, type Diagnostic } from 'vscode-languageserver/node';
import type { OpenDocument } from './documents.ts';
import type { DocumentResult } from './scheduler.ts';
import type { Session } from './session.ts';
import { toProtocol } from './to-protocol.ts';

/** Diagnostics of one document and a name that changes only when they do. */
export interface Shown {
  readonly document: OpenDocument;
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

/** Brings results before the user: pushed to clients that only listen, kept for those that ask. */
export class Presenter {
  readonly #session: Session;
  readonly #shown = new Map<string, Shown>();
  /** What a client that pulls was last given, by path. */
  readonly #given = new Map<string, string>();
  #names = 0;
  #refreshQueued = false;

  constructor(session: Session) {
    this.#session = session;
  }

  /** A new result for the document as it is shown. */
  show({ document, analysis }: DocumentResult): void {
    const { enable, run } = this.#session.analysis.settings;
    const items = enable && run !== 'manual' ? toProtocol(analysis, (path) => this.#session.documents.uriOf(path)) : [];
    const before = this.#shown.get(document.path);
    const same = before !== undefined && JSON.stringify(before.items) === JSON.stringify(items);
    const shown = { document, items, resultId: same ? before.resultId : String(++this.#names) };
    this.#shown.set(document.path, shown);
    if (this.#session.features.pullDiagnostics) this.#offer(shown);
    else if (!same || before.document.version !== document.version) this.#push(shown);
  }

  /** What a client that pulls gets; the name is remembered so that a later difference can be announced. */
  give(path: string): Shown | undefined {
    const shown = this.#shown.get(path);
    if (shown !== undefined) this.#given.set(path, shown.resultId);
    return shown;
  }

  /** The document is gone: so are its diagnostics. */
  clear({ path, uri }: OpenDocument): void {
    this.#shown.delete(path);
    this.#given.delete(path);
    if (this.#session.features.pullDiagnostics) return;
    this.#session.inBackground(this.#session.connection.sendDiagnostics({ uri, diagnostics: [] }));
  }

  /** Asks a client that pulls to ask again, once for all that came together. */
  refresh(): void {
    if (this.#refreshQueued || !this.#session.features.refreshDiagnostics) return;
    this.#refreshQueued = true;
    setImmediate(() => {
      this.#refreshQueued = false;
      this.#session.inBackground(this.#session.connection.sendRequest(DiagnosticRefreshRequest.type));
    });
  }

  #push({ document, items }: Shown): void {
    const { uri, version } = document;
    this.#session.inBackground(this.#session.connection.sendDiagnostics({ uri, version, diagnostics: [...items] }));
  }

  #offer({ document, resultId }: Shown): void {
    const given = this.#given.get(document.path);
    // A client that edits asks by itself.
    const isAwaited = this.#session.scheduler.isAwaited(document.path);
    if (given !== undefined && given !== resultId && !isAwaited) this.refresh();
  }
}
