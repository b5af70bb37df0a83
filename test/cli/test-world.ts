import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../server/src/cli/main.ts';
import type { Engine, World } from '../../server/src/cli/world.ts';
import { nodeFileSystem } from '../../server/src/host/node-file-system.ts';
import type { JsonReport } from '../../server/src/report/json-contract.ts';
import { badWord, FakeWorkspace } from '../linter/fake-workspace.ts';

/** What one command line did. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with files, in which the command line runs in this process with a fake engine. */
export class TestFolder {
  readonly root: string;
  readonly engine = new FakeWorkspace();

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    this.root = realpathSync(mkdtempSync(join(tmpdir(), 'holdpoint-cli-')));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), text);
    }
  }

  async run(args: readonly string[], changes: Partial<World> = {}): Promise<Outcome> {
    const out = { stdout: '', stderr: '' };
    const sink = (name: 'stdout' | 'stderr') => ({ isTerminal: false, write: (text: string) => void (out[name] += text) });
    const world: World = {
      cwd: this.root,
      env: {},
      stdout: sink('stdout'),
      stderr: sink('stderr'),
      files: nodeFileSystem,
      rules: [badWord],
      createEngine: async (): Promise<Engine> => this.engine,
      ...changes,
    };
    const code = await main(args, world);
    return { code, ...out };
  }

  async json(...args: string[]): Promise<JsonReport> {
    return JSON.parse((await this.run([...args, '--format', 'json'])).stdout) as JsonReport;
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
