import { knownRules } from '../../config/known-rules.ts';
import { exitCodes, type World } from '../world.ts';

/** `rules`: every rule with what it is set to by default. */
export function runRules(world: World, format: 'text' | 'json'): number {
  world.stdout.write(format === 'json' ? asJson() : asText());
  return exitCodes.clean;
}

function asText(): string {
  const width = Math.max(...knownRules.map(({ id }) => id.length));
  return knownRules.map(({ id, severity, offByDefault, docs }) => `${id.padEnd(width)}  ${(offByDefault === true ? 'off' : severity).padEnd(11)}  ${docs.summary}\n`).join('');
}

function asJson(): string {
  const list = knownRules.map(({ id, category, severity, offByDefault, stage, since, fixes, honours, docs }) => ({
    rule: id,
    category,
    severity,
    offByDefault: offByDefault === true,
    stage,
    since,
    fixes,
    honours,
    summary: docs.summary,
  }));
  return `${JSON.stringify({ schemaVersion: 1, rules: list }, undefined, 2)}\n`;
}
