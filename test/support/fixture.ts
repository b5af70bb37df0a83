// A piece of Rust as the only file of a package that depends on what fixtures use, and what its fixes do to it.
import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Config, mergeLayers } from '../../server/src/config/config.ts';
import { parseConfig, parseSettings } from '../../server/src/config/parse-config.ts';
import type { Fix } from '../../server/src/fixes/fix.ts';
import { analyseFile } from '../../server/src/linter/analyse.ts';
import { type Candidate, withoutOverlaps } from '../../server/src/linter/apply-fixes.ts';
import type { Diagnostic, FileAnalysis } from '../../server/src/linter/diagnostic.ts';
import { countByRule } from '../../server/src/linter/fix-guard.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { containsRange, type TextRange } from '../../server/src/text/range.ts';
import type { Workspace } from '../../server/src/workspace/workspace.ts';
import { newWorkspace } from './core.ts';

const file = 'src/lib.rs';
const manifest = `[package]
name = "fixture"
edition = "2021"

[dependencies]
bcrypt = "0.17"
dashmap = "6"
futures = "0.3"
image = "0.25"
parking_lot = "0.12"
rayon = "1"
reqwest = { version = "0.12", features = ["blocking"] }
spin = "0.9"
tokio = { version = "1", features = ["full"] }
tokio-util = { version = "0.7", features = ["full"] }
tracing = "0.1"
`;

/** Rounds of fixes after which a fixture is said not to converge. */
const maxRounds = 8;

/** Where a rule's fixture stands. */
export interface FixturePlace {
  readonly rule: string;
  /** The folder of its family: `guards`. */
  readonly folder: string;
  /** Relative to the tests, with `/`. */
  readonly path: string;
}

/** All rule fixtures, sorted by path. */
export function fixturePlaces(): readonly FixturePlace[] {
  const root = fileURLToPath(new URL('../rules', import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((found) => found.replaceAll('\\', '/'));
  return files
    .filter((found) => found.endsWith('.rs') && !found.endsWith('.fixed.rs'))
    .sort()
    .map((found) => ({ rule: basename(found, '.rs'), folder: dirname(found), path: `rules/${found}` }));
}

/** One text under analysis by all rules. */
export class Fixture {
  readonly #workspace: Workspace;

  private constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  static async of(code: string): Promise<Fixture> {
    const workspace = await newWorkspace();
    const complaints = workspace.setManifest('Cargo.toml', manifest);
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
    workspace.setFile(file, code);
    return new Fixture(workspace);
  }

  get code(): string {
    return this.#workspace.text(file) ?? '';
  }

  /** What the linter says with the defaults, and one rule switched on; fails where Holdpoint itself failed. */
  analyse(rule?: string): FileAnalysis {
    const analysis = analyseFile(this.#workspace, file, configFor(rule));
    if (analysis.failed === true) throw new Error(analysis.reason);
    return analysis;
  }

  /** Findings of one rule, or of all. */
  findings(rule?: string): readonly Diagnostic[] {
    return this.analyse(rule).diagnostics.filter((diagnostic) => rule === undefined || diagnostic.rule === rule);
  }

  /** Bodies of functions, from `{` to `}`, those not within another one. */
  outermostBodies(): readonly TextRange[] {
    const all = this.#workspace.allBodies(file).map(({ range }) => range);
    return all.filter((range) => !all.some((other) => other !== range && containsRange(other, range)));
  }

  syntaxProblems(): readonly string[] {
    return this.#workspace.syntaxProblems(file).map(({ item, message }) => `${item ?? 'between items'}: ${message}`);
  }

  /** What is wrong with the text after one fix alone, the text left as it was. */
  complaintsAbout(diagnostic: Diagnostic, fix: Fix): readonly string[] {
    const { code } = this;
    const before = countByRule(this.analyse(diagnostic.rule).diagnostics);
    const edited = applyEdits(code, fix.change.get(file) ?? []);
    if (edited === undefined) return ['its edits overlap'];
    if (edited === code) return ['it changes nothing'];
    this.#workspace.setFile(file, edited);
    const complaints = [...this.syntaxProblems()];
    const after = countByRule(this.analyse(diagnostic.rule).diagnostics);
    if ((after.get(diagnostic.rule) ?? 0) >= (before.get(diagnostic.rule) ?? 0)) complaints.push('the finding is still there');
    for (const [rule, count] of after) if (count > (before.get(rule) ?? 0)) complaints.push(`a new finding of ${rule}`);
    this.#workspace.setFile(file, code);
    return complaints;
  }

  /** Applies the first fix of each finding of a rule, round by round, until none is left. */
  fixAll(rule: string): string {
    for (let round = 0; round < maxRounds; round++) {
      const candidates = this.findings(rule).flatMap((diagnostic): Candidate[] => {
        const fix = diagnostic.fixes().find(({ applicability }) => applicability !== 'has-placeholders');
        return fix === undefined ? [] : [{ diagnostic, fix }];
      });
      if (candidates.length === 0) return this.code;
      const edits = withoutOverlaps(candidates).flatMap(({ fix }) => fix.change.get(file) ?? []);
      const edited = applyEdits(this.code, edits);
      if (edited === undefined) throw new Error('edits of fixes overlap');
      this.#workspace.setFile(file, edited);
    }
    throw new Error(`the fixes do not come to an end in ${maxRounds} rounds`);
  }
}

/** The types that fixtures of await-holding-invalid-type are about; other settings are the defaults. */
const settings = parseConfig('await-holding-invalid-types = ["fixture::Transaction", "fixture::pool::Lease"]', 'holdpoint.toml').layer;

/** The settings of fixtures; a rule that is off by default is switched on. */
function configFor(rule: string | undefined): Config {
  const found = rules.find(({ id }) => id === rule);
  return mergeLayers([settings, ...(found?.offByDefault === true ? [parseSettings({ rules: { [found.id]: found.severity } }).layer] : [])]);
}
