import { parse, TomlError } from 'smol-toml';
import type { Severity } from '../rules/rule.ts';
import { folderOf } from '../text/path.ts';
import { checkConfig } from './check-config.ts';
import type { Complaint } from './complaint.ts';
import type { ConfigLayer, Level } from './config.ts';
import type { ConfigData } from './schema.ts';
import { type KeyPath, lineOfKey } from './toml-lines.ts';

/** A source's settings, without those that cannot be used, and what is wrong with these. */
export interface ParsedConfig {
  readonly layer: ConfigLayer;
  readonly complaints: readonly Complaint[];
}

/** Reads a holdpoint.toml; patterns in it are relative to its folder. */
export function parseConfig(text: string, path: string): ParsedConfig {
  const base = folderOf(path);
  const document = parseToml(text, path);
  if (document.complaint !== undefined) return { layer: emptyLayer(path, base), complaints: [document.complaint] };
  return readSection({ source: path, base, text, at: [] }, document.data);
}

/** The settings in a Cargo.toml: of its package, and for the members of its workspace. */
export interface ManifestConfig {
  readonly package: ConfigLayer | undefined;
  readonly workspace: ConfigLayer | undefined;
  readonly hasPackage: boolean;
  readonly hasWorkspace: boolean;
  readonly complaints: readonly Complaint[];
}

/** Reads `[package.metadata.holdpoint]` and `[workspace.metadata.holdpoint]`. A text that is no TOML has neither. */
export function parseManifestConfig(text: string, path: string): ManifestConfig {
  const document = parseToml(text, path);
  if (document.complaint !== undefined) {
    return { package: undefined, workspace: undefined, hasPackage: false, hasWorkspace: false, complaints: [] };
  }
  const complaints: Complaint[] = [];
  const layerOf = (section: 'package' | 'workspace'): ConfigLayer | undefined => {
    const at = [section, 'metadata', 'holdpoint'];
    const data = valueAt(document.data, at);
    if (data === undefined) return undefined;
    const parsed = readSection({ source: path, base: folderOf(path), text, at }, data);
    complaints.push(...parsed.complaints);
    return parsed.layer;
  };
  return {
    package: layerOf('package'),
    workspace: layerOf('workspace'),
    hasPackage: valueAt(document.data, ['package']) !== undefined,
    hasWorkspace: valueAt(document.data, ['workspace']) !== undefined,
    complaints,
  };
}

/** What the editor's settings `holdpoint.*` may say; values are whatever the editor sent. */
export interface EditorSettings {
  readonly rules?: unknown;
  readonly tests?: unknown;
  readonly maxFileSize?: unknown;
}

/** Reads the editor's settings. */
export function parseSettings(settings: EditorSettings): ParsedConfig {
  const data: Record<string, unknown> = {};
  if (isSet(settings.rules)) data['rules'] = settings.rules;
  if (isSet(settings.tests)) data['tests'] = settings.tests;
  if (isSet(settings.maxFileSize)) data['max-file-size'] = settings.maxFileSize;
  return readSection({ source: 'editor settings', base: '', text: undefined, at: [] }, data);
}

const maxComplaints = 50;

interface Section {
  readonly source: string;
  readonly base: string;
  /** Undefined where there are no lines to point at. */
  readonly text: string | undefined;
  readonly at: KeyPath;
}

function readSection({ source, base, text, at }: Section, data: unknown): ParsedConfig {
  const { config, complaints } = checkConfig(data);
  return {
    layer: toLayer(config, source, base),
    // Each costs a look through the text, and nobody reads more of them at once.
    complaints: complaints
      .slice(0, maxComplaints)
      .map(({ path, message }) => ({ source, line: text === undefined ? undefined : lineOfKey(text, [...at, ...path]), message }))
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

function toLayer(config: ConfigData, source: string, base: string): ConfigLayer {
  return {
    source,
    base,
    rules: levelsOf(config.rules),
    tests: config.tests,
    requireReason: config['require-reason'],
    exclude: config.exclude ?? [],
    maxFileSize: config['max-file-size'],
    awaitHoldingInvalidTypes: config['await-holding-invalid-types'],
    overrides: (config.overrides ?? []).map(({ paths, rules }) => ({ paths, rules: levelsOf(rules) })),
  };
}

function emptyLayer(source: string, base: string): ConfigLayer {
  return toLayer({}, source, base);
}

function levelsOf(rules: ConfigData['rules']): ReadonlyMap<string, Level> {
  const levels = new Map<string, Level>();
  for (const [id, level] of Object.entries(rules ?? {})) if (level !== undefined) levels.set(id, fullName(level));
  return levels;
}

function fullName(level: Severity | 'off' | 'info' | 'warn'): Level {
  if (level === 'info') return 'information';
  return level === 'warn' ? 'warning' : level;
}

function parseToml(text: string, path: string): { readonly data: unknown; readonly complaint: Complaint | undefined } {
  try {
    return { data: parse(text.replace(/^\uFEFF/, '')), complaint: undefined };
  } catch (error) {
    const line = error instanceof TomlError ? error.line : undefined;
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { data: {}, complaint: { source: path, line, message: message.replace('Invalid TOML document', 'not valid TOML') } };
  }
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** Editors send null for what is not set. */
function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}
