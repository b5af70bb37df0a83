import type { BodyFacts, CallFact, ValueFate } from '../../semantics/facts.ts';
import { defineRule, type Finding } from '../rule.ts';
import { ignoredContent } from './ignored-value.ts';

export const unusedIoAmount = defineRule({
  id: 'unused-io-amount',
  category: 'tasks',
  stage: 'stable',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'none',
  honours: ['clippy::unused_io_amount'],
  docs: {
    summary: 'nobody looks at how much was read or written',
    why:
      '`read` gives what has arrived so far, and `write` takes what there is room for. Both say how much that was, and it may be less ' +
      'than the buffer: a short read leaves old bytes at its end, a short write loses the rest. On a fast machine with short ' +
      'messages that hardly ever happens; over a network it does.',
    failsWhen: 'a message comes or goes in more than one piece: bytes are missing',
    trigger: 'a slow network, or a message longer than a packet',
    bad: `
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

async fn greet(stream: &mut TcpStream) -> std::io::Result<()> {
    stream.write(b"hello").await?;
    Ok(())
}
`,
    good: `
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

async fn greet(stream: &mut TcpStream) -> std::io::Result<()> {
    stream.write_all(b"hello").await
}
`,
    gaps: ['An amount that is bound to a name counts as looked at where the name is mentioned.'],
    fixSafety: 'There is no automatic fix: a read may be meant to take what is there.',
    related: ['clippy::unused_io_amount'],
  },

  *check(body: BodyFacts): Iterable<Finding> {
    for (const call of body.calls) {
      const what = call.callee.facts.partial;
      const ignored = what === undefined ? undefined : ignoredContent(body, valueFate(call));
      if (what === undefined || ignored === undefined) continue;
      yield {
        range: call.nameRange,
        confidence: call.uncertain ? 'possible' : 'certain',
        ...(ignored === 'explicitly' ? { severity: 'information' } : {}),
        message: `\`${call.callee.name}\` may ${what} less than all, and nobody looks at how much`,
        failsWhen: what === 'read' ? 'a message comes in pieces: the rest of the buffer is old' : 'there is little room: the rest is not written',
        trigger: `a slow network; \`${what === 'read' ? 'read_exact' : 'write_all'}\` goes on until all is done`,
        related: [],
        fixes: () => [],
      };
    }
  },
});

/** What becomes of the amount once the future is awaited. */
function valueFate({ fate }: CallFact): ValueFate {
  return fate.kind === 'awaited' ? fate.point.fate : { kind: 'other' };
}
