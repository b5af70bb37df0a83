import { Transform, type TransformCallback } from 'node:stream';

const headerLimit = 8 * 1024;
const bodyLimit = 256 * 1024 * 1024;

/**
 * Lets well-formed frames through unchanged and reports the first that is not.
 * The message reader behind it would wait for ever on most of them: better to end, so that the client starts anew.
 */
export function frameGuard(broken: (reason: string) => void): Transform {
  const frames = new FrameScanner();
  return new Transform({
    transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
      const reason = frames.read(chunk);
      if (reason === undefined) done(undefined, chunk);
      else broken(reason);
    },
  });
}

/** Follows the frames of a stream of bytes. */
class FrameScanner {
  #header = '';
  #bodyLeft = 0;

  /** What is wrong with the stream up to the end of this chunk, or undefined. */
  read(chunk: Buffer): string | undefined {
    let at = 0;
    while (at < chunk.length) {
      if (this.#bodyLeft > 0) {
        const step = Math.min(this.#bodyLeft, chunk.length - at);
        this.#bodyLeft -= step;
        at += step;
        continue;
      }
      const before = this.#header.length;
      this.#header += chunk.toString('latin1', at, Math.min(chunk.length, at + headerLimit));
      const end = this.#header.indexOf('\r\n\r\n');
      if (end < 0) return brokenPrefix(this.#header);
      const length = contentLength(this.#header.slice(0, end));
      if (typeof length === 'string') return length;
      this.#bodyLeft = length;
      at += end + 4 - before;
      this.#header = '';
    }
    return undefined;
  }
}

function brokenPrefix(header: string): string | undefined {
  if (header.length >= headerLimit) return 'a header is longer than 8 KiB';
  if (header !== '' && !/^[A-Za-z]/.test(header)) return 'a frame does not begin with a header';
  if (/[^\r]\n/.test(header)) return 'a header line does not end in CR LF';
  return undefined;
}

/** The announced length, or what is wrong with the header. */
function contentLength(header: string): number | string {
  if (header.length >= headerLimit) return 'a header is longer than 8 KiB';
  let length: number | undefined;
  for (const line of header.split('\r\n')) {
    const field = /^([A-Za-z][A-Za-z-]*): *(.*)$/.exec(line);
    if (field === null) return 'a header line is no header field';
    if (field[1]?.toLowerCase() !== 'content-length') continue;
    if (!/^\d{1,12}$/.test(field[2] ?? '')) return 'the content length is not a number';
    length = Number(field[2]);
  }
  if (length === undefined) return 'the content length is missing';
  return length > bodyLimit ? 'the content length is above 256 MiB' : length;
}
