// The real server and its real analysis thread, with an engine that can be told to misbehave.
import { isMainThread } from 'node:worker_threads';
import { runServer } from '../../../server/src/lsp/server.ts';
import { runWorker } from '../../../server/src/lsp/worker-thread.ts';
import { FakeEngine } from './fake-engine.ts';

if (isMainThread) runServer(process.argv[1], process.argv.slice(2));
else void runWorker(() => Promise.resolve(new FakeEngine()));
