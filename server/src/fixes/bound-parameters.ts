import type { ItemFacts } from '../semantics/item-facts.ts';
import { changeIn } from '../text/edit.ts';
import type { TextRange } from '../text/range.ts';
import type { Fix } from './fix.ts';

/** A type parameter where it is declared, and the trait to ask of it. */
export interface ParameterBound {
  readonly name: string;
  readonly range: TextRange;
  readonly hasBounds: boolean;
  readonly bound: string;
}

/** Asks traits of type parameters where they are declared. */
export function boundParameters({ path }: ItemFacts, parameters: readonly ParameterBound[]): Fix {
  const edits = parameters.map(({ range: { end }, hasBounds, bound }) => ({ range: { start: end, end }, newText: `${hasBounds ? ' +' : ':'} ${bound}` }));
  return {
    title: `Require ${parameters.map(({ name, bound }) => `\`${name}: ${bound}\``).join(', ')}`,
    applicability: 'maybe-incorrect',
    change: changeIn(path, edits),
  };
}
