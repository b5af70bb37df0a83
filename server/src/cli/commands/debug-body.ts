import type { World } from '../world.ts';

/** What `debug body` is asked for. */
export interface DebugRequest {
  /** FILE or FILE:LINE. */
  readonly place: string;
  readonly format: 'text' | 'json';
  readonly edition: number;
}

/** `debug body`: awaits, held guards and Send of the functions of a file. */
export async function runDebugBody(_world: World, _request: DebugRequest): Promise<number> {
  throw new Error('waits for workspace/debug-body.ts');
}
