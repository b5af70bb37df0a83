import { terminalText } from '../../report/sanitise.ts';
import type { DebugCall, DebugLock } from '../../workspace/debug-call.ts';
import type { DebugLocal, DebugType, DebugTypes } from '../../workspace/debug-types.ts';
import { loadProject } from '../project-run.ts';
import { findScope } from '../scope.ts';
import { exitCodes, UsageError, type World } from '../world.ts';
import type { DebugRequest } from './debug-body.ts';

/** `debug types`: what is known of the type at FILE:LINE:COLUMN, and why. */
export async function runDebugTypes(world: World, { place, format, edition }: DebugRequest): Promise<number> {
  const { file, line, column } = splitPlace(place);
  const scope = findScope(world, [file]);
  const path = scope.audited[0] ?? file;
  const { engine, skipped } = await loadProject(world, scope, { edition });
  const reason = skipped.find((entry) => entry.path === path)?.reason;
  if (reason !== undefined) throw new UsageError(`nothing could be analysed: ${file}: ${reason}`);
  const found = engine.typesAt(path, { line, column });
  if (found === undefined) throw new UsageError(`no local, call, argument or await that is known of at ${place}`);
  world.stdout.write(format === 'json' ? `${JSON.stringify({ schemaVersion: 1, ...found }, undefined, 2)}\n` : asText(found));
  return exitCodes.clean;
}

function splitPlace(place: string): { readonly file: string; readonly line: number; readonly column: number } {
  const found = /^(.+\.rs):(\d+):(\d+)$/.exec(place);
  if (found === null) throw new UsageError(`not FILE:LINE:COLUMN of a Rust file: ${place}`);
  return { file: found[1] ?? '', line: Number(found[2]), column: Number(found[3]) };
}

function asText({ what, text, start, end, function: around, type, future, local, call }: DebugTypes): string {
  const lines = [
    `${what} \`${text.replaceAll(/\s+/g, ' ')}\` at ${start.line}:${start.column}-${end.line}:${end.column} in ${around}`,
    ...(type === undefined ? ['  type unknown'] : typeLines('type', type)),
    ...(future === undefined ? [] : typeLines('future', future)),
    ...(local === undefined ? [] : [localLine(local)]),
    ...(call === undefined ? [] : callLines(call)),
  ];
  return `${lines.map(terminalText).join('\n')}\n`;
}

function typeLines(what: string, { display, name, send, notSend, copy, clone, static: owns }: DebugType): readonly string[] {
  return [`  ${what} ${display}${name === undefined || name === display ? '' : ` (${name})`}`, `    Send ${send}${notSend === undefined ? '' : ` (${notSend})`}, Copy ${copy}, Clone ${clone}, 'static ${owns}`];
}

function localLine({ bound, isMutable, origin: { kind, calls, of } }: DebugLocal): string {
  const through = calls.length === 0 ? '' : ` of ${calls.join(', ')}`;
  const whole = of === undefined ? '' : ` of ${of}`;
  return `  bound${isMutable ? ' mutable' : ''} at ${bound.line}:${bound.column} by ${kind}${through}${whole}`;
}

function callLines({ callee, from, isAsync, facts, isUncertain, acquires, locksHeld, blocks, blocksOn }: DebugCall): readonly string[] {
  return [
    `  calls ${isAsync ? 'async ' : ''}${callee} (${from})${isUncertain ? ', inside an unknown macro' : ''}`,
    ...Object.entries(facts).map(([name, fact]) => `    fact ${name}: ${JSON.stringify(fact)}`),
    ...acquires.map((lock) => `    acquires ${lockText(lock)}`),
    ...locksHeld.map((lock) => `    while held: ${lockText(lock)}`),
    ...(blocks === undefined ? [] : [`    blocks${via(blocks)}`]),
    ...(blocksOn === undefined ? [] : [`    runs a future to its end${via(blocksOn)}`]),
  ];
}

function lockText({ lock, key, mode, kind, through }: DebugLock): string {
  return `${lock}${key === undefined ? '' : ` (${key})`}, ${mode} ${kind}${via(through)}`;
}

function via(paths: readonly string[]): string {
  return paths.length === 0 ? '' : ` through ${paths.join(', ')}`;
}
