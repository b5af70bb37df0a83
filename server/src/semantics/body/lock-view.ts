import type { LockEffect, LockFact } from '../facts.ts';
import { keyOfPath, type PlacePath } from './place-path.ts';
import { stepsOf } from './step-view.ts';
import type { Acquisition } from './summary.ts';
import type { BodyView } from './view.ts';

/** A lock as facts show it. */
export function lockFact(body: BodyView, path: PlacePath): LockFact {
  const { root, fields } = path;
  const last = fields.at(-1);
  const key = last === undefined ? undefined : last.owner === undefined ? undefined : `${last.owner.path}.${last.name}`;
  const isWhole = root.kind === 'static' && fields.length === 0;
  return {
    instance: root.kind === 'unknown' ? undefined : keyOfPath(path),
    key: isWhole ? root.definition.path : key,
    display: [nameOf(body, path), ...fields.map(({ name }) => name)].filter((part) => part !== '*').join('.'),
  };
}

function nameOf(body: BodyView, { root }: PlacePath): string {
  switch (root.kind) {
    case 'local':
      return body.frame(root.body).builder.local(root.local).name ?? '_';
    case 'static':
      return root.definition.item.name;
    case 'call':
      return variableOf(body, root.call) ?? `${body.calls[root.call]?.callee.name ?? '_'}()`;
    default:
      return '_';
  }
}

/** The first variable that the result of a call goes to. */
function variableOf({ analysed }: BodyView, call: number): string | undefined {
  const locals = analysed.lowered.records.bodies.flatMap(({ builder }) => builder.locals);
  return locals.find(({ name, denotes }) => name !== undefined && denotes?.root.kind === 'call' && denotes.root.call === call && denotes.fields.length === 0)?.name;
}

/** An acquisition as facts show it. */
export function lockEffect(body: BodyView, { lock, mode, kind, steps }: Acquisition): LockEffect {
  return { lock: lockFact(body, lock), mode, kind, steps: stepsOf(body, steps) };
}
