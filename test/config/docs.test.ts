import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { toJSONSchema } from 'zod';
import { complaintText } from '../../server/src/config/complaint.ts';
import { parseConfig } from '../../server/src/config/parse-config.ts';
import { configSchema } from '../../server/src/config/schema.ts';
import { parseDirective } from '../../server/src/linter/directive.ts';
import { schemaErrors } from '../report/schema-checker.ts';

const page = (name: string): string => readFileSync(`docs/${name}`, 'utf8').replaceAll('\r\n', '\n');
const blocks = (name: string, language: string): readonly string[] =>
  [...page(name).matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gm'))].map((match) => match[1] ?? '');

describe('the documentation of settings and reports', () => {
  it('shows settings that are understood', () => {
    const [example] = blocks('configuration.md', 'toml');
    deepEqual(parseConfig(example ?? '', 'holdpoint.toml').complaints.map(complaintText), []);
  });

  it('shows suppressions that are understood', () => {
    const [example] = blocks('configuration.md', 'rust');
    const comments = [...(example ?? '').matchAll(/\/\/ .*/g)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
    equal(comments.length, 4);
    deepEqual(comments.map((comment) => parseDirective(example ?? '', comment)?.form), Array(4).fill('directive'));
  });

  it('shows a JSON report that follows the schema', () => {
    const schema = JSON.parse(page('holdpoint-json.schema.json')) as Record<string, unknown>;
    deepEqual(schemaErrors(schema, JSON.parse(blocks('json.md', 'json')[0] ?? '')), []);
  });

  it('publishes the schema of the settings as it is', () => {
    const published = JSON.parse(page('holdpoint.schema.json')) as Record<string, unknown>;
    deepEqual(published, { $id: published['$id'], title: 'holdpoint.toml', ...JSON.parse(JSON.stringify(toJSONSchema(configSchema))) });
    deepEqual(schemaErrors(published, { tests: 'off', rules: { 'bad-suppression': 'warn' }, overrides: [{ paths: ['a'], rules: {} }] }), []);
    equal(schemaErrors(published, { tests: 'never' }).length, 1);
  });
});
