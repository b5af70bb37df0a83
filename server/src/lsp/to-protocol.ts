import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic,
  type DiagnosticRelatedInformation,
} from 'vscode-languageserver/node';
import type { Severity } from '../rules/rule.ts';
import type { WireAnalysis, WireDiagnostic, WireLocation } from './worker-protocol.ts';

/** The name diagnostics carry as their source. */
const source = 'holdpoint';

/** The address of a rule's page. */
export function rulePage(rule: string): string {
  return `https://github.com/holdpoint/holdpoint/blob/main/docs/rules/${rule}.md`;
}

/** What the editor shows for a file; `uriOf` turns paths of the core into URIs. */
export function toProtocol(analysis: WireAnalysis, uriOf: (path: string) => string): Diagnostic[] {
  const shown = analysis.diagnostics.slice(0, limit);
  const diagnostics = shown.map((diagnostic) => toDiagnostic(diagnostic, uriOf));
  const left = analysis.diagnostics.length - shown.length;
  if (left > 0) diagnostics.push(remark('too-many-findings', `${left} more findings are not shown`));
  if (analysis.status !== 'skipped') return diagnostics;
  return [remark('not-analysed', `not analysed: ${analysis.reason ?? 'it was skipped'}`), ...diagnostics];
}

/** The most findings shown in one file; editors suffer from more, and nobody reads them. */
const limit = 1000;

/** One diagnostic: the message says what, when it fails and what brings it about, a line each. */
export function toDiagnostic(diagnostic: WireDiagnostic, uriOf: (path: string) => string): Diagnostic {
  const { rule, fingerprint } = diagnostic;
  return {
    range: diagnostic.span,
    severity: severities[diagnostic.severity],
    code: rule,
    codeDescription: { href: rulePage(rule) },
    source,
    message: messageOf(diagnostic),
    relatedInformation: diagnostic.related.map((step) => toRelated(step, uriOf)),
    data: { fingerprint },
    ...(rule === 'unused-suppression' ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

function messageOf({ message, failsWhen, trigger }: WireDiagnostic): string {
  const lines = [message];
  if (failsWhen !== '') lines.push(`Fails when: ${failsWhen}`);
  if (trigger !== '') lines.push(`Trigger: ${trigger}`);
  return lines.join('\n');
}

function toRelated(step: WireLocation, uriOf: (path: string) => string): DiagnosticRelatedInformation {
  return { location: { uri: uriOf(step.path), range: step.span }, message: step.message };
}

/** Silence would read as praise, so a file of which something is left out says so on its first line. */
function remark(code: string, message: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, severity: DiagnosticSeverity.Information, code, source, message };
}
