import { deepEqual, equal } from 'node:assert/strict';
import { defaultConfig } from '../../server/src/config/config.ts';
import { analyseFile } from '../../server/src/linter/analyse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { newWorkspace } from '../support/core.ts';

type Files = Readonly<Record<string, string>>;

const manifest = '[package]\nname = "app"\nedition = "2021"\n\n[dependencies]\ntokio = { version = "1", features = ["full"] }\n';

const files: Files = {
  'src/main.rs': `mod event;
mod writer;

#[tokio::main]
async fn main() {
    let (events, received) = tokio::sync::mpsc::unbounded_channel();
    let writer = tokio::spawn(writer::write(received));
    event::Source::new(events).run().await;
    let _ = writer.await;
}
`,
  'src/event.rs': `use tokio::sync::mpsc::UnboundedSender;

pub struct Event(pub u32);

pub struct Source {
    events: UnboundedSender<Event>,
}

impl Source {
    pub fn new(events: UnboundedSender<Event>) -> Self {
        Self { events }
    }

    pub async fn run(&self) {
        for id in 0..10 {
            if self.events.send(Event(id)).is_err() {
                return;
            }
        }
    }
}
`,
  'src/writer.rs': `use crate::event::Event;
use tokio::sync::mpsc;

pub async fn write(mut events: mpsc::UnboundedReceiver<Event>) {
    while let Some(Event(id)) = events.recv().await {
        println!("{id}");
    }
}
`,
};

/** The files after the first fix of the only finding of the rule; undefined where no fix is offered. */
async function fixed(given: Files, manifestText = manifest): Promise<Files | undefined> {
  const workspace = await newWorkspace();
  workspace.setManifest('Cargo.toml', manifestText);
  for (const [path, text] of Object.entries(given)) workspace.setFile(path, text);
  const diagnostics = Object.keys(given).flatMap((path) => analyseFile(workspace, path, defaultConfig).diagnostics).filter(({ rule }) => rule === 'unbounded-channel');
  equal(diagnostics.length, 1, diagnostics.map(({ message }) => message).join('\n'));
  const fix = diagnostics[0]?.fixes()[0];
  if (fix === undefined) return undefined;
  return Object.fromEntries(Object.entries(given).map(([path, text]) => [path, applyEdits(text, fix.change.get(path) ?? []) ?? 'overlap']));
}

/** The files with a text of one of them replaced. */
function changed(path: string, from: string, to: string): Files {
  const text = files[path] ?? '';
  equal(text.includes(from), true, `${path} has no ${from}`);
  return { ...files, [path]: text.replaceAll(from, to) };
}

describe('bounding a tokio channel', () => {
  it('changes constructor, types, imports and sends in all files of the crate', async () => {
    const after = await fixed(files);
    deepEqual(after, {
      'src/main.rs': files['src/main.rs']?.replace('unbounded_channel()', 'channel(1024)'),
      'src/event.rs': files['src/event.rs']?.replaceAll('UnboundedSender', 'Sender').replace('send(Event(id))', 'send(Event(id)).await'),
      'src/writer.rs': files['src/writer.rs']?.replace('UnboundedReceiver', 'Receiver'),
    });
  });

  it('is not offered where a send cannot wait', async () => {
    equal(await fixed(changed('src/event.rs', 'pub async fn run', 'pub fn run')), undefined);
  });

  it('is not offered where a method of that name is called on something unknown', async () => {
    equal(await fixed(changed('src/writer.rs', 'println!("{id}");', 'foreign::sink().send(id);')), undefined);
    equal((await fixed(changed('src/writer.rs', 'println!("{id}");', 'foreign::sink().send(id).await;'))) === undefined, false);
  });

  it('is not offered where the new name is taken', async () => {
    equal(await fixed(changed('src/event.rs', 'pub struct Event', 'struct Sender;\n\npub struct Event')), undefined);
  });

  it('is not offered where an alias hides the message type', async () => {
    const text = 'use crate::event::Event;\nuse tokio::sync::mpsc;\n\ntype Message = Event;\n';
    equal(await fixed(changed('src/writer.rs', 'use crate::event::Event;\nuse tokio::sync::mpsc;\n', text)) === undefined, false);
    const aliased = changed('src/writer.rs', 'use crate::event::Event;\nuse tokio::sync::mpsc;\n', text);
    equal(await fixed({ ...aliased, 'src/writer.rs': (aliased['src/writer.rs'] ?? '').replace('Receiver<Event>', 'Receiver<Message>') }), undefined);
  });

  it('is not offered where the types are public in a library', async () => {
    const { 'src/main.rs': main = '', ...rest } = files;
    equal(await fixed({ ...rest, 'src/lib.rs': main.replaceAll('mod ', 'pub mod ').replace('#[tokio::main]\n', '') }), undefined);
  });

  it('leaves what only looks like it in comments and strings', async () => {
    const after = await fixed(changed('src/writer.rs', 'println!("{id}");', '// UnboundedReceiver<Event>\n        println!("UnboundedSender {id}");'));
    equal(after?.['src/writer.rs']?.includes('// UnboundedReceiver<Event>\n        println!("UnboundedSender {id}");'), true);
  });
});
