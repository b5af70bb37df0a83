import type { BodyFacts } from '../semantics/facts.ts';

/** Whether a path of tokio can be used in a crate; `feature` is set where Cargo.toml does not show the one it needs. */
export interface TokioPath {
  /** How to write it here. */
  readonly written: string;
  readonly isCertain: boolean;
  readonly feature: string | undefined;
}

const FEATURES: ReadonlyMap<string, string> = new Map([
  ['fs', 'fs'], ['io', 'io-util'], ['join', 'macros'], ['net', 'net'], ['process', 'process'], ['signal', 'signal'], ['sync', 'sync'], ['task', 'rt'], ['time', 'time'],
]);

/** How a path that starts with `tokio::` can be written in a body; undefined where tokio is not the runtime. */
export function tokioPath(body: BodyFacts, qualified: string): TokioPath | undefined {
  const [root, module = ''] = qualified.split('::');
  if (root !== 'tokio') return undefined;
  const { dependencies, runtime } = body.crate;
  const written = body.pathTo(qualified);
  if (dependencies === undefined) return /\btokio\b/.test(body.text) ? { written, isCertain: false, feature: undefined } : undefined;
  if (runtime !== 'tokio') return undefined;
  const needed = FEATURES.get(module);
  const features = dependencies.get('tokio') ?? [];
  const has = needed === undefined || features.includes('full') || features.includes(needed);
  return { written, isCertain: has, feature: has ? undefined : needed };
}

/** Ends a title with the feature that is to be switched on. */
export function withFeature(title: string, { feature }: TokioPath): string {
  return feature === undefined ? title : `${title} (needs the feature "${feature}" of tokio)`;
}
