// Writes docs/rules/: a page for each rule, made from the rule itself, and an index; and the list of rules in the README.
// --check only compares.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type KnownRule, knownRules } from '../server/src/config/known-rules.ts';
import { emitRulePage, levelWords } from '../server/src/report/rule-page.ts';
import { rules } from '../server/src/rules/registry.ts';

const folder = new URL('../docs/rules/', import.meta.url);
const pages = new Map(knownRules.map((rule) => [`${rule.id}.md`, emitRulePage(rule)]));
pages.set('README.md', indexPage());
const stale = [...pages].filter(([name, text]) => current(name) !== text);
const readme = new URL('../README.md', import.meta.url);
const readmeNow = readFileSync(readme, 'utf8').replaceAll('\r\n', '\n');
const readmeWanted = withRules(readmeNow);
const orphans = existing().filter((name) => !pages.has(name));

if (process.argv.includes('--check')) {
  for (const [name] of stale) console.error(`docs/rules/${name} is out of date: run \`npm run generate\``);
  for (const name of orphans) console.error(`docs/rules/${name} belongs to no rule: run \`npm run generate\``);
  if (readmeNow !== readmeWanted) console.error('README.md is out of date: run `npm run generate`');
  if (stale.length + orphans.length > 0 || readmeNow !== readmeWanted) process.exitCode = 1;
} else {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of stale) writeFileSync(new URL(name, folder), text);
  for (const name of orphans) rmSync(new URL(name, folder));
  if (readmeNow !== readmeWanted) writeFileSync(readme, readmeWanted);
}

function indexPage(): string {
  const rows = knownRules.map((rule) => `| [${rule.id}](${rule.id}.md) | ${rule.category} | ${levelWords(rule)} | ${rule.fixes} | ${cell(rule)} |`);
  return [
    '# Rules',
    '',
    'Each page says what a rule finds, why that matters, how it is fixed and how it is suppressed. `holdpoint explain RULE` shows the same page in a terminal.',
    '',
    '| rule | category | severity | fix | what it finds |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** The README with the list of rules between its two marks. */
function withRules(text: string): string {
  const rows = rules.map((rule) => `| [${rule.id}](docs/rules/${rule.id}.md) | ${cell(rule)} |`);
  const table = ['| rule | finds |', '|---|---|', ...rows].join('\n');
  return text.replace(/(<!-- rules: .* -->\n)[^]*?(<!-- end of rules -->)/, (_, begin: string, end: string) => `${begin}${table}\n${end}`);
}

function cell({ docs }: Pick<KnownRule, 'docs'>): string {
  return docs.summary.replaceAll('|', '\\|');
}

function current(name: string): string | undefined {
  return existing().includes(name) ? readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n') : undefined;
}

function existing(): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.md'));
  } catch {
    return [];
  }
}
