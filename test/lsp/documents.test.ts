import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Documents, pathOf } from '../../server/src/lsp/documents.ts';
import { differenceOf } from '../../server/src/lsp/text-difference.ts';
import { suppressionEdit } from '../../server/src/lsp/suppression-edit.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

const piece = fc.constantFrom('a', '\n', '\r', '\r\n', '🦀', '\uFEFF', ' ', '{', '', 'é');
const someText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const place = fc.record({ line: fc.nat(12), character: fc.nat(12) });

describe('lsp: documents', () => {
  it('change as the reference implementation of the protocol does', () => {
    const change = fc.record({ start: place, end: place, text: someText });
    fc.assert(
      fc.property(someText, fc.array(change, { minLength: 1, maxLength: 4 }), (text, changes) => {
        const documents = new Documents();
        documents.open('file:///a.rs', 1, text);
        const ours = documents.change('file:///a.rs', 2, changes.map(({ start, end, text: newText }) => ({ span: { start, end }, text: newText })));
        // Anew for each change: its line table goes wrong once a range begins past the last line.
        const theirs = changes.reduce((before, { start, end, text: newText }) => {
          const document = TextDocument.create('file:///a.rs', 'rust', 1, before);
          return TextDocument.update(document, [{ range: { start, end }, text: newText }], 2).getText();
        }, text);
        assert.equal(ours?.text, theirs);
      }),
      { numRuns: 3000 },
    );
  });

  it('keep the client’s spelling of a URI and know the same file under both', () => {
    const documents = new Documents();
    documents.open('file:///w/a%20b.rs', 1, '');
    assert.equal(documents.at('/w/a b.rs')?.uri, 'file:///w/a%20b.rs');
    assert.equal(documents.uriOf('/w/a b.rs'), 'file:///w/a%20b.rs');
    assert.equal(documents.uriOf('/w/c d.rs'), 'file:///w/c%20d.rs');
    assert.equal(documents.uriOf('untitled:x'), 'untitled:x');
  });

  it('that are no files, or whose URI cannot be read, keep their URI as path', () => {
    for (const uri of ['untitled:Untitled-1', 'vscode-vfs://github/a/b.rs', 'file:///a%2Fb.rs', 'file://host/share/%ZZ']) {
      assert.equal(pathOf(uri), uri);
    }
  });
});

describe('lsp: edits', () => {
  it('by lines turn any text into any other, and none where both are the same', () => {
    fc.assert(
      fc.property(someText, someText, (before, after) => {
        const edits = differenceOf(before, after);
        assert.equal(applyEdits(before, edits), after);
        if (before === after) assert.deepEqual(edits, []);
      }),
      { numRuns: 2000 },
    );
  });

  it('that suppress go above the byte order mark’s line but never before the mark', () => {
    const text = '\uFEFFfn f() {}\r\n';
    const edit = suppressionEdit({ text, rule: 'r', offset: 4, coveredBy: (offset) => ({ start: offset, end: text.length }) });
    assert.equal(applyEdits(text, [edit]), '\uFEFF// holdpoint: allow(r) reason="TODO: say why"\r\nfn f() {}\r\n');
  });
});
