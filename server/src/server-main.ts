import { isMainThread } from 'node:worker_threads';
import { createEngine } from './lsp/engine-worker.ts';
import { warn } from './lsp/process-guards.ts';
import { runServer } from './lsp/server.ts';
import { runWorker } from './lsp/worker-thread.ts';

// One file is both: the server, and the thread it starts for the analysis.
if (isMainThread) runServer(process.argv[1], process.argv.slice(2));
else runWorker(createEngine).catch((error: unknown) => warn(String(error)));
