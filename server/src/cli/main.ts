import { stackOf } from '../host/stack.ts';
import { terminalText } from '../report/sanitise.ts';
import { readArguments, type Request } from './args.ts';
import { runAudit } from './commands/audit.ts';
import { runDebugBody } from './commands/debug-body.ts';
import { runDebugTypes } from './commands/debug-types.ts';
import { runExplain } from './commands/explain.ts';
import { runRules } from './commands/rules.ts';
import { exitCodes, UsageError, type World } from './world.ts';

/** Runs one command line and returns the exit code; never throws. `args` are those after the program's name. */
export async function main(args: readonly string[], world: World): Promise<number> {
  try {
    return await run(readArguments(args, world), world);
  } catch (error) {
    world.stderr.write(`${explain(error)}\n`);
    return exitCodes.failure;
  }
}

async function run(request: Request, world: World): Promise<number> {
  switch (request.command) {
    case 'audit':
      return runAudit(world, request.paths, request.options);
    case 'explain':
      return runExplain(world, request.rule);
    case 'rules':
      return runRules(world, request.format);
    case 'debug-body':
      return runDebugBody(world, request);
    case 'debug-types':
      return runDebugTypes(world, request);
    case 'none':
      return request.failed ? exitCodes.failure : exitCodes.clean;
  }
}

function explain(error: unknown): string {
  const lines = (text: string): string => text.split('\n').map(terminalText).join('\n');
  if (error instanceof UsageError) return lines(`error: ${error.message}`);
  return lines(`internal error, please report it: ${stackOf(error)}`);
}
