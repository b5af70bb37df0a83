import { K } from '../syntax/flat-tree.ts';
import type { ParsedFile } from '../syntax/file.ts';
import type { SyntaxUnit } from '../syntax/unit.ts';
import type { SyntaxProblem } from './snapshot.ts';

/** What of a file could not be read: bodies among the wanted ones, and headers. */
export function syntaxProblemsOf(file: ParsedFile, wanted: readonly number[]): readonly SyntaxProblem[] {
  if (file.skipped !== undefined) return [{ item: undefined, range: { start: 0, end: Math.min(1, file.text.length) }, message: file.skipped }];
  const found: SyntaxProblem[] = [];
  if (file.headers.tree.hasError) found.push({ item: undefined, range: errorIn(file.headers), message: 'syntax error outside the functions' });
  for (const index of wanted) {
    const unit = file.bodyUnit(index);
    const slot = file.bodies[index];
    if (unit.tree.hasError && slot !== undefined) found.push({ item: slot.name, range: errorIn(unit), message: `syntax error in \`${slot.name}\`` });
  }
  return found;
}

function errorIn(unit: SyntaxUnit): { readonly start: number; readonly end: number } {
  const { tree } = unit;
  for (let node = 0; node < tree.count; node++) if (tree.kind(node) === K.ERROR) return unit.rangeOf(node);
  return unit.rangeOf(tree.root);
}
