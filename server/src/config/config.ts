import type { RuleSettings, Severity } from '../rules/rule.ts';
import { matchesGlob } from './glob.ts';

/** What a rule can be set to. */
export type Level = 'off' | Severity;

/** How findings in test code are treated: as elsewhere, one severity lower, or not reported. */
export type TestPolicy = 'same' | 'lower' | 'off';

/** Levels for the files that match. */
export interface Override {
  readonly paths: readonly string[];
  readonly rules: ReadonlyMap<string, Level>;
}

/** The settings of one source: a file, a metadata table of a manifest, or the editor. */
export interface ConfigLayer {
  /** The file it was read from, or a name for people such as `editor settings`. */
  readonly source: string;
  /** The folder its path patterns are relative to, with `/` and no final one; '' for none. */
  readonly base: string;
  readonly rules: ReadonlyMap<string, Level>;
  readonly tests: TestPolicy | undefined;
  readonly requireReason: boolean | undefined;
  readonly exclude: readonly string[];
  /** In bytes. */
  readonly maxFileSize: number | undefined;
  readonly awaitHoldingInvalidTypes: readonly string[] | undefined;
  readonly overrides: readonly Override[];
}

/** The settings in force for a folder. */
export interface Config {
  /** Innermost first: the first that says something about a rule decides. */
  readonly layers: readonly ConfigLayer[];
  readonly tests: TestPolicy;
  readonly requireReason: boolean;
  /** In bytes; undefined where no layer sets it and the shell's own limit holds. */
  readonly maxFileSize: number | undefined;
  readonly forRules: RuleSettings;
}

/** The settings of a workspace that has none. */
export const defaultConfig: Config = mergeLayers([]);

/** The settings that several layers, innermost first, amount to. */
export function mergeLayers(layers: readonly ConfigLayer[]): Config {
  return {
    layers,
    tests: first(layers, (layer) => layer.tests) ?? 'lower',
    requireReason: first(layers, (layer) => layer.requireReason) ?? false,
    maxFileSize: first(layers, (layer) => layer.maxFileSize),
    forRules: { awaitHoldingInvalidTypes: first(layers, (layer) => layer.awaitHoldingInvalidTypes) ?? [] },
  };
}

/** The level set for a rule in a file, or undefined where the rule's own severity holds. */
export function levelFor(config: Config, rule: string, path: string): Level | undefined {
  return first(config.layers, (layer) => levelInLayer(layer, rule, path));
}

/** The source of the setting that excludes a file, or undefined when none does. */
export function excludedBy(config: Config, path: string): string | undefined {
  return first(config.layers, (layer) => (matchesAny(layer, layer.exclude, path) ? layer.source : undefined));
}

function levelInLayer(layer: ConfigLayer, rule: string, path: string): Level | undefined {
  for (const override of layer.overrides.toReversed()) {
    const level = override.rules.get(rule);
    if (level !== undefined && matchesAny(layer, override.paths, path)) return level;
  }
  return layer.rules.get(rule);
}

function matchesAny(layer: ConfigLayer, patterns: readonly string[], path: string): boolean {
  if (patterns.length === 0) return false;
  const relative = relativeTo(layer.base, path);
  return relative !== undefined && patterns.some((pattern) => matchesGlob(pattern, relative));
}

function relativeTo(base: string, path: string): string | undefined {
  if (base === '') return path.startsWith('/') ? path.slice(1) : path;
  return path.startsWith(`${base}/`) ? path.slice(base.length + 1) : undefined;
}

/** What is picked from the first element that has it. */
export function first<E, T>(elements: readonly E[], pick: (element: E) => T | undefined): T | undefined {
  for (const element of elements) {
    const value = pick(element);
    if (value !== undefined) return value;
  }
  return undefined;
}
