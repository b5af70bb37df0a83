import type { BodyFacts, KeptValue } from '../../semantics/facts.ts';
import type { RelatedLocation } from '../rule.ts';
import { shortened } from '../shortened.ts';

/** `` `names` keeps an `Rc<String>` across an await ``, with the part that is to blame. */
export function keptWords(value: KeptValue): string {
  const holder = value.local === undefined ? 'a temporary' : `\`${shortened(value.local.name, 20)}\``;
  const part = partOf(value);
  return value.point === undefined ? `its argument ${holder} holds \`${part}\`` : `${holder} keeps \`${part}\` across an await`;
}

/** The innermost part that is not `Send`, else the whole. */
function partOf({ type }: KeptValue): string {
  const culprit = type.notSend ?? type;
  return shortened(culprit.traitObject === undefined ? culprit.display : `dyn ${culprit.traitObject.split('::').at(-1) ?? ''}`, 28);
}

export function keptNote({ path }: Pick<BodyFacts, 'path'>, value: KeptValue): RelatedLocation {
  const range = value.point?.pointRange ?? value.range;
  const name = value.local === undefined ? 'the temporary' : `\`${value.local.name}\``;
  return { path, range, message: value.point === undefined ? `${name} is part of the future` : `${name} is still alive here` };
}

/** Whether a crate is made for one thread: browsers have no other. */
export function isThreadBound({ crate }: BodyFacts): boolean {
  return THREAD_BOUND.some((name) => crate.dependencies?.has(name) === true);
}

const THREAD_BOUND = ['wasm_bindgen', 'wasm_bindgen_futures', 'worker', 'monoio', 'glommio', 'tokio_uring', 'compio'];
