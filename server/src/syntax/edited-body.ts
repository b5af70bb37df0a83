import type { TextRange } from '../text/range.ts';
import { calledNames } from './called-names.ts';
import type { TextChange } from './change.ts';
import type { FileParts } from './file-syntax.ts';
import type { Gate } from './gates.ts';
import { SourceMap } from './source-map.ts';
import type { TokenBuffer } from './tokens.ts';
import { SyntaxUnit } from './unit.ts';

/** A new text of a file, and what reading it takes. */
export interface BodyEdit {
  readonly text: string;
  readonly change: TextChange;
  readonly tokens: TokenBuffer;
  readonly gate: Gate | undefined;
}

/**
 * The parts of a file after a change inside one body, read from that body alone; undefined where the change could reach
 * further. It is the same as reading the whole text: the text was balanced, and the new body ends where it is left.
 */
export function editedBody(parts: FileParts, edit: BodyEdit): { readonly parts: FileParts; readonly index: number } | undefined {
  const { text, change, tokens, gate } = edit;
  if (!parts.isBalanced) return undefined;
  const index = parts.bodies.findIndex(({ range }) => range.start < change.start && change.oldEnd < range.end);
  const slot = parts.bodies[index];
  if (slot === undefined) return undefined;
  const delta = change.newEnd - change.oldEnd;
  const { start } = slot.range;
  const end = slot.range.end + delta;
  tokens.read(text.slice(start, end));
  if (!tokens.balanced || tokens.partner(0) !== tokens.count - 1) return undefined;
  const shift = (range: TextRange): TextRange => shifted(range, slot.range, delta);
  const inside = tokens.comments.map((range) => ({ start: range.start + start, end: range.end + start }));
  const matters = parts.matters.slice();
  matters[index] = gate?.opensFor(tokens, 0, tokens.count) === false ? 0 : 1;
  return {
    index,
    parts: {
      ...parts,
      headers: new SyntaxUnit(parts.headers.tree, shiftedMap(parts.headers.map, slot.range, delta)),
      bodies: parts.bodies.map((body) => ({ ...body, range: shift(body.range) })),
      comments: [
        ...parts.comments.filter((range) => range.start < start),
        ...inside,
        ...parts.comments.filter((range) => range.start >= slot.range.end).map(shift),
      ],
      wrappers: parts.wrappers.map(({ name, range, inner }) => ({ name, range: shift(range), inner: shift(inner) })),
      matters,
      calls: parts.calls.with(index, calledNames(tokens, 0, tokens.count)),
    },
  };
}

/** A range after `body` grew by `delta`: ranges behind move, those around it grow. */
function shifted(range: TextRange, body: TextRange, delta: number): TextRange {
  if (range.end < body.end) return range;
  return { start: range.start >= body.end ? range.start + delta : range.start, end: range.end + delta };
}

function shiftedMap(map: SourceMap, body: TextRange, delta: number): SourceMap {
  if (delta === 0) return map;
  return new SourceMap(
    map.segments.map((segment) => {
      // The segment that begins with the `}` of the body moves as well.
      if (segment.origin.start < body.start) return segment;
      return { ...segment, origin: { start: segment.origin.start + delta, end: segment.origin.end + delta } };
    }),
  );
}
