import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ProbePackage } from './packages.ts';

/** What rustc says against a line of a probe package. */
export interface RustcError {
  readonly package: string;
  /** 1-based, of the package's only file; undefined where the error has no place. */
  readonly line: number | undefined;
  readonly message: string;
}

export interface Compiled {
  /** Names of the packages rustc has looked at. */
  readonly checked: readonly string[];
  readonly errors: readonly RustcError[];
  /** What cargo says when it cannot go on. */
  readonly failure: string;
}

/** Writes the packages as one workspace into a folder and checks them once. */
export function compile(folder: string, packages: readonly ProbePackage[]): Compiled {
  write(join(folder, 'Cargo.toml'), `[workspace]\nresolver = "2"\nmembers = [${packages.map(({ name }) => `"${name}"`).join(', ')}]\n`);
  for (const { name, dependencies, lines } of packages) {
    const manifest = [
      '[package]', `name = "probe_${name}"`, 'version = "0.0.0"', 'edition = "2024"', 'publish = false', '',
      '[dependencies]', ...dependencies,
    ];
    write(join(folder, name, 'Cargo.toml'), `${manifest.join('\n')}\n`);
    write(join(folder, name, 'src/lib.rs'), `${lines.map(({ text }) => text).join('\n')}\n`);
  }
  // Unstable features are named by the probes of std alone, which depend on nothing that could build otherwise for it.
  return runCargo(folder, packages.some(({ name }) => name === 'std') ? { RUSTC_BOOTSTRAP: 'probe_std' } : {});
}

/** What has not changed is not written again: cargo would check it anew. */
function write(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function runCargo(cwd: string, more: Readonly<Record<string, string>>): Compiled {
  // Built crates are kept between runs, outside of the repository, and shared with the fixtures.
  const target = process.env['CARGO_TARGET_DIR'] ?? join(homedir(), '.cache/holdpoint-compile');
  const env = { ...process.env, CARGO_TARGET_DIR: target, CARGO_TERM_COLOR: 'never', RUSTFLAGS: '--cap-lints=allow', ...more };
  const { stdout, stderr, error } = spawnSync('cargo', ['check', '--quiet', '--workspace', '--keep-going', '--message-format', 'json'], {
    cwd, encoding: 'utf8', maxBuffer: 1 << 30, env,
  });
  if (error !== undefined) throw new Error('this check needs cargo: install a Rust toolchain', { cause: error });
  return { ...readMessages(stdout), failure: stderr };
}

interface Message {
  readonly reason: string;
  readonly target?: { readonly name: string };
  readonly message?: RustcMessage;
}

interface RustcMessage {
  readonly level: string;
  readonly message: string;
  readonly code: { readonly code: string } | null;
  readonly spans: readonly RustcSpan[];
  readonly rendered: string;
}

interface RustcSpan {
  readonly is_primary: boolean;
  readonly line_start: number;
  readonly label: string | null;
  readonly file_name: string;
}

function readMessages(stdout: string): Pick<Compiled, 'checked' | 'errors'> {
  const checked = new Set<string>();
  const errors: RustcError[] = [];
  for (const text of stdout.split('\n').filter((line) => line.startsWith('{'))) {
    const { reason, target, message } = JSON.parse(text) as Message;
    const name = /^probe_(.*)$/.exec(target?.name ?? '')?.[1];
    if (name === undefined) continue;
    if (reason === 'compiler-artifact' || reason === 'compiler-message') checked.add(name);
    if (message?.level !== 'error' || /^aborting due to|^could not compile/.test(message.message)) continue;
    const span = message.spans.find(({ is_primary }) => is_primary);
    errors.push({ package: name, line: span?.line_start, message: shorten(message) });
  }
  return { checked: [...checked], errors };
}

/** One line: the code, the message, and what rustc writes under the place. */
function shorten({ code, message, spans }: RustcMessage): string {
  const label = spans.find(({ is_primary }) => is_primary)?.label;
  const parts = [...(code === null ? [] : [code.code]), message, ...(label === null || label === undefined ? [] : [label])];
  return parts.join(': ').replace(/\s+/g, ' ');
}
