import { format } from 'node:util';
import { stackOf } from '../host/stack.ts';

/**
 * Makes the process safe to speak the protocol: standard output carries frames alone,
 * a forgotten promise costs a log line, and an exception nobody caught ends the process rather than leaving it half alive.
 */
export function guardProcess(): void {
  for (const method of ['log', 'info', 'debug', 'warn', 'error', 'trace', 'dir'] as const) {
    console[method] = (...values: unknown[]): void => warn(format(...values));
  }
  process.on('unhandledRejection', (reason) => warn(`unhandled rejection: ${stackOf(reason)}`));
  process.on('uncaughtException', (error) => {
    warn(`uncaught exception: ${stackOf(error)}`);
    process.exit(1);
  });
  // Over IPC the editor's end shows as a disconnect, not as the end of standard input.
  process.on('disconnect', () => process.exit(1));
}

/** One line on standard error. */
export function warn(text: string): void {
  process.stderr.write(`${text}\n`);
}
