// Makes dist/: three bundles, two WASM files checked against grammars/PROVENANCE.json, the compiled stubs.
// `node tools/build.mjs [extension|server|cli|stubs ...]` makes those parts only, for work on one of them.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfInputs, root, stampFile } from './build-inputs.mjs';
import { complaintsAbout, thirdPartyNotices } from './bundle-contents.mjs';
import { ensureDependencies } from './setup.mjs';

const dist = join(root, 'dist');
const bundles = {
  extension: { entryPoints: [join(root, 'client/src/extension.ts')], external: ['vscode'] },
  server: { entryPoints: [join(root, 'server/src/server-main.ts')] },
  cli: { entryPoints: [join(root, 'server/src/cli-main.ts')], banner: { js: '#!/usr/bin/env node' } },
};

ensureDependencies();
const asked = process.argv.slice(2);
const parts = asked.length > 0 ? asked : [...Object.keys(bundles), 'stubs'];
const hash = hashOfInputs();
rmSync(stampFile, { force: true });
mkdirSync(dist, { recursive: true });
// The repository is of type "module"; the bundles are CommonJS, as VS Code loads them.
writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n');
copyWasm();
// esbuild has said what is wrong; its stack would only hide it.
const metafiles = await Promise.all(parts.filter((part) => part in bundles).map(bundle)).catch(() => process.exit(1));
if (parts.includes('stubs')) compileStubs();
if (process.exitCode === undefined && asked.length === 0) {
  writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(metafiles));
  writeFileSync(stampFile, hash);
}

async function bundle(name) {
  const outfile = join(dist, `${name}.js`);
  const { build } = await import('esbuild');
  const { metafile } = await build({
    ...bundles[name],
    outfile,
    absWorkingDir: root,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
    // The ESM build of web-tree-sitter reads import.meta.url, which is empty in a CommonJS bundle;
    // its `exports` hide the other build, hence the absolute path.
    alias: { 'web-tree-sitter': join(root, 'node_modules/web-tree-sitter/web-tree-sitter.cjs') },
  });
  for (const complaint of complaintsAbout(name, metafile)) fail(complaint);
  report(outfile);
  return metafile;
}

function copyWasm() {
  const provenance = JSON.parse(readFileSync(join(root, 'grammars/PROVENANCE.json'), 'utf8'));
  for (const [file, { package: from, version, sha256 }] of Object.entries(provenance)) {
    const bytes = readFileSync(join(root, 'node_modules', from, file));
    const actual = createHash('sha256').update(bytes).digest('hex');
    if (actual === sha256) writeFileSync(join(dist, file), bytes);
    else fail(`${file} is not that of ${from} ${version}: sha256 ${actual}, expected ${sha256}`);
  }
}

function compileStubs() {
  const outfile = join(dist, 'stubs.json');
  rmSync(outfile, { force: true });
  const { status } = spawnSync(process.execPath, ['--import=tsx', 'tools/build-stubs.ts', outfile], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0 || !existsSync(outfile)) fail('the stubs did not compile');
  else report(outfile);
}

function report(file) {
  process.stderr.write(`  ${file.slice(root.length + 1)}  ${Math.round(statSync(file).size / 1024)} KB\n`);
}

function fail(text) {
  process.stderr.write(`build: ${text}\n`);
  process.exitCode = 1;
}
