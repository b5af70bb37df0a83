import type { KnownRule } from '../config/known-rules.ts';
import { codeBlock } from './sanitise.ts';

/** The page of a rule as Markdown: the same in the terminal, the editor and docs/rules/. */
export function emitRulePage(rule: KnownRule): string {
  const { docs } = rule;
  const sections = [
    `# ${rule.id}`,
    sentence(docs.summary),
    badges(rule),
    '## Why',
    docs.why,
    `**Fails when** ${sentence(docs.failsWhen, 'keep')}`,
    `**Trigger:** ${sentence(docs.trigger, 'keep')}`,
    '## Bad',
    codeBlock(docs.bad.trim(), 'rust'),
    '## Good',
    codeBlock(docs.good.trim(), 'rust'),
    '## Fix safety',
    docs.fixSafety,
    ...listSection('## Known gaps', docs.gaps),
    ...listSection('## Related lints', docs.related.map((lint) => `\`${lint}\``)),
    ...howToSuppress(rule),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** What the fixes of a rule amount to, in a few words. */
function fixWords(fixes: KnownRule['fixes']): string {
  if (fixes === 'none') return 'no fix';
  return `fix: ${fixes}`;
}

/** The severity of a rule, and whether it has to be switched on first. */
export function levelWords({ severity, offByDefault }: KnownRule): string {
  return offByDefault === true ? `${severity}, off by default` : severity;
}

function badges(rule: KnownRule): string {
  return `*${rule.category} · ${levelWords(rule)} · ${rule.stage} since ${rule.since} · ${fixWords(rule.fixes)}*`;
}

function listSection(title: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : [title, entries.map((entry) => `- ${entry}`).join('\n')];
}

function howToSuppress({ id, category, severity, offByDefault, honours }: KnownRule): readonly string[] {
  const comment =
    category === 'suppression'
      ? `\`// holdpoint: allow-file(${id}) reason="why"\` anywhere in the file`
      : `\`// holdpoint: allow(${id}) reason="why"\` above the statement or item or at the end of the line`;
  const lints = honours.map((lint) => `\`#[allow(${lint})]\``).join(', ');
  return [
    ...(offByDefault === true ? ['## How to switch it on', `Set \`${id} = "${severity}"\` under \`[rules]\` in holdpoint.toml.`] : []),
    '## How to suppress',
    `Write ${comment}, or set \`${id} = "off"\` under \`[rules]\` in holdpoint.toml.`,
    ...(honours.length === 0 ? [] : [`Honoured too: ${lints}.`]),
  ];
}

function sentence(fragment: string, start: 'capital' | 'keep' = 'capital'): string {
  const text = /[.!?]$/.test(fragment) ? fragment : `${fragment}.`;
  return start === 'keep' ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
