import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type Complaint, complaintText } from '../config/complaint.ts';
import type { ConfigLayer } from '../config/config.ts';
import { ConfigTree } from '../config/config-tree.ts';
import { parseConfig } from '../config/parse-config.ts';
import { auditFileLimit, type SkippedFile } from '../host/file-system.ts';
import { toCorePath } from '../host/paths.ts';
import { manifestLimit } from '../host/project.ts';
import { messageOf } from '../linter/run.ts';
import { relativePath } from '../report/paths.ts';
import { stubbedCrate } from '../text/path.ts';
import type { Scope } from './scope.ts';
import { type Engine, UsageError, type World } from './world.ts';

/** A loaded project: everything the analysis of its files needs. */
export interface Project {
  readonly scope: Scope;
  readonly engine: Engine;
  readonly configs: ConfigTree;
  /** Audited files that were read. */
  readonly paths: readonly string[];
  /** Rust files of the scope that were not. */
  readonly skipped: readonly SkippedFile[];
  /** Those of them on which Holdpoint itself failed. */
  readonly failed: readonly SkippedFile[];
}

/** What decides how a project is loaded. */
export interface LoadOptions {
  readonly edition: number;
  /** The file given with `--config`. */
  readonly config?: string | undefined;
}

/** Reads configuration, manifests and sources. Throws a UsageError when the configuration cannot be used. */
export async function loadProject(world: World, scope: Scope, options: LoadOptions): Promise<Project> {
  const only = options.config === undefined ? undefined : onlyLayer(world, scope, options.config);
  const configs = new ConfigTree({ only });
  const manifests = readManifests(world, scope);
  const complaints = [...manifests].flatMap(([path, text]) => configs.set(path, text));
  if (only === undefined) refuseBadConfig(world, complaints);
  const engine = await world.createEngine();
  engine.setDefaultEdition(options.edition);
  setManifests(world, scope, { engine, manifests });
  return { scope, engine, configs, ...readSources(world, scope, { engine, configs }) };
}

/** Reads the audited files, and the rest of the project for what names mean. */
function readSources(
  world: World,
  scope: Scope,
  { engine, configs }: Pick<Project, 'engine' | 'configs'>,
): Pick<Project, 'paths' | 'skipped' | 'failed'> {
  const skipped: SkippedFile[] = [...scope.skipped];
  const failed: SkippedFile[] = [];
  const paths: string[] = [];
  for (const path of scope.audited) {
    const read = world.files.readText(path, configs.configFor(path).maxFileSize ?? auditFileLimit);
    if (read.kind === 'skipped') {
      skipped.push({ path, reason: read.reason });
      continue;
    }
    const failure = failureToTake(engine, path, read.text);
    if (failure === undefined) paths.push(path);
    else failed.push({ path, reason: failure });
  }
  for (const path of scope.context) {
    const read = world.files.readText(path, auditFileLimit);
    if (read.kind === 'text') failureToTake(engine, path, read.text);
  }
  return { paths, skipped: [...skipped, ...failed], failed };
}

/** One text the parser cannot bear must not cost the report on all the others. */
function failureToTake(engine: Engine, path: string, text: string): string | undefined {
  try {
    engine.setFile(path, text);
    return undefined;
  } catch (error) {
    return `the analysis failed: ${messageOf(error)}`;
  }
}

function readManifests(world: World, scope: Scope): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const path of scope.manifests) {
    const read = world.files.readText(path, manifestLimit);
    if (read.kind === 'text') texts.set(path, read.text);
    else if (scope.governing.has(path)) throw new UsageError(`${shown(world, path)}: ${read.reason}`);
  }
  return texts;
}

/** A manifest that governs the audit must be sound; one somewhere inside costs a remark only. */
function setManifests(
  world: World,
  scope: Scope,
  { engine, manifests }: { readonly engine: Engine; readonly manifests: ReadonlyMap<string, string> },
): void {
  for (const [path, text] of manifests) {
    if (basename(path) !== 'Cargo.toml' && stubbedCrate(path) === undefined) continue;
    for (const complaint of engine.setManifest(path, text)) {
      const message = complaint.includes(path) ? complaint.replaceAll(path, shown(world, path)) : `${shown(world, path)}: ${complaint}`;
      if (scope.governing.has(path)) throw new UsageError(message);
      world.stderr.write(`warning: ${message}\n`);
    }
  }
}

/** Patterns of a configuration given by name are relative to what is audited, wherever the file lies. */
function onlyLayer(world: World, scope: Scope, given: string): ConfigLayer {
  const path = toCorePath(resolve(world.cwd, given));
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`the configuration cannot be read: ${given}`);
  }
  const { layer, complaints } = parseConfig(text, path);
  refuseBadConfig(world, complaints);
  return { ...layer, base: scope.root };
}

function refuseBadConfig(world: World, complaints: readonly Complaint[]): void {
  if (complaints.length === 0) return;
  const lines = complaints.map((complaint) => complaintText({ ...complaint, source: shown(world, complaint.source) }));
  throw new UsageError(lines.join('\n'));
}

function shown(world: World, path: string): string {
  return relativePath(world.cwd, path);
}
