// Runs every generator, tools/generate-*: each writes its files, or with --check only says which are out of date.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-inputs.mjs';
import { ensureDependencies } from './setup.mjs';

ensureDependencies();
const generators = readdirSync(join(root, 'tools')).filter((name) => /^generate-.*\.(mjs|ts)$/.test(name)).sort();
for (const name of generators) {
  const loader = name.endsWith('.ts') ? ['--import=tsx'] : [];
  const { status } = spawnSync(process.execPath, [...loader, join('tools', name), ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`tools/${name} failed`);
    process.exitCode = 1;
  }
}
console.error(`${generators.length} generators run`);
