// `npm run audit [-- FOLDER ...]`: sets up what is missing, then audits the folder, or the bundled sample.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { root } from './build-inputs.mjs';
import { ensureBuild } from './setup.mjs';

ensureBuild();
const given = process.argv.slice(2);
if (given.length === 0) process.stderr.write('holdpoint: auditing the bundled sample; `npm run audit -- FOLDER` audits yours\n');
// The sample is there to have findings, so they are no failure of this command.
const args = given.length > 0 ? given : [join('examples', 'sample'), '--fail-on', 'never'];
// npm moves to the folder of package.json; a path means the folder it was typed in.
const cwd = given.length > 0 ? resolve(process.env.INIT_CWD ?? '.') : root;
const { status } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'audit', ...args], { cwd, stdio: 'inherit' });
process.exitCode = status ?? 2;
