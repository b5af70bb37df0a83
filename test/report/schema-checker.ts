/** The part of JSON Schema that our schemas use; any other keyword is an error, so that none is silently ignored. */
interface Schema {
  readonly [keyword: string]: unknown;
}

const annotations = new Set(['$schema', '$id', '$defs', 'title', 'description', 'default']);

/** Where a value does not follow a schema, as `path: what`; empty when it does. */
export function schemaErrors(schema: Schema, value: unknown, root: Schema = schema, path = '$'): readonly string[] {
  const errors: string[] = [];
  for (const [keyword, expected] of Object.entries(schema)) {
    if (!annotations.has(keyword)) errors.push(...check({ keyword, expected, value, schema, root, path }));
  }
  return errors;
}

interface Check {
  readonly keyword: string;
  readonly expected: unknown;
  readonly value: unknown;
  readonly schema: Schema;
  readonly root: Schema;
  readonly path: string;
}

function check({ keyword, expected, value, schema, root, path }: Check): readonly string[] {
  const fail = (holds: boolean): readonly string[] => (holds ? [] : [`${path}: ${keyword} ${JSON.stringify(expected)}`]);
  const entries = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  switch (keyword) {
    case '$ref': {
      const name = String(expected).replace('#/$defs/', '');
      return schemaErrors((root['$defs'] as Record<string, Schema>)[name] ?? { missing: name }, value, root, path);
    }
    case 'type':
      return fail((Array.isArray(expected) ? expected : [expected]).some((type) => isOfType(value, type)));
    case 'const':
      return fail(value === expected);
    case 'enum':
      return fail((expected as readonly unknown[]).includes(value));
    case 'minimum':
      return fail(typeof value !== 'number' || value >= Number(expected));
    case 'exclusiveMinimum':
      return fail(typeof value !== 'number' || value > Number(expected));
    case 'maximum':
      return fail(typeof value !== 'number' || value <= Number(expected));
    case 'minLength':
      return fail(typeof value !== 'string' || value.length >= Number(expected));
    case 'maxLength':
      return fail(typeof value !== 'string' || value.length <= Number(expected));
    case 'required':
      return fail((expected as readonly string[]).every((key) => entries.some(([own]) => own === key)));
    case 'additionalProperties':
      return fail(expected !== false || entries.every(([key]) => key in properties));
    case 'properties':
      return entries.flatMap(([key, child]) => {
        const inner = properties[key];
        return inner === undefined ? [] : schemaErrors(inner, child, root, `${path}.${key}`);
      });
    case 'items':
      if (!Array.isArray(value)) return [];
      return value.flatMap((child: unknown, index) => schemaErrors(expected as Schema, child, root, `${path}[${index}]`));
    default:
      return [`${path}: the checker does not know the keyword ${keyword}`];
  }
}

function isOfType(value: unknown, type: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}
