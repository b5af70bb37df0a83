// Writes docs/holdpoint.schema.json from the schema the program itself reads settings with; --check only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJSONSchema } from 'zod';
import { configSchema } from '../server/src/config/schema.ts';

const file = fileURLToPath(new URL('../docs/holdpoint.schema.json', import.meta.url));
const schema = {
  $id: 'https://github.com/holdpoint/holdpoint/blob/main/docs/holdpoint.schema.json',
  title: 'holdpoint.toml',
  ...toJSONSchema(configSchema),
};
const text = `${JSON.stringify(schema, undefined, 2)}\n`;

if (process.argv.includes('--check')) {
  if (current() !== text) {
    console.error('docs/holdpoint.schema.json is out of date: run `npm run generate`');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, text);
}

function current(): string | undefined {
  try {
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}
