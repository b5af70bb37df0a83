import * as z from 'zod/mini';
import { knownRules } from './known-rules.ts';
import { nearest } from './nearest.ts';
import { type ConfigData, configSchema } from './schema.ts';
import type { KeyPath } from './toml-lines.ts';

/** What is wrong with one place of a document. */
export interface ConfigError {
  readonly path: KeyPath;
  readonly message: string;
}

/** Checks untrusted data: what can be used, and a message for each part that cannot. Never throws. */
export function checkConfig(data: unknown): { readonly config: ConfigData; readonly complaints: readonly ConfigError[] } {
  const complaints: ConfigError[] = [];
  const copy = copyOf(data, complaints);
  // Each round takes out what the last one complained of; a document has few enough parts for this to end.
  for (let round = 0; round < 20; round++) {
    const result = z.safeParse(configSchema, copy);
    if (result.success) return { config: result.data, complaints };
    for (const issue of result.error.issues.toReversed()) complaints.push(...takeOut(copy, issue));
  }
  return { config: {}, complaints };
}

type Issue = z.core.$ZodIssue;
type Container = Record<string | number, unknown>;

const dangerous: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A copy without keys that reach into prototypes. Nesting beyond what any setting needs is cut. */
function copyOf(data: unknown, complaints: ConfigError[], path: KeyPath = []): unknown {
  if (typeof data !== 'object' || data === null || path.length > 8) return data;
  if (Array.isArray(data)) return data.map((value: unknown, index) => copyOf(value, complaints, [...path, index]));
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data)) {
    if (dangerous.has(key)) complaints.push({ path: [...path, key], message: `\`${key}\` cannot be a setting` });
    else copy[key] = copyOf(value, complaints, [...path, key]);
  }
  return copy;
}

/** Removes what an issue is about from the data and says why. */
function takeOut(data: unknown, issue: Issue): readonly ConfigError[] {
  const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) remove(data, [...path, key]);
    return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(path, key) }));
  }
  const value = valueAt(data, path);
  // A part that is missing cannot be removed: what lacks it goes.
  remove(data, value === undefined ? path.slice(0, -1) : path);
  return [{ path, message: wrongValue(path, value, issue) }];
}

function remove(data: unknown, path: KeyPath): void {
  const key = path.at(-1);
  const parent = valueAt(data, path.slice(0, -1)) as Container | unknown[] | undefined;
  if (key === undefined || typeof parent !== 'object' || parent === null) return;
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

function valueAt(data: unknown, path: KeyPath): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Container)[key];
  }
  return value;
}

function unknownKey(parent: KeyPath, key: string): string {
  const isRule = parent.at(-1) === 'rules';
  const candidates = isRule ? knownRules.map(({ id }) => id) : settingsIn(parent);
  const meant = nearest(key, candidates);
  const what = `unknown ${isRule ? 'rule' : 'setting'} \`${key}\``;
  return meant === undefined ? what : `${what}; did you mean \`${meant}\`?`;
}

function settingsIn(parent: KeyPath): readonly string[] {
  return parent[0] === 'overrides' ? ['paths', 'rules'] : Object.keys(configSchema.shape);
}

function wrongValue(path: KeyPath, value: unknown, issue: Issue): string {
  const name = `\`${nameOf(path)}\``;
  if (value === undefined) return `${name} is missing`;
  if (issue.code === 'invalid_value') return notOneOf(name, value, issue.values.map(String));
  if (issue.code === 'invalid_type') return `${name} must be ${wordFor(issue.expected)}, not ${shown(value)}`;
  if (issue.code === 'too_big' && issue.origin === 'string') return `${name} is longer than ${issue.maximum} characters`;
  if (issue.code === 'too_small' && issue.origin === 'string') return `${name} is empty`;
  if (issue.code === 'too_small') return `${name} must be greater than ${issue.minimum}, not ${shown(value)}`;
  return `${name} cannot be ${shown(value)}`;
}

function notOneOf(name: string, value: unknown, values: readonly string[]): string {
  const meant = typeof value === 'string' ? nearest(value, values) : undefined;
  const allowed = values.filter((word) => word !== 'info' && word !== 'warn').join(', ');
  const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
  return `${name} must be one of ${allowed}, not ${shown(value)}${hint}`;
}

/** `overrides[0].paths` for a path; the document itself has no name. */
function nameOf(path: KeyPath): string {
  if (path.length === 0) return 'the configuration';
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}

function wordFor(expected: string): string {
  const words: Readonly<Record<string, string>> = {
    object: 'a table',
    array: 'an array',
    string: 'a string',
    boolean: 'true or false',
    int: 'a whole number',
    number: 'a whole number',
  };
  return words[expected] ?? expected;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'a table';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
