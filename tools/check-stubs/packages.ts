import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crateOptions } from './crates.ts';
import type { Modules } from './imports.ts';
import { probeModule } from './probes.ts';
import type { ProbeLine } from './probe-line.ts';
import { readStubCrate, type StubModule } from './stub-modules.ts';

/** The stubs of the repository. */
export const stubsFolder = fileURLToPath(new URL('../../server/stubs', import.meta.url));

/** A stub crate as a Rust crate that compiles if the stub is right. */
export interface ProbePackage {
  /** The stub's name. */
  readonly name: string;
  readonly group: string;
  /** Lines of the manifest, beneath `[dependencies]`. */
  readonly dependencies: readonly string[];
  readonly lines: readonly ProbeLine[];
}

/** Unstable features of std that stable signatures mention. */
const features = [
  'allocator_api', 'async_fn_traits', 'clone_to_uninit', 'fn_traits', 'io_error_inprogress', 'io_error_more', 'never_type', 'nonzero_internals',
  'one_sided_range', 'pattern', 'slice_concat_trait', 'slice_index_methods', 'slice_pattern', 'step_trait', 'try_trait_v2', 'try_trait_v2_residual',
  'tuple_trait', 'unboxed_closures',
];

/** The arguments come first: their types are settled before the function can ask for others. */
const calls = Array.from({ length: 12 }, (_, n) => {
  const types = Array.from({ length: n }, (_entry, i) => `A${i}`);
  return `pub fn call${n}<${[...types, 'R'].join(', ')}>(${types.map((type, i) => `a${i}: ${type}, `).join('')}f: impl FnOnce(${types.join(', ')}) -> R) -> R { f(${types.map((_entry, i) => `a${i}`).join(', ')}) }`;
});

const prelude = ['#![allow(warnings)]', `mod calls { pub fn same<T>(_: T, _: T) {} ${calls.join(' ')} }`];

/** A crate of the name `hp` does not exist: macros are expanded to it. */
const invented = new Set(['hp']);

/** The probes of the stub crates of a folder. */
export function probePackages(folder: string): readonly ProbePackage[] {
  const names = readdirSync(folder).filter((name) => !invented.has(name)).sort();
  const crates = new Map(names.map((name) => [name, readStubCrate(join(folder, name), name)]));
  const modules: Modules = new Map([...crates.values()].flat().map((module) => [module.path.join('::'), module]));
  const dependencies = new Map(names.map((name) => [name, dependencyLine(folder, name)]));
  return [...crates].map(([name, own]) => ({
    name,
    group: crateOptions[name]?.group ?? 'rest',
    dependencies: [...[...new Set([name, ...mentioned(own, names)])].flatMap((other) => dependencies.get(other) ?? []), ...(crateOptions[name]?.also ?? [])],
    lines: [...header(name, own), ...own.flatMap((module, i) => probeModule(module, `m${i}`, modules))],
  }));
}

function header(name: string, [root]: readonly StubModule[]): readonly ProbeLine[] {
  const at = { file: root?.file ?? '', line: 1, item: name };
  const gates = name === 'std' ? [`#![feature(${features.join(', ')})]`] : [];
  return [...gates, ...prelude].map((text) => ({ text, at }));
}

function mentioned(modules: readonly StubModule[], names: readonly string[]): readonly string[] {
  const texts = [...new Set(modules.map(({ tree }) => tree.text))];
  return names.filter((name) => texts.some((text) => new RegExp(`\\b${name}(?:::|\\s+as\\s|\\s*;)`).test(text)));
}

/** `tokio = { version = "=1.54.1", features = ["full"] }`; nothing for std. */
function dependencyLine(folder: string, name: string): readonly string[] {
  const [, crate, version] = /^\/\/! Signatures of (\S+) (\d+(?:\.\d+)*)/.exec(readFileSync(join(folder, name, 'lib.rs'), 'utf8')) ?? [];
  if (crate === undefined || version === undefined) return [];
  const { features: wanted = [], noDefaultFeatures } = crateOptions[name] ?? {};
  const options = [`version = "=${version}"`, ...(wanted.length === 0 ? [] : [`features = ${JSON.stringify(wanted)}`]), ...(noDefaultFeatures === undefined ? [] : ['default-features = false'])];
  return [`${crate} = { ${options.join(', ')} }`];
}
