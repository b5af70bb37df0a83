import type { AuditInput, AuditSummary, Engine, EngineSettings, RulePage } from '../../../server/src/lsp/engine.ts';
import type { Fix } from '../../../server/src/fixes/fix.ts';
import type { Diagnostic, FileAnalysis } from '../../../server/src/linter/diagnostic.ts';
import { changeIn } from '../../../server/src/text/edit.ts';

/**
 * An engine of a few regular expressions, so that the server can be tested for what it does when analysis
 * hangs, throws or ends its thread: `HANG!`, `THROW!` and `CRASH!` in a file do just that; `SLOW 20!` takes so many
 * milliseconds, `MIRROR b.rs!` has the findings of another file, and `CHATTER!` prints.
 */
export class FakeEngine implements Engine {
  readonly #texts = new Map<string, string>();
  readonly #manifests = new Map<string, string>();
  #settings: EngineSettings = { rules: {}, tests: undefined };

  configure(settings: EngineSettings): readonly string[] {
    this.#settings = settings;
    return Object.keys(settings.rules)
      .filter((rule) => !(rule in pages))
      .map((rule) => `unknown rule \`${rule}\``);
  }

  setFile(path: string, text: string): void {
    this.#texts.set(path, text);
  }

  setLoading(): void {
    // Its files know nothing of each other.
  }

  removeFile(path: string): void {
    this.#texts.delete(path);
  }

  setManifest(path: string, text: string): readonly string[] {
    this.#manifests.set(path, text);
    return text.includes('[nonsense]') ? [`${path}:1: unknown key \`nonsense\``] : [];
  }

  files(): readonly string[] {
    return [...this.#texts.keys()].sort();
  }

  text(path: string): string | undefined {
    return this.#texts.get(path);
  }

  analyse(path: string): FileAnalysis {
    const text = this.#texts.get(path) ?? '';
    const delay = /SLOW (\d+)!/.exec(text)?.[1];
    if (delay !== undefined) spin(Number(delay));
    while (text.includes('HANG!'));
    if (text.includes('CRASH!')) process.exit(7);
    if (text.includes('THROW!')) throw new Error('the fake engine was told to throw');
    if (text.includes('CHATTER!')) console.log('noise on standard output');
    const mirrored = /MIRROR (\S+)!/.exec(text)?.[1];
    if (mirrored !== undefined) return this.analyse(path.replace(/[^/]*$/, mirrored));
    const off = this.#settings.rules['blocking-call-in-async'] === 'off' || this.#inManifest('all-off');
    return { path, status: 'analysed', reason: undefined, suppressed: 0, diagnostics: off ? [] : findIn(path, text) };
  }

  coveredBy(path: string, offset: number): { start: number; end: number } | undefined {
    const statements = (this.#texts.get(path) ?? '').matchAll(/[^;{}\s][^;{}]*;/g);
    const next = [...statements].find(({ index }) => index >= offset);
    return next === undefined ? undefined : { start: next.index, end: next.index + next[0].length };
  }

  fixAll(path: string): string | undefined {
    return this.#texts.get(path)?.replaceAll('std::thread::sleep(d)', 'tokio::time::sleep(d).await');
  }

  summarise({ analyses }: AuditInput): AuditSummary {
    const warning = analyses.flatMap(({ diagnostics }) => diagnostics).length;
    const counts = { error: 0, warning, information: 0, hint: 0 };
    return { verdict: warning > 0 ? 'NEEDS IMPROVEMENT' : 'PASS', counts, report: `# Audit\n\n${warning} warnings\n` };
  }

  isBeyondRepair(): boolean {
    return false;
  }

  explain(rule: string): RulePage | undefined {
    const summary = pages[rule];
    return summary === undefined ? undefined : { rule, summary, why: 'It blocks.', markdown: `# ${rule}\n` };
  }

  #inManifest(word: string): boolean {
    return [...this.#manifests.values()].some((text) => text.includes(word));
  }
}

const pages: Readonly<Record<string, string>> = {
  'blocking-call-in-async': 'a blocking call in async code',
  'unbounded-channel': 'a channel without a bound',
};

function findIn(path: string, text: string): Diagnostic[] {
  const sleeps = [...text.matchAll(/std::thread::sleep\(d\)/g)].map((match, index) =>
    finding(path, match, {
      rule: 'blocking-call-in-async',
      fingerprint: `sleep-${index}`,
      fix: { title: 'Sleep without blocking', applicability: 'machine-applicable', newText: 'tokio::time::sleep(d).await' },
    }),
  );
  const channels = [...text.matchAll(/unbounded_channel\(\)/g)].map((match, index) =>
    finding(path, match, {
      rule: 'unbounded-channel',
      fingerprint: `channel-${index}`,
      fix: { title: 'Bound the channel', applicability: 'has-placeholders', newText: 'channel(1024)' },
    }),
  );
  return [...sleeps, ...channels].sort((a, b) => a.range.start - b.range.start);
}

interface FakeFinding {
  readonly rule: string;
  readonly fingerprint: string;
  readonly fix: Pick<Fix, 'title' | 'applicability'> & { readonly newText: string };
}

function finding(path: string, match: RegExpExecArray, { rule, fingerprint, fix }: FakeFinding): Diagnostic {
  const range = { start: match.index, end: match.index + match[0].length };
  const { newText, ...rest } = fix;
  return {
    rule,
    category: 'blocking',
    severity: 'warning',
    confidence: 'certain',
    path,
    range,
    item: 'f',
    message: `${rule} here`,
    failsWhen: 'the thread waits',
    trigger: 'the call',
    related: [{ path, range: { start: 0, end: 1 }, message: 'the story begins here' }],
    fingerprint,
    fixes: () => [{ ...rest, change: changeIn(path, [{ range, newText }]) }],
  };
}

function spin(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}
