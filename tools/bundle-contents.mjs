// What a bundle contains, read from esbuild's metafile: the built-in modules it reaches for, and whose code is in it.
import { isBuiltin } from 'node:module';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-inputs.mjs';

/**
 * Built-in modules that our own code may import, by bundle. Holdpoint opens no connection and starts no
 * program: no `net`, `http`, `dns`, `child_process`.
 */
const ownImports = {
  extension: ['fs', 'fs/promises', 'path'],
  server: ['buffer', 'crypto', 'fs', 'fs/promises', 'os', 'path', 'perf_hooks', 'process', 'stream', 'url', 'util', 'worker_threads'],
  cli: ['buffer', 'crypto', 'fs', 'fs/promises', 'os', 'path', 'perf_hooks', 'process', 'stream', 'url', 'util', 'v8', 'worker_threads'],
};

/** Packages that bring further ones along, for ways in and out that Holdpoint leaves unused (sockets, sub-commands that are programs). */
const foreignImports = {
  commander: ['child_process', 'events', 'fs', 'path', 'process'],
  picocolors: ['tty'],
  'vscode-jsonrpc': ['child_process', 'crypto', 'fs', 'net', 'os', 'path', 'util'],
  'vscode-languageclient': ['child_process', 'crypto', 'fs', 'net', 'os', 'path', 'readline', 'util'],
  'vscode-languageserver': ['child_process', 'crypto', 'fs', 'net', 'os', 'path', 'url', 'util'],
  'web-tree-sitter': ['fs', 'fs/promises', 'module', 'path', 'url'],
};

/** One sentence for each import of a built-in module that a bundle should not have. */
export function complaintsAbout(bundle, metafile) {
  const complaints = [];
  for (const [file, { imports }] of Object.entries(metafile.inputs)) {
    const owner = packageOf(file);
    const allowed = owner === undefined ? ownImports[bundle] : (foreignImports[owner] ?? []);
    for (const { path, external } of imports) {
      const name = path.replace(/^node:/, '');
      if (external && isBuiltin(name) && !allowed.includes(name)) complaints.push(`dist/${bundle}.js: ${file} imports ${name}, which is not on the list of tools/bundle-contents.mjs`);
    }
  }
  return complaints;
}

/** The licences of every package whose code is in one of the bundles, and of the grammar. */
export function thirdPartyNotices(metafiles) {
  const names = new Set(['tree-sitter-rust']);
  for (const file of metafiles.flatMap((metafile) => Object.keys(metafile.inputs))) {
    const name = packageOf(file);
    if (name !== undefined) names.add(name);
  }
  return [...names].sort().map(noticeOf).join('\n');
}

function noticeOf(name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n${'-'.repeat(40)}\n${text}\n`;
}

function packageOf(file) {
  const match = /(?:^|.*[\\/])node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file);
  return match?.[1]?.replace('\\', '/');
}
