// Makes a checkout ready to run: dependencies as the lock file says, bundles as the sources say.
// Plain Node without dependencies, because it runs in a fresh clone. Does nothing where nothing is stale.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashOfInputs, root, stampFile } from './build-inputs.mjs';

/** Installs the dependencies unless node_modules holds exactly the versions of package-lock.json. */
export function ensureDependencies() {
  requireNode();
  const stale = staleDependency();
  if (stale === undefined) return;
  say(`${stale}: installing the dependencies`);
  // Not `npm ci`: it asks for an entry of every platform's binaries, of which a mirror may hold only some.
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund']);
}

/** Builds dist/ unless it was built from the sources as they are now. */
export function ensureBuild() {
  ensureDependencies();
  const built = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined;
  if (built === hashOfInputs()) return;
  say(built === undefined ? 'dist/ is not built yet: building' : 'dist/ is out of date: building');
  run(process.execPath, [join(root, 'tools/build.mjs')]);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(`Node 20.19 or newer is needed, this is ${process.versions.node}`);
  process.exit(2);
}

function staleDependency() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return 'node_modules is missing';
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  for (const [path, { version, optional, devOptional, peer }] of Object.entries(wanted)) {
    if (path === '' || optional || devOptional || peer) continue;
    if (present[path]?.version !== version) return `${path} is not at ${version}`;
  }
  return undefined;
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status === 0) return;
  say(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
  process.exit(2);
}

function say(text) {
  process.stderr.write(`holdpoint: ${text}\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) ensureBuild();
