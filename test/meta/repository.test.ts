import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules } from '../../server/src/rules/registry.ts';
import { defaultSettings } from '../../server/src/lsp/settings.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const longestSource = 600;

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
  };
}

describe('repository', () => {
  const manifest = JSON.parse(textOf('package.json')) as Manifest;
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)));
  const texts = files.filter((file) => !/\.(png|wasm)$/.test(file)).map((file) => ({ file, text: textOf(file) }));

  it('is read as a whole', () => {
    assert.ok(files.length > 100, `only ${files.length} files`);
  });

  it('names no place that dependencies came from', () => {
    assert.doesNotMatch(textOf('package-lock.json'), /"resolved"/);
    assert.deepEqual(files.filter((file) => /(^|\/)Cargo\.lock$/.test(file)), []);
  });

  it('holds no path of one machine', () => {
    // Put together here, so that this file does not hold one either.
    const place = new RegExp(`(^|[^A-Za-z0-9_.])/(${['work', 'root'].join('|')})/`);
    assert.deepEqual(texts.filter(({ text }) => place.test(text)).map(({ file }) => file), []);
  });

  it('skips no test and runs none alone', () => {
    const exclusive = /\b(it|describe|context|test)\.(skip|only|todo)\(|\bx(it|describe)\(|this\.skip\(/;
    const tests = texts.filter(({ file }) => file.endsWith('.test.ts') && !file.endsWith('repository.test.ts'));
    assert.ok(tests.length > 10, `only ${tests.length} test files`);
    assert.deepEqual(tests.filter(({ text }) => exclusive.test(text)).map(({ file }) => file), []);
  });

  it('keeps source files readable at a sitting', () => {
    const sources = texts.filter(({ file }) => file.endsWith('.ts') && !file.endsWith('.generated.ts'));
    assert.deepEqual(sources.filter(({ text }) => text.split('\n').length > longestSource).map(({ file }) => file), []);
  });

  it('has no file with a name that says nothing', () => {
    assert.deepEqual(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)\.(ts|mjs)$/.test(file)), []);
  });

  it('pins the grammar whose hashes it knows', () => {
    const provenance = JSON.parse(textOf('grammars/PROVENANCE.json')) as Record<string, { readonly package: string; readonly version: string }>;
    for (const entry of Object.values(provenance)) assert.equal(manifest.devDependencies[entry.package], entry.version);
  });

  describe('manifest', () => {
    it('asks for the VS Code whose types the client is checked against', () => {
      assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
    });

    it('has a string for each placeholder, and a use for each string', () => {
      const used = [...textOf('package.json').matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]);
      const strings = Object.keys(JSON.parse(textOf('package.nls.json')) as object);
      assert.deepEqual([...new Set(used)].sort(), strings.sort());
    });

    it('contributes the commands that the client registers', () => {
      const client = texts.filter(({ file }) => file.startsWith('client/src/')).map(({ text }) => text).join('\n');
      const registered = [...client.matchAll(/registerCommand\('([^']+)'/g)].map((match) => match[1]);
      assert.deepEqual(registered.sort(), manifest.contributes.commands.map(({ command }) => command).sort());
    });

    it('has the settings that the server reads, with its defaults', () => {
      const { properties } = manifest.contributes.configuration;
      const { engine, ...own } = defaultSettings;
      for (const [key, value] of Object.entries({ ...own, rules: engine.rules })) {
        assert.deepEqual(properties[`holdpoint.${key}`]?.default, value, key);
      }
      assert.equal(Object.keys(properties).length, Object.keys({ ...own, ...engine }).length + 1, 'the server knows all but the trace');
    });
  });

  describe('documents', () => {
    const documents = ['README.md', 'CONTRIBUTING.md', '.ci/run'];

    it('name scripts that exist', () => {
      for (const document of documents) {
        const names = [...textOf(document).matchAll(/npm run (?:--silent )?([a-z][a-z0-9:]*)/g)].map((match) => match[1] ?? '');
        assert.ok(names.length > 0, document);
        for (const name of names) assert.ok(manifest.scripts[name], `${document} runs ${name}`);
      }
    });

    it('link to files that exist', () => {
      const pages = texts.filter((each) => each.file.endsWith('.md') && !each.file.includes('/goldens/'));
      for (const { file, text } of pages) {
        for (const [, link] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)) {
          assert.ok(link !== undefined && existsSync(join(root, file, '..', link)), `${file} links to ${link}`);
        }
      }
    });

    it('list each rule in the README', () => {
      const listed = [...textOf('README.md').matchAll(/^\| \[([a-z-]+)\]\(docs\/rules\//gm)].map((match) => match[1]);
      assert.deepEqual(listed.sort(), rules.map(({ id }) => id).sort());
    });
  });

  it('has scripts that run files which exist', () => {
    for (const [name, script] of Object.entries(manifest.scripts)) {
      for (const [file] of script.matchAll(/\b(tools|test|server|client)\/[\w./-]+\.(mjs|ts|json)\b/g)) {
        assert.ok(existsSync(join(root, file)), `npm run ${name} needs ${file}`);
      }
    }
  });

  it('has a CI script that can be run', () => {
    assert.ok((statSync(join(root, '.ci/run')).mode & 0o111) !== 0);
  });
});

function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
