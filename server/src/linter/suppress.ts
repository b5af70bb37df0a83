import type { Rule } from '../rules/rule.ts';
import { containsOffset, type TextRange } from '../text/range.ts';
import { type Coverage, CoverageFinder, covers } from './coverage.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type Directive, type MalformedDirective, parseDirective } from './directive.ts';
import type { Run } from './run.ts';
import type { RuleResults } from './run-rules.ts';
import { badSuppressions, unusedSuppressions } from './suppression-diagnostics.ts';

/** A directive in its place, and what it has silenced so far. */
export interface PlacedDirective {
  readonly directive: Directive;
  /** Undefined when nothing follows the comment. */
  readonly coverage: Coverage | undefined;
  /** Names of the rules a finding of which it silenced. */
  readonly used: Set<string>;
}

/** The diagnostics that remain, those about suppressions included, and how many were silenced. */
export interface Suppressed {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: number;
}

/** A file with more is hostile or generated: `allow-file` is the word for it. */
const maxDirectives = 1000;

/** Applies the directives and honoured lint attributes of a file to what the rules found in it. */
export function applySuppressions(run: Run, found: RuleResults): Suppressed {
  const { placed, malformed } = readDirectives(run);
  const silencers = lintScopes(run);
  const isSilenced = (diagnostic: Diagnostic): boolean =>
    silencedByComment(placed, diagnostic) || silencedByLint(silencers, diagnostic);
  const kept = found.diagnostics.filter((diagnostic) => !isSilenced(diagnostic));
  const own = [...badSuppressions(run, placed, malformed), ...unusedSuppressions(run, placed, found)];
  const ownKept = own.filter((diagnostic) => !silencedByComment(placed, diagnostic));
  return {
    diagnostics: [...kept, ...ownKept],
    suppressed: found.diagnostics.length - kept.length + (own.length - ownKept.length),
  };
}

function readDirectives(run: Run): { placed: readonly PlacedDirective[]; malformed: readonly MalformedDirective[] } {
  const placed: PlacedDirective[] = [];
  const malformed: MalformedDirective[] = [];
  // Most files have none: a search of the text spares them the look at each comment.
  if (!run.text.includes('holdpoint')) return { placed, malformed };
  const comments = run.snapshot.comments(run.path);
  const finder = new CoverageFinder(run, comments);
  for (const comment of comments) {
    const parsed = parseDirective(run.text, comment);
    if (parsed === undefined) continue;
    if (placed.length + malformed.length === maxDirectives) {
      malformed.push({ form: 'malformed', comment, message: `only ${maxDirectives} suppressions are read in one file` });
      break;
    }
    if (parsed.form === 'malformed') malformed.push(parsed);
    else placed.push({ directive: parsed, coverage: finder.find(parsed), used: new Set() });
  }
  return { placed, malformed };
}

/** The directive nearest to the finding takes the credit, so that a wider one that adds nothing shows as unused. */
function silencedByComment(placed: readonly PlacedDirective[], diagnostic: Diagnostic): boolean {
  let nearest: PlacedDirective | undefined;
  for (const candidate of placed) {
    const { directive, coverage } = candidate;
    if (coverage === undefined || !directive.rules.some(({ name }) => name === diagnostic.rule)) continue;
    if (!covers(coverage, diagnostic.range)) continue;
    if (nearest === undefined || lengthOf(coverage) < lengthOf(nearest.coverage)) nearest = candidate;
  }
  nearest?.used.add(diagnostic.rule);
  return nearest !== undefined;
}

function lengthOf(coverage: Coverage | undefined): number {
  return coverage === undefined ? Infinity : coverage.range.end - coverage.range.start;
}

/** Where each rule is silenced by the attributes of lints it honours. */
function lintScopes(run: Run): ReadonlyMap<string, readonly TextRange[]> {
  const attributes = run.snapshot.lintAttributes(run.path);
  const scopesOf = ({ honours }: Rule): readonly TextRange[] =>
    attributes.filter(({ lint }) => honours.includes(lint)).map(({ scope }) => scope);
  return new Map(run.rules.map((rule) => [rule.id, attributes.length === 0 ? [] : scopesOf(rule)]));
}

function silencedByLint(scopes: ReadonlyMap<string, readonly TextRange[]>, { rule, range }: Diagnostic): boolean {
  return (scopes.get(rule) ?? []).some((scope) => containsOffset(scope, range.start));
}
