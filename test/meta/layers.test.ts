import assert from 'node:assert/strict';
import { isBuiltin } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** From left to right: an import may only point left, or stay in its own layer. The last group are siblings. */
const core = ['text', 'syntax', 'semantics', 'workspace', 'fixes', 'rules', 'config', 'linter', 'report'];
const shells = ['host', 'lsp', 'cli'];
/** What a shell may use besides the core: `host` is the ground under the other two. */
const shellImports: Readonly<Record<string, readonly string[]>> = { host: [], lsp: ['host'], cli: ['host'] };

/** Packages that one layer alone may import; every other package is free, builtins are for the shells. */
const packagesOfOneLayer: ReadonlyArray<readonly [RegExp, string]> = [
  [/^web-tree-sitter$/, 'syntax'],
  [/^vscode-languageserver/, 'lsp'],
  [/^vscode-languageclient/, 'client'],
  [/^vscode$/, 'client'],
];

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Import {
  readonly from: string;
  readonly to: string;
}

describe('layers', () => {
  const modules = [...sourcesBelow('server/src'), ...sourcesBelow('client/src')];
  const imports = modules.flatMap(importsOf);

  it('reads the whole source tree', () => {
    assert.ok(modules.length > 60, `only ${modules.length} modules were read`);
    assert.ok(imports.length > modules.length, `only ${imports.length} imports were read`);
  });

  it('has no import that points to the right', () => {
    assert.deepEqual(imports.map(edgeAgainstLayers).filter(isDefined), []);
  });

  it('keeps each outside package in its layer', () => {
    assert.deepEqual(imports.map(edgeOutOfPlace).filter(isDefined), []);
  });

  it('sees the edges that it is there to see', () => {
    const edges: readonly Import[] = [
      { from: 'server/src/text/range.ts', to: 'server/src/syntax/unit.ts' },
      { from: 'server/src/host/walk.ts', to: 'server/src/lsp/engine.ts' },
      { from: 'server/src/lsp/engine.ts', to: 'server/src/cli/args.ts' },
      { from: 'server/src/rules/x.ts', to: 'server/src/server-main.ts' },
    ];
    for (const edge of edges) assert.ok(edgeAgainstLayers(edge), `${edge.from} -> ${edge.to}`);
    assert.ok(edgeOutOfPlace({ from: 'server/src/text/range.ts', to: 'node:fs' }));
    assert.ok(edgeOutOfPlace({ from: 'server/src/semantics/facts.ts', to: 'web-tree-sitter' }));
  });
});

function edgeAgainstLayers({ from, to }: Import): string | undefined {
  if (!to.startsWith('server/') && !to.startsWith('client/')) return undefined;
  const source = layerOf(from);
  const target = layerOf(to);
  return source === target || mayImport(source, target) ? undefined : `${from} (${source}) imports ${to} (${target})`;
}

function mayImport(source: string, target: string): boolean {
  if (source === 'main') return target !== 'client';
  if (core.includes(source)) return core.includes(target) && core.indexOf(target) < core.indexOf(source);
  if (shells.includes(source)) return core.includes(target) || shellImports[source]?.includes(target) === true;
  return false;
}

function edgeOutOfPlace({ from, to }: Import): string | undefined {
  if (to.startsWith('server/') || to.startsWith('client/')) return undefined;
  const layer = layerOf(from);
  const owner = packagesOfOneLayer.find(([name]) => name.test(to))?.[1];
  if (owner !== undefined) return owner === layer ? undefined : `${from} imports ${to}, which is for ${owner} alone`;
  if (isBuiltin(to) && core.includes(layer)) return `${from} imports ${to}: the core does no I/O`;
  return undefined;
}

function layerOf(path: string): string {
  if (path.startsWith('client/')) return 'client';
  const parts = path.split('/');
  return parts.length === 3 ? 'main' : (parts[2] ?? 'main');
}

function sourcesBelow(folder: string): readonly string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name.split(sep).join('/')}`).sort();
}

function importsOf(from: string): readonly Import[] {
  const text = readFileSync(join(root, from), 'utf8');
  const specifiers = /^(?:import|export)\b[^;]*?\bfrom\s+'([^']+)'|\bimport\(\s*'([^']+)'|^import\s+'([^']+)'/gm;
  return [...text.matchAll(specifiers)].map((match) => ({ from, to: resolved(from, match.slice(1).find(isDefined) ?? '') }));
}

function resolved(from: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(dirname(from), specifier) : specifier;
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}
