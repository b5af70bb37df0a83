import { Worker, parentPort } from 'node:worker_threads';
import { loadGrammar, loadStubs } from '../host/assets.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import { messageOf } from '../linter/run.ts';
import type { Engine } from './engine.ts';
import type { StartWorker } from './worker-client.ts';
import { serveEngine, type WorkerPort } from './worker-loop.ts';
import type { FromWorker, ToWorker } from './worker-protocol.ts';

/** What an engine is made from. */
export interface EngineAssets {
  readonly grammar: { readonly runtime: Uint8Array; readonly rust: Uint8Array };
  /** The compiled stubs as JSON text, when they are built. */
  readonly stubs: string | undefined;
}

/** Room for short-lived objects, in MiB: with V8's default a keystroke in a large file often meets a collection. */
const YOUNG_GENERATION = 64;

export type CreateEngine = (assets: EngineAssets) => Promise<Engine>;

/** A worker thread that runs the same program file; its standard output goes to our standard error. */
export function threadOf(program: string): StartWorker {
  return ({ received, ended }) => {
    // Nothing but protocol messages may reach the process's standard output, whatever a library prints.
    const worker = new Worker(program, { stdout: true, stderr: true, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION } });
    worker.stdout.pipe(process.stderr, { end: false });
    worker.stderr.pipe(process.stderr, { end: false });
    let failure = 'the thread ended';
    let terminated = false;
    worker.on('message', received);
    worker.on('error', (error) => {
      failure = error.message;
    });
    worker.on('exit', () => {
      if (!terminated) ended(failure);
    });
    return {
      post: (message) => worker.postMessage(message),
      terminate: () => {
        terminated = true;
        void worker.terminate();
      },
    };
  };
}

/** The whole life of a worker thread: loads what the engine needs, then serves the main thread. */
export async function runWorker(createEngine: CreateEngine): Promise<void> {
  const port = ownPort();
  try {
    const engine = await createEngine({ grammar: loadGrammar(), stubs: loadStubs() });
    serveEngine(engine, nodeFileSystem, port);
  } catch (error) {
    port.post({ kind: 'fatal', message: messageOf(error) });
  }
}

function ownPort(): WorkerPort {
  const port = parentPort;
  if (port === null) throw new Error('not in a worker thread');
  return {
    post: (message: FromWorker) => port.postMessage(message),
    listen: (receive: (message: ToWorker) => void) => {
      port.on('message', receive);
    },
  };
}
