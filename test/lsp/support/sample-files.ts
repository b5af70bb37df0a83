import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const sample = join(import.meta.dirname, '../../../examples/sample');

/** The texts of the sample crate, its manifest included, by path with `/`. */
export const sampleFiles: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(sample, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(\.rs|Cargo\.toml)$/.test(path) && !path.startsWith('target'))
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(sample, path), 'utf8')]),
);
