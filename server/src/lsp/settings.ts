import { editorFileLimit } from '../host/file-system.ts';
import type { EngineSettings } from './engine.ts';

/** When an open document is analysed. */
export type RunMode = 'onType' | 'onSave' | 'manual';

/** The editor's settings, checked. */
export interface Settings {
  readonly enable: boolean;
  readonly run: RunMode;
  /** In bytes of UTF-8, or UTF-16 units for open documents: a guard, not a measure. */
  readonly maxFileSize: number;
  readonly engine: EngineSettings;
}

export const defaultSettings: Settings = {
  enable: true,
  run: 'onType',
  maxFileSize: editorFileLimit,
  engine: { rules: {}, tests: undefined },
};

export interface CheckedSettings {
  readonly settings: Settings;
  /** One line for each setting that is not understood; its default stands in. */
  readonly complaints: readonly string[];
}

/** Reads what a client sent as its `holdpoint` section. Nothing in it is trusted. */
export function readSettings(section: unknown): CheckedSettings {
  const complaints: string[] = [];
  if (section === undefined || section === null) return { settings: defaultSettings, complaints };
  if (!isRecord(section)) return { settings: defaultSettings, complaints: ['setting `holdpoint` is not an object'] };
  const take = <T>(key: string, fallback: T, accepts: (value: unknown) => value is T, wanted: string): T => {
    const value = own(section, key);
    if (value === undefined || value === null) return fallback;
    if (accepts(value)) return value;
    complaints.push(`setting \`holdpoint.${key}\` must be ${wanted}; its default is used`);
    return fallback;
  };
  for (const key of Object.keys(section)) {
    if (!knownKeys.has(key)) complaints.push(`setting \`holdpoint.${key}\` is unknown`);
  }
  const settings: Settings = {
    enable: take('enable', defaultSettings.enable, isBoolean, 'true or false'),
    run: take('run', defaultSettings.run, isRunMode, '"onType", "onSave" or "manual"'),
    maxFileSize: take('maxFileSize', defaultSettings.maxFileSize, isSize, 'a number of bytes, at least 1'),
    engine: {
      rules: take('rules', {}, isStringRecord, 'an object of severities by rule'),
      tests: testsOf(take('tests', undefined, isTests, '"same", "lower" or "off"')),
    },
  };
  return { settings, complaints };
}

/** The section within a client's whole settings or initialisation options; a bare section is taken too. */
export function sectionOf(value: unknown): unknown {
  if (!isRecord(value)) return undefined;
  return own(value, 'holdpoint') ?? (Object.keys(value).some((key) => knownKeys.has(key)) ? value : undefined);
}

/** `trace` is the client library's own. */
const knownKeys: ReadonlySet<string> = new Set(['enable', 'run', 'maxFileSize', 'rules', 'tests', 'trace']);

type UnknownRecord = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(record: UnknownRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isRunMode(value: unknown): value is RunMode {
  return value === 'onType' || value === 'onSave' || value === 'manual';
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 1;
}

function isTests(value: unknown): value is string | undefined {
  return value === 'same' || value === 'lower' || value === 'off';
}

/** Clients send defaults as if they were set; the default must not outdo what a holdpoint.toml says. */
function testsOf(value: string | undefined): string | undefined {
  return value === 'lower' ? undefined : value;
}

function isStringRecord(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((entry) => typeof entry === 'string');
}
