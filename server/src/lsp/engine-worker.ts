import type { Engine } from './engine.ts';
import type { EngineAssets } from './worker-thread.ts';

export function createEngine(_assets: EngineAssets): Promise<Engine> {
  return Promise.reject(new Error('the engine is not wired up yet'));
}
