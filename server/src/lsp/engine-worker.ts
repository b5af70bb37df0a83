import { complaintText } from '../config/complaint.ts';
import { ConfigTree } from '../config/config-tree.ts';
import { ruleById } from '../config/known-rules.ts';
import { parseSettings } from '../config/parse-config.ts';
import { analyseFile } from '../linter/analyse.ts';
import { applyFixes } from '../linter/apply-fixes.ts';
import type { FileAnalysis } from '../linter/diagnostic.ts';
import { toAuditResult } from '../report/audit-result.ts';
import { countConcurrency } from '../report/concurrency.ts';
import { emitMarkdown } from '../report/markdown.ts';
import { emitRulePage } from '../report/rule-page.ts';
import { stubbedCrate } from '../text/path.ts';
import type { TextRange } from '../text/range.ts';
import { loadParser, parserIsDead, parserMemory } from '../syntax/parser.ts';
import type { StubIndex } from '../workspace/stub-index.ts';
import { Workspace } from '../workspace/workspace.ts';
import type { AuditInput, AuditSummary, Engine, EngineSettings, RulePage } from './engine.ts';
import type { EngineAssets } from './worker-thread.ts';

/** Bytes of wasm memory; it cannot grow beyond 2 GiB, and never shrinks. */
const memoryLimit = 1536 * 1024 * 1024;

/** The core behind the interface the worker serves. */
class CoreEngine implements Engine {
  readonly #workspace: Workspace;
  readonly #manifests = new Map<string, string>();
  #configs = new ConfigTree();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  configure({ rules, tests }: EngineSettings): readonly string[] {
    const { layer, complaints } = parseSettings({ rules, tests });
    this.#configs = new ConfigTree({ editor: layer });
    for (const [path, text] of this.#manifests) this.#configs.set(path, text);
    return complaints.map(complaintText);
  }

  setFile(path: string, text: string): void {
    this.#workspace.setFile(path, text);
  }

  setLoading(isLoading: boolean): void {
    this.#workspace.setLoading(isLoading);
  }

  removeFile(path: string): void {
    if (this.#workspace.text(path) !== undefined) this.#workspace.removeFile(path);
  }

  setManifest(path: string, text: string): readonly string[] {
    if (text === '') {
      this.#manifests.delete(path);
      this.#configs.remove(path);
    } else {
      this.#manifests.set(path, text);
    }
    const isStub = stubbedCrate(path) !== undefined;
    const ofCargo = isStub || path.endsWith('/Cargo.toml') ? this.#workspace.setManifest(path, text) : [];
    return text === '' ? [] : [...this.#configs.set(path, text).map(complaintText), ...ofCargo];
  }

  files(): readonly string[] {
    return this.#workspace.files;
  }

  text(path: string): string | undefined {
    return this.#workspace.text(path);
  }

  analyse(path: string): FileAnalysis {
    // A stub is no code: there is nothing to find in it.
    if (stubbedCrate(path) !== undefined) return { path, status: 'analysed', reason: undefined, diagnostics: [], suppressed: 0 };
    return analyseFile(this.#workspace, path, this.#configs.configFor(path));
  }

  coveredBy(path: string, offset: number): TextRange | undefined {
    return this.#workspace.coveredBy(path, offset);
  }

  fixAll(path: string): string | undefined {
    const session = {
      text: (file: string) => this.#workspace.text(file),
      setText: (file: string, text: string) => this.#workspace.setFile(file, text),
      analyse: (file: string) => this.analyse(file),
      syntaxErrors: (file: string) => this.#workspace.syntaxProblems(file).length,
      // The editor asked for this document: what would touch another one is left to the quick fix.
      isWritable: (file: string) => file === path,
    };
    const change = applyFixes(session, [path]).changed.get(path);
    // The fixes were tried in place; the document itself changes only when the editor says so.
    if (change !== undefined) this.#workspace.setFile(path, change.before);
    return change?.after;
  }

  summarise({ root, analyses, skipped, duration }: AuditInput): AuditSummary {
    const analysed = analyses.filter(({ status }) => status !== 'skipped');
    const result = toAuditResult({
      root,
      analyses,
      skipped,
      duration,
      concurrency: countConcurrency(analysed.flatMap(({ path }) => this.#workspace.bodies(path))),
      textOf: (path) => this.#workspace.text(path),
    });
    return { verdict: result.verdict, counts: result.counts, report: emitMarkdown(result) };
  }

  isBeyondRepair(): boolean {
    return parserIsDead() || parserMemory() > memoryLimit;
  }

  explain(rule: string): RulePage | undefined {
    const known = ruleById(rule);
    if (known === undefined) return undefined;
    return { rule, summary: known.docs.summary, why: known.docs.why, markdown: emitRulePage(known) };
  }
}

/** Loads the parser and the stubs. */
export async function createEngine({ grammar, stubs }: EngineAssets): Promise<Engine> {
  if (stubs === undefined) throw new Error('stubs.json is missing: reinstall Holdpoint, or run `npm run build` in a checkout');
  await loadParser(grammar);
  const engine = new CoreEngine(new Workspace(JSON.parse(stubs) as StubIndex));
  warmUp(engine);
  return engine;
}

/** Reads the stubs that every project needs, while the client is still shaking hands. */
function warmUp(engine: Engine): void {
  const path = 'holdpoint:warm-up';
  engine.setFile(path, 'async fn f(m: &std::sync::Mutex<u32>) {\n    let g = m.lock().unwrap();\n    tokio::task::yield_now().await;\n}\n');
  engine.analyse(path);
  engine.removeFile(path);
}
