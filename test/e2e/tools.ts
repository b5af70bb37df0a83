import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Absolute paths of the programs the suite runs. */
export interface Tools {
  readonly node: string;
  readonly codeServer: string;
  readonly chromium: string;
}

/** What test/e2e/install left behind. Throws with advice where it never ran. */
export function installedTools(): Tools {
  const folder = process.env['HOLDPOINT_E2E_TOOLS'] ?? join(homedir(), '.cache', 'holdpoint-e2e');
  try {
    return JSON.parse(readFileSync(join(folder, 'tools.json'), 'utf8')) as Tools;
  } catch {
    throw new Error(`the end-to-end suite needs Chromium and code-server, which are not in ${folder}: run test/e2e/install`);
  }
}
