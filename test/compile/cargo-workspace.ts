// A package with one target for each piece of Rust, checked by one run of cargo.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('workspace', import.meta.url));

/** Exact versions, so that a fixture that compiles today compiles tomorrow. */
const manifest = `[package]
name = "fixtures"
version = "0.0.0"
edition = "2021"
publish = false

[dependencies]
async-channel = "=2.5.0"
bcrypt = "=0.17.1"
crossbeam-channel = "=0.5.17"
dashmap = "=6.2.1"
flume = "=0.11.1"
futures = "=0.3.34"
image = { version = "=0.25.10", default-features = false, features = ["png"] }
parking_lot = { version = "=0.12.5", features = ["arc_lock"] }
rayon = "=1.12.0"
reqwest = { version = "=0.12.28", default-features = false, features = ["blocking"] }
smol = "=2.0.2"
spin = "=0.9.9"
tokio = { version = "=1.54.1", features = ["full"] }
tokio-stream = { version = "=0.1.19", features = ["sync"] }
tokio-util = { version = "=0.7.20", features = ["full"] }
tracing = "=0.1.44"

[workspace]
`;

/** A piece of Rust by the name it is tested under. */
export interface Piece {
  readonly name: string;
  readonly code: string;
}

/** What rustc says against each piece, by name; nothing for one that compiles. Throws when cargo itself fails. */
export function checkAll(pieces: readonly Piece[]): ReadonlyMap<string, string> {
  const targets = new Map(pieces.map(({ name }, i) => [`piece_${i}`, name]));
  rmSync(join(folder, 'pieces'), { recursive: true, force: true });
  mkdirSync(join(folder, 'src'), { recursive: true });
  writeFileSync(join(folder, 'src/lib.rs'), '');
  mkdirSync(join(folder, 'pieces'));
  for (const [i, { code }] of pieces.entries()) writeFileSync(join(folder, `pieces/piece_${i}.rs`), code);
  const entries = [...targets.keys()].map((target) => `\n[[example]]\nname = "${target}"\npath = "pieces/${target}.rs"\ncrate-type = ["lib"]\n`);
  writeFileSync(join(folder, 'Cargo.toml'), manifest + entries.join(''));
  return readMessages(runCargo(), targets);
}

function runCargo(): string {
  // Built crates are kept between runs, outside of the repository.
  const target = process.env['CARGO_TARGET_DIR'] ?? join(homedir(), '.cache/holdpoint-compile');
  // A fixture may well be what rustc lints against; only that it compiles is asked.
  const env = { ...process.env, CARGO_TARGET_DIR: target, CARGO_TERM_COLOR: 'never', RUSTFLAGS: '--cap-lints=allow' };
  const { stdout, stderr, error } = spawnSync('cargo', ['check', '--quiet', '--examples', '--keep-going', '--message-format', 'json'], {
    cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28, env,
  });
  if (error !== undefined) throw new Error('this suite needs cargo: install a Rust toolchain', { cause: error });
  if (!stdout.includes('"reason":"compiler-')) throw new Error(`cargo has checked nothing:\n${stderr}`);
  return stdout;
}

interface Message {
  readonly reason: string;
  readonly target?: { readonly name: string };
  readonly message?: { readonly level: string; readonly rendered: string };
}

/** Every piece must be reported on: one that cargo never reached has not compiled. */
function readMessages(stdout: string, targets: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const complaints = new Map<string, string>();
  for (const name of targets.values()) complaints.set(name, 'cargo did not check it');
  const rendered = new Map<string, string>();
  for (const line of stdout.split('\n').filter((text) => text.startsWith('{'))) {
    const { reason, target, message } = JSON.parse(line) as Message;
    const name = targets.get(target?.name ?? '');
    if (name === undefined) continue;
    if (reason === 'compiler-artifact') complaints.delete(name);
    if (reason === 'compiler-message' && message?.level === 'error') rendered.set(name, `${rendered.get(name) ?? ''}${message.rendered}`);
  }
  for (const [name, text] of rendered) complaints.set(name, text);
  return complaints;
}
