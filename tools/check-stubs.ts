// `npm run test:stubs [-- CRATE ..]`: compiles what the stubs say of std and other crates against the real ones.
// A path that leads nowhere, a missing item, a wrong number of arguments, a type that is another one: each is printed
// with the line of the stub. What may differ stands in tools/check-stubs/tolerated.ts. Needs cargo.
import { fileURLToPath } from 'node:url';
import { checkStubs, type StubCheck } from './check-stubs/check.ts';
import { stubsFolder } from './check-stubs/packages.ts';
import { loadInstalledParser } from './installed-parser.ts';

await loadInstalledParser();
const work = fileURLToPath(new URL('../target/check-stubs', import.meta.url));
const result = checkStubs({ stubs: stubsFolder, work, only: process.argv.slice(2) });
process.stdout.write(`${report(result).join('\n')}\n`);
if (result.mismatches.length > 0 || result.stale.length > 0 || result.checked.length === 0) process.exitCode = 1;

function report({ checked, unchecked, items, mismatches, tolerated, stale }: StubCheck): readonly string[] {
  return [
    ...mismatches.map(({ at, message }) => `${at.file}:${at.line}: ${at.item}: ${message}`),
    ...stale.map((entry) => `tools/check-stubs/tolerated.ts: nothing fails by '${entry}' any more`),
    ...unchecked.map(({ name, reason }) => `not checked: ${name}: ${reason}`),
    `${items} items of ${checked.length} crates compared, ${mismatches.length} wrong, ${tolerated.length} tolerated; ${unchecked.length} crates not checked`,
  ];
}
