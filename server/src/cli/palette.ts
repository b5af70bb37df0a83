import picocolors from 'picocolors';
import type { Palette } from '../report/palette.ts';
import type { Color } from './args.ts';
import type { World } from './world.ts';

/** The colours for stdout: `auto` means a terminal that has not declined them with NO_COLOR. */
export function paletteFor(color: Color, { stdout, env }: Pick<World, 'stdout' | 'env'>): Palette {
  return picocolors.createColors(color === 'auto' ? isWanted(stdout.isTerminal, env) : color === 'always');
}

function isWanted(isTerminal: boolean, env: World['env']): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0';
  return isTerminal && env['TERM'] !== 'dumb';
}
