import { terminalText } from '../../report/sanitise.ts';
import type { DebugBody } from '../../workspace/debug-body.ts';
import { loadProject } from '../project-run.ts';
import { findScope } from '../scope.ts';
import { exitCodes, UsageError, type World } from '../world.ts';

/** What `debug body` and `debug types` are asked for. */
export interface DebugRequest {
  /** FILE or FILE:LINE for `body`, FILE:LINE:COLUMN for `types`. */
  readonly place: string;
  readonly format: 'text' | 'json';
  readonly edition: number;
}

/** `debug body`: awaits, held guards and Send of the functions of a file. */
export async function runDebugBody(world: World, { place, format, edition }: DebugRequest): Promise<number> {
  const { file, line } = splitPlace(place);
  if (!file.endsWith('.rs')) throw new UsageError(`not a Rust file: ${file}`);
  const scope = findScope(world, [file]);
  const path = scope.audited[0] ?? file;
  const { engine, skipped } = await loadProject(world, scope, { edition });
  const reason = skipped.find((entry) => entry.path === path)?.reason;
  if (reason !== undefined) throw new UsageError(`nothing could be analysed: ${file}: ${reason}`);
  const bodies = engine.describe(path, line);
  if (line !== undefined && bodies.length === 0) throw new UsageError(`no function body around ${place}`);
  world.stdout.write(format === 'json' ? asJson(bodies) : bodies.map(asText).join('\n'));
  return exitCodes.clean;
}

function splitPlace(place: string): { readonly file: string; readonly line: number | undefined } {
  const found = /^(.+):(\d+)$/.exec(place);
  if (found === null) return { file: place, line: undefined };
  return { file: found[1] ?? '', line: Number(found[2]) };
}

function asJson(bodies: readonly DebugBody[]): string {
  return `${JSON.stringify({ schemaVersion: 1, bodies }, undefined, 2)}\n`;
}

function asText(body: DebugBody): string {
  const because = body.because.length === 0 ? '' : ` (${body.because.map(terminalText).join('; ')})`;
  const lines = [`${terminalText(body.function)}: Send ${body.send}${because}`];
  for (const { start, held } of body.awaits) {
    const what = held.map(({ place, type }) => `${terminalText(place)}: ${terminalText(type)}`).join(', ');
    lines.push(`  await at ${start.line}:${start.column} holds ${what === '' ? 'nothing' : what}`);
  }
  lines.push(...body.graph.map((line) => `    ${terminalText(line)}`));
  return `${lines.join('\n')}\n`;
}
