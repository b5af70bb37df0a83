import { equalRanges, type TextRange } from '../../text/range.ts';
import type { CallFact, GivenArgument, LocalFact, PlaceFact, Region, TypeFact } from '../facts.ts';
import type { PlacePath } from './place-path.ts';
import type { BodyView } from './view.ts';

/** An argument or receiver as facts show it. */
export class ArgumentView implements GivenArgument {
  readonly range: TextRange;
  readonly type: TypeFact;
  readonly local: LocalFact | undefined;
  readonly constant: string | undefined;
  readonly #body: BodyView;
  readonly #path: PlacePath | undefined;
  readonly #runs: Region | undefined;

  constructor(body: BodyView, given: Pick<GivenArgument, 'range' | 'type' | 'local' | 'constant'> & { readonly path: PlacePath | undefined; readonly runs: Region | undefined }) {
    this.#body = body;
    this.#path = given.path;
    this.#runs = given.runs;
    this.range = given.range;
    this.type = given.type;
    this.local = given.local;
    this.constant = given.constant;
  }

  /** Found when it is asked for: other functions may have a say in it. */
  get place(): PlaceFact | undefined {
    return this.#body.place(this.#path);
  }

  get madeBy(): CallFact | undefined {
    const { calls } = this.#body;
    const own = calls.find(({ range }) => equalRanges(range, this.range));
    return own === undefined ? undefined : peeled(own, calls);
  }

  get region(): Region | undefined {
    return this.#body.regions.find(({ range, index }) => index > 0 && equalRanges(range, this.range)) ?? this.#runs;
  }
}

/** Whether the result of a call is a future with the type of one that it is given as a parameter: `Logged<impl Future>`. */
function wrapsFuture({ result, args }: CallFact): boolean {
  return result.output !== undefined && result.args.some((part) => part.output !== undefined && args.some(({ type }) => type.display === part.display));
}

/** The call whose future a wrapper such as `timeout(d, f())` or `f().fuse()` polls; the call itself where it is none. */
export function peeled(call: CallFact, all: readonly CallFact[]): CallFact {
  if (call.callee.isAsync || (call.callee.isLocal && !wrapsFuture(call))) return call;
  const verdict = call.callee.facts.cancel?.verdict;
  if (verdict !== undefined && verdict !== 'conditional') return call;
  const parts = [...(call.receiver === undefined ? [] : [call.receiver]), ...call.args];
  const wrapped = parts.flatMap((part) => all.filter(({ range }) => equalRanges(range, part.range)));
  const futures = wrapped.map((inner) => peeled(inner, all)).filter(({ callee }) => callee.isAsync || callee.facts.cancel !== undefined);
  return futures.length === 1 ? (futures[0] ?? call) : call;
}
