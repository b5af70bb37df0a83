import { setFlagsFromString } from 'node:v8';
import { loadEngine } from './cli/load-engine.ts';
import { main } from './cli/main.ts';
import type { Sink } from './cli/world.ts';
import { nodeFileSystem } from './host/node-file-system.ts';
import { toCorePath } from './host/paths.ts';
import { rules } from './rules/registry.ts';

// A run is over in seconds: compiling as eagerly as V8 does costs it more time than the faster code gains.
setFlagsFromString('--interrupt-budget=500000');

const world = {
  cwd: toCorePath(process.cwd()),
  env: process.env,
  stdout: sinkOf(process.stdout),
  stderr: sinkOf(process.stderr),
  files: nodeFileSystem,
  rules,
  createEngine: loadEngine,
};

// Setting the code rather than exiting lets a pipe take all of a long report.
void main(process.argv.slice(2), world).then((code) => {
  process.exitCode = code;
});

function sinkOf(stream: NodeJS.WriteStream): Sink {
  // The reader may have seen enough, as `head` does: that is no failure of ours.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return { isTerminal: stream.isTTY === true, write: (text) => void stream.write(text) };
}
