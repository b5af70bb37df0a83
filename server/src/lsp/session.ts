import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver/node';
import { messageOf } from '../linter/run.ts';
import { Analysis } from './analysis.ts';
import { AuditShown } from './audit-shown.ts';
import { clientFeatures, type ClientFeatures } from './client-features.ts';
import { Documents } from './documents.ts';
import { Presenter } from './presenter.ts';
import { Scheduler } from './scheduler.ts';
import type { StartWorker } from './worker-client.ts';

export interface SessionOptions {
  readonly connection: Connection;
  readonly start: StartWorker;
  /** Milliseconds the analysis of one file may take. */
  readonly budget: number;
}

/** Everything one client's handlers share. */
export class Session {
  readonly connection: Connection;
  readonly documents = new Documents();
  readonly analysis: Analysis;
  readonly scheduler: Scheduler;
  readonly presenter: Presenter;
  readonly auditShown: AuditShown;
  features: ClientFeatures = clientFeatures({});
  /** Paths of the folders the client has open. */
  folders: readonly string[] = [];
  /** The `holdpoint` section given at initialisation, for clients that cannot be asked. */
  initialSettings: unknown;

  constructor({ connection, start, budget }: SessionOptions) {
    this.connection = connection;
    this.analysis = new Analysis({
      start,
      budget,
      documents: this.documents,
      changed: () => this.scheduler.touchAll(),
      log: (text) => this.log(text),
      gaveUp: (reason) => this.#gaveUp(reason),
    });
    this.presenter = new Presenter(this);
    this.auditShown = new AuditShown(this);
    this.scheduler = new Scheduler({
      documents: this.documents,
      analyse: (document) => this.analysis.analyse(document),
      finished: (result) => this.presenter.show(result),
      failed: (document, error) => this.log(`analysing ${document.path} failed: ${messageOf(error)}`),
    });
  }

  /** One line in the client's log. */
  log(text: string): void {
    this.connection.console.warn(text);
  }

  /** Runs something whose outcome nobody waits for; a failure is logged. */
  inBackground(work: Promise<unknown>): void {
    work.catch((error: unknown) => this.log(messageOf(error)));
  }

  #gaveUp(reason: string): void {
    this.connection.console.error(`the analysis cannot be kept running: ${reason}`);
    const message = `Holdpoint stopped: ${reason.split('\n', 1)[0]}`;
    this.inBackground(this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message }));
  }
}
