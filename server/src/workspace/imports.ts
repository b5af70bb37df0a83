import type { Module } from '../semantics/names/definitions.ts';
import { resolvePath } from '../semantics/names/resolve.ts';

/** The shortest way to write a qualified path in a module: an imported name, an imported parent, or the path itself. */
export function shortestPath(module: Module, qualified: string): string {
  const names = qualified.split('::');
  for (let kept = names.length - 1; kept >= 1; kept--) {
    const written = names.slice(kept);
    const found = resolvePath(module, written, 'value') ?? resolvePath(module, written, 'type');
    if (found === undefined || found.used !== written.length) continue;
    const { resolution } = found;
    const path = resolution.kind === 'definition' ? resolution.definition.path : resolution.kind === 'module' ? resolution.module.path : undefined;
    const target = resolvePath(module, names, 'value', true) ?? resolvePath(module, names, 'type', true);
    const wanted = target?.resolution.kind === 'definition' ? target.resolution.definition.path : qualified;
    if (path === qualified || path === wanted) return written.join('::');
  }
  return qualified;
}
