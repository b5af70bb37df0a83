import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadGrammar } from '../../server/src/host/assets.ts';
import { nodeFileSystem as fs } from '../../server/src/host/node-file-system.ts';
import { findProject } from '../../server/src/host/project.ts';

describe('host', () => {
  let root: string;
  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'holdpoint-host-')));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const put = (path: string, content: string | Uint8Array = ''): string => {
    const full = join(root, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
    return full;
  };
  const rustBelow = (folder = root): string[] => fs.walk(folder).rust.map((path) => path.slice(root.length + 1));

  describe('walk', () => {
    it('finds Rust files and manifests, sorted, and skips what nobody wrote by hand', () => {
      for (const path of ['src/b.rs', 'src/a.rs', 'Cargo.toml', 'clippy.toml', 'x.txt']) put(path);
      for (const path of ['target/debug/gen.rs', '.git/x.rs', 'node_modules/p/x.rs']) put(path);
      assert.deepEqual(rustBelow(), ['src/a.rs', 'src/b.rs']);
      assert.deepEqual(fs.walk(root).manifests, [join(root, 'Cargo.toml'), join(root, 'clippy.toml')]);
    });

    it('keeps a module folder called target', () => {
      put('Cargo.toml');
      put('src/target/mod.rs');
      assert.deepEqual(rustBelow(), ['src/target/mod.rs']);
    });

    it('honours nested ignore files, negation, and those above the start', () => {
      put('.git/HEAD');
      put('.gitignore', 'gen/\n*.tmp.rs\n');
      put('a/.gitignore', '!keep.tmp.rs\nlocal.rs\n');
      for (const path of ['gen/x.rs', 'a/x.tmp.rs', 'a/keep.tmp.rs', 'a/local.rs', 'b/local.rs']) put(path);
      assert.deepEqual(rustBelow(), ['a/keep.tmp.rs', 'b/local.rs']);
      assert.deepEqual(rustBelow(join(root, 'a')), ['a/keep.tmp.rs']);
    });

    it('never follows a link, so loops end and nothing outside is read', () => {
      put('src/lib.rs');
      symlinkSync('..', join(root, 'src/loop'));
      symlinkSync('/etc', join(root, 'src/etc'));
      symlinkSync('/etc/passwd', join(root, 'src/passwd.rs'));
      mkdirSync(join(root, 'src/folder.rs'));
      assert.deepEqual(rustBelow(), ['src/lib.rs']);
      assert.deepEqual(fs.walk(root).skipped, [{ path: join(root, 'src/passwd.rs'), reason: 'symbolic link' }]);
    });
  });

  describe('readText', () => {
    it('keeps the byte order mark and line ends', () => {
      assert.deepEqual(fs.readText(put('a.rs', '\uFEFFfn a() {}\r\n'), 100), { kind: 'text', text: '\uFEFFfn a() {}\r\n' });
    });

    const refused: [string, string | Uint8Array, string][] = [
      ['invalid UTF-8', Uint8Array.of(0x66, 0xff, 0xfe), 'not UTF-8'],
      ['a zero byte', 'a\0b', 'binary'],
      ['more bytes than allowed', 'x'.repeat(1025), 'larger than 1 KiB'],
    ];
    for (const [what, content, reason] of refused) {
      it(`refuses ${what}`, () => {
        assert.deepEqual(fs.readText(put('a.rs', content), 1024), { kind: 'skipped', reason });
      });
    }

    it('refuses folders, links and missing files', () => {
      symlinkSync(put('a.rs'), join(root, 'link.rs'));
      const reasons = ['link.rs', 'none.rs', '.'].map((path) => fs.readText(join(root, path), 10));
      assert.deepEqual(reasons.map((read) => (read.kind === 'skipped' ? read.reason : read.text)), [
        'symbolic link',
        'cannot be read: ENOENT',
        'not a regular file',
      ]);
    });
  });

  describe('writeText', () => {
    it('replaces the file, keeps its mode and leaves no other file', () => {
      const path = put('a.rs', 'old');
      chmodSync(path, 0o640);
      assert.deepEqual(fs.writeText({ path, expected: 'old', text: '\uFEFFnew\r\n', root }), { kind: 'written' });
      assert.equal(readFileSync(path, 'utf8'), '\uFEFFnew\r\n');
      assert.equal(statSync(path).mode & 0o777, 0o640);
      assert.deepEqual(readdirSync(root), ['a.rs']);
    });

    it('refuses a file that changed, is read-only, or lies outside through a link', () => {
      const path = put('in/a.rs', 'old');
      const inner = join(root, 'in');
      const outside = put('out.rs', 'old');
      symlinkSync(outside, join(inner, 'link.rs'));
      const reasons = [
        fs.writeText({ path, expected: 'other', text: 'new', root }),
        fs.writeText({ path: join(inner, 'link.rs'), expected: 'old', text: 'new', root: inner }),
      ];
      chmodSync(path, 0o444);
      reasons.push(fs.writeText({ path, expected: 'old', text: 'new', root }));
      assert.deepEqual(reasons.map((outcome) => (outcome.kind === 'refused' ? outcome.reason : 'written')), [
        'changed since it was analysed',
        'a symbolic link leads out of the folder',
        'read-only',
      ]);
      assert.equal(readFileSync(path, 'utf8') + readFileSync(outside, 'utf8'), 'oldold');
    });
  });

  it('finds the enclosing workspace and the manifests on the way', () => {
    put('ws/Cargo.toml', '[workspace]\nmembers = ["m"]\n');
    put('ws/holdpoint.toml');
    put('ws/m/Cargo.toml', '[package]\nname = "m"\n');
    mkdirSync(join(root, 'ws/m/src'));
    assert.deepEqual(findProject(join(root, 'ws/m/src')), {
      root: join(root, 'ws'),
      manifests: [join(root, 'ws/Cargo.toml'), join(root, 'ws/holdpoint.toml'), join(root, 'ws/m/Cargo.toml')],
    });
  });

  describe('loadGrammar', () => {
    it('loads the tested modules in a checkout', () => {
      const grammar = loadGrammar(import.meta.dirname);
      assert.ok(grammar.runtime.length > 100_000 && grammar.rust.length > 100_000);
    });

    it('refuses a module with one byte changed', () => {
      const bytes = Buffer.from(loadGrammar(import.meta.dirname).runtime);
      bytes[1000] = (bytes[1000] ?? 0) ^ 1;
      put('web-tree-sitter.wasm', bytes);
      assert.throws(() => loadGrammar(root), /is not the tested web-tree-sitter 0\.27\.1/);
    });
  });
});
