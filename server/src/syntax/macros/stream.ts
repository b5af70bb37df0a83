import { expression, type Expander } from './build.ts';
import type { ExpansionWriter } from './call.ts';
import { findOutside } from './runs.ts';

/** `stream! { .. }`: `::hp::<intrinsic>(async move { .. })`, with `for await p in e` as `for p in ::hp::await_each(e)`. */
export function stream(intrinsic: 'stream' | 'try_stream'): Expander {
  return expression((writer, call) => {
    writer.glue(`::hp::${intrinsic}(async move { `);
    writeBody(writer);
    writer.glue(' })');
    return call.all.to > call.all.from;
  });
}

function writeBody(writer: ExpansionWriter): void {
  const { tokens, all } = writer.call;
  let last = all.from;
  for (let at = all.from; at < all.to; at++) {
    if (!tokens.isWord(at, 'for') || !tokens.isWord(at + 1, 'await')) continue;
    const keyword = findOutside(tokens, { from: at + 2, to: all.to }, (token) => tokens.isWord(token, 'in'));
    const block = findOutside(tokens, { from: keyword + 1, to: all.to }, (token) => tokens.is(token, '{'));
    if (block >= all.to) continue;
    const each = { from: keyword + 1, to: block };
    writer.slice({ from: last, to: at + 1 }).glue(' ').slice({ from: at + 2, to: keyword + 1 });
    writer.wrapped(' ::hp::await_each(', each, ') ');
    last = block;
    at = block - 1;
  }
  writer.slice({ from: last, to: all.to });
}
