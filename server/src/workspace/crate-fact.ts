import type { CrateFact } from '../semantics/facts.ts';
import type { WorkspaceCrate } from './crates.ts';

const crateFacts = new WeakMap<WorkspaceCrate, CrateFact>();

/** What is known of a crate; little where a file belongs to none. */
export function crateFact(own: WorkspaceCrate | undefined): CrateFact {
  const known = own === undefined ? undefined : crateFacts.get(own);
  if (known !== undefined) return known;
  const fact = readCrateFact(own);
  if (own !== undefined) crateFacts.set(own, fact);
  return fact;
}

function readCrateFact(own: WorkspaceCrate | undefined): CrateFact {
  const dependencies = own?.package === undefined ? undefined : new Map([...own.package.dependencies].map(([name, dependency]) => [name, dependency.features] as const));
  const has = (name: string): boolean => dependencies?.has(name) ?? false;
  const runtimes = ([['tokio', 'tokio'], ['async_std', 'async-std'], ['smol', 'smol']] as const).filter(([name]) => has(name));
  // A package that can run on several does not say which one runs this code.
  const runtime = runtimes.length === 1 ? (runtimes[0]?.[1] ?? 'unknown') : 'unknown';
  const isLibrary = own !== undefined && !own.isTest && !/(^|\/)(main\.rs|src\/bin\/.+)$/.test(own.root);
  return { name: own?.crate.name ?? '', isLibrary, edition: own?.crate.edition ?? 2021, dependencies, runtime };
}
