// `npm run package`: dist/holdpoint-<version>.vsix for VS Code and dist/holdpoint-<version>.tgz for npm.
// Both are packed from a folder of their own, with a manifest that names neither scripts nor development dependencies.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './build-inputs.mjs';
import { ensureBuild } from './setup.mjs';

const sizeLimit = 2 * 1024 * 1024;
const built = ['cli.js', 'server.js', 'stubs.json', 'tree-sitter-rust.wasm', 'web-tree-sitter.wasm', 'THIRD-PARTY-NOTICES.txt'].map((name) => `dist/${name}`);
const documents = ['README.md', 'CHANGELOG.md', 'LICENSE', 'LICENSE-MIT', 'LICENSE-APACHE'];
const extensionOnly = ['dist/extension.js', 'syntaxes', 'client/icon.png', 'package.nls.json', '.vscodeignore'];

ensureBuild();
const { scripts: _scripts, devDependencies: _dependencies, type: _type, private: _private, ...manifest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
for (const name of readdirSync(join(root, 'dist'))) if (/\.(vsix|tgz)$/.test(name)) rmSync(join(root, 'dist', name));
const stage = mkdtempSync(join(tmpdir(), 'holdpoint-package-'));
try {
  fillStage();
  pack('vsix', [join(root, 'node_modules/@vscode/vsce/vsce'), 'package', '--no-dependencies', '--out', target('vsix')]);
  writeFileSync(join(stage, 'package.json'), JSON.stringify({ ...manifest, files: [...built, ...documents] }, undefined, 2));
  rmSync(join(stage, '.vscodeignore'));
  packNpm();
} finally {
  rmSync(stage, { recursive: true, force: true });
}

function fillStage() {
  for (const name of [...built, ...documents, ...extensionOnly]) cpSync(join(root, name), join(stage, name), { recursive: true });
  chmodSync(join(stage, 'dist/cli.js'), 0o755);
  writeFileSync(join(stage, 'package.json'), JSON.stringify(manifest, undefined, 2));
}

function pack(kind, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: stage, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (status !== 0) throw new Error(`the ${kind} was not made:\n${stdout}${stderr}`);
  weigh(target(kind));
}

function packNpm() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, stderr } = spawnSync(npm, ['pack', '--ignore-scripts', '--pack-destination', join(root, 'dist')], { cwd: stage, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`the npm package was not made:\n${stderr}`);
  weigh(target('tgz'));
}

function weigh(file) {
  const { size } = statSync(file);
  process.stderr.write(`  ${file.slice(root.length + 1)}  ${Math.round(size / 1024)} KB\n`);
  if (size <= sizeLimit) return;
  process.stderr.write(`package: ${file} is larger than ${sizeLimit / 1024} KB\n`);
  process.exitCode = 1;
}

function target(kind) {
  return join(root, 'dist', `holdpoint-${manifest.version}.${kind}`);
}
