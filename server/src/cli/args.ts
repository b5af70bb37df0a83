import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../../package.json';
import type { World } from './world.ts';

export type Format = 'text' | 'json' | 'markdown';
export type FailOn = 'needs-improvement' | 'fail' | 'never';
export type Color = 'auto' | 'always' | 'never';

/** Options of `check` and `audit`. */
export interface AuditOptions {
  readonly format: Format;
  readonly failOn: FailOn;
  readonly color: Color;
  readonly fix?: true;
  readonly diff?: true;
  readonly config?: string;
  readonly edition: number;
}

/** What the command line asks for. */
export type Request =
  | { readonly command: 'audit'; readonly paths: readonly string[]; readonly options: AuditOptions }
  | { readonly command: 'explain'; readonly rule: string }
  | { readonly command: 'rules'; readonly format: 'text' | 'json' }
  | { readonly command: 'debug-body' | 'debug-types'; readonly place: string; readonly format: 'text' | 'json'; readonly edition: number }
  /** Help or the version was shown, or the usage was wrong and has been explained. */
  | { readonly command: 'none'; readonly failed: boolean };

/** Reads the arguments after the program's name. `cargo holdpoint` passes its own name first. */
export function readArguments(args: readonly string[], { stdout, stderr }: Pick<World, 'stdout' | 'stderr'>): Request {
  const own = args[0] === 'holdpoint' ? args.slice(1) : args;
  let request: Request = { command: 'none', failed: false };
  const program = buildProgram((asked) => (request = asked));
  for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
    command.exitOverride().configureOutput({ writeOut: stdout.write, writeErr: stderr.write, outputError: (text, write) => write(text) });
  }
  try {
    program.parse([...own], { from: 'user' });
    return request;
  } catch (error) {
    if (error instanceof CommanderError) return { command: 'none', failed: error.exitCode !== 0 };
    throw error;
  }
}

function buildProgram(take: (request: Request) => void): Command {
  const program = new Command('holdpoint')
    .description('Find concurrency and async bugs in Rust. Needs no toolchain and no build.')
    .version(version, '-V, --version')
    .showHelpAfterError('(holdpoint --help says more)');
  addAudit(program, 'check', 'check files and folders (default: the current folder)', take);
  addAudit(program, 'audit', 'audit a project and give a verdict (default: the current folder)', take);
  program
    .command('explain')
    .description('explain a rule')
    .argument('<rule>', 'its id, such as await-holding-lock')
    .action((rule: string) => take({ command: 'explain', rule }));
  program
    .command('rules')
    .description('list the rules')
    .addOption(listFormat())
    .action(({ format }: { format: 'text' | 'json' }) => take({ command: 'rules', format }));
  addDebug(program, take);
  return program;
}

function addAudit(program: Command, name: 'check' | 'audit', description: string, take: (request: Request) => void): void {
  const command = program
    .command(name)
    .description(description)
    .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json', 'markdown']).default('text'))
    .addOption(
      new Option('--fail-on <verdict>', 'the mildest verdict that makes the exit code 1')
        .choices(['needs-improvement', 'fail', 'never'])
        .default('needs-improvement'),
    )
    .option('--fix', 'apply the fixes that are machine-applicable')
    .option('--diff', 'print the fixes as a patch for `git apply` and change nothing')
    .addOption(editionOption())
    .option('--config <file>', 'use this configuration and no other')
    .addOption(new Option('--color <when>', 'colours in the text format').choices(['auto', 'always', 'never']).default('auto'));
  const argument = name === 'check' ? '[paths...]' : '[path]';
  command.argument(argument, 'a folder or a file').action((given: readonly string[] | string | undefined, options: AuditOptions) => {
    const paths = given === undefined ? [] : typeof given === 'string' ? [given] : given;
    take({ command: 'audit', paths, options });
  });
}

function addDebug(program: Command, take: (request: Request) => void): void {
  const debug = program.command('debug').description('show what the analysis knows');
  const add = (name: 'body' | 'types', description: string, place: string): void => {
    debug
      .command(name)
      .description(description)
      .argument('<place>', place)
      .addOption(listFormat())
      .addOption(editionOption())
      .action((given: string, { format, edition }: { format: 'text' | 'json'; edition: number }) =>
        take({ command: `debug-${name}`, place: given, format, edition }),
      );
  };
  add('body', 'show awaits, held guards and Send of the functions of a file', 'FILE or FILE:LINE');
  add('types', 'show what is known of the type at a place, and why', 'FILE:LINE:COLUMN');
}

function listFormat(): Option {
  return new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text');
}

function editionOption(): Option {
  return new Option('--edition <year>', 'edition of files without a Cargo.toml').argParser(toEdition).default(2021);
}

function toEdition(text: string): number {
  if (['2015', '2018', '2021', '2024'].includes(text)) return Number(text);
  throw new InvalidArgumentError('It is one of 2015, 2018, 2021, 2024.');
}
