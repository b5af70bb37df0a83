import * as z from 'zod/mini';
import { knownRules } from './known-rules.ts';

/** The longest path pattern that is taken. */
const maxPatternLength = 500;

const levels = z.enum(['off', 'hint', 'information', 'warning', 'error', 'info', 'warn']);

const ruleLevels = z.strictObject(Object.fromEntries(knownRules.map(({ id, docs }) => [id, described(z.optional(levels), docs.summary)])));

const pattern = z.string().check(z.minLength(1), z.maxLength(maxPatternLength));

/** The one description of a configuration: holdpoint.toml, the metadata tables and the editor's settings are read by it. */
export const configSchema = z.strictObject({
  rules: described(z.optional(ruleLevels), 'Severity of each rule; `off` switches it off.'),
  tests: described(
    z.optional(z.enum(['same', 'lower', 'off'])),
    'Findings in tests, benches and examples: as elsewhere, one severity lower (the default), or none.',
  ),
  'require-reason': described(z.optional(z.boolean()), 'Every suppression has to give a reason.'),
  exclude: described(z.optional(z.array(pattern)), 'Path patterns of files that are not analysed.'),
  'max-file-size': described(
    z.optional(z.int().check(z.positive())),
    'Files larger than this many bytes are not analysed.',
  ),
  'await-holding-invalid-types': described(
    z.optional(z.array(pattern)),
    'Paths of types of which no value may live across an await: for the rule await-holding-invalid-type.',
  ),
  overrides: described(
    z.optional(z.array(z.strictObject({ paths: z.array(pattern), rules: ruleLevels }))),
    'Severities for the files that match a pattern; of several that match, the last decides.',
  ),
});

/** A configuration that satisfies the schema. */
export type ConfigData = z.infer<typeof configSchema>;

function described<T extends z.ZodMiniType>(schema: T, description: string): T {
  return schema.check(z.describe(description));
}
