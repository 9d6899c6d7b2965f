import { z } from 'zod';

// What the profiles of Data Package 2.0 and Table Schema 2.0 (datapackage.org) require of the properties that we use.
const words = z.string().min(1);
const urlOrPath = z.string().regex(/^(?:https?:\/\/.+|(?![./~])(?!.*\/\.\.\/)(?!file:)[^\\]+)$/u);
const licence = z
  .looseObject({
    name: z
      .string()
      .regex(/^[-a-zA-Z0-9._]+$/u)
      .optional(),
    path: urlOrPath.optional(),
    title: words.optional(),
  })
  .refine(({ name, path }) => name !== undefined || path !== undefined, 'A licence has a name or a path.');
const source = z
  .looseObject({ title: words.optional(), path: urlOrPath.optional(), email: z.email().optional() })
  .refine((properties) => Object.keys(properties).length > 0, 'A source has a property.');
const contributor = z
  .looseObject({
    title: words.optional(),
    path: urlOrPath.optional(),
    email: z.email().optional(),
    roles: z.array(words).min(1).optional(),
  })
  .refine((properties) => Object.keys(properties).length > 0, 'A contributor has a property.');

const constraints = {
  string: z.strictObject({
    required: z.boolean().optional(),
    unique: z.boolean().optional(),
    pattern: z.string().optional(),
    enum: z.array(z.string()).min(1).refine(isUnique, 'A value comes twice.').optional(),
    minLength: z.int().optional(),
    maxLength: z.int().optional(),
  }),
  number: z.strictObject({
    required: z.boolean().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
  }),
} as const;

const keys = z.array(z.string()).min(1).refine(isUnique, 'A field comes twice.');
const named = { name: words, title: words.optional(), description: words };
const field = z.discriminatedUnion('type', [
  z.strictObject({ ...named, type: z.literal('string'), constraints: constraints.string.optional() }),
  z.strictObject({ ...named, type: z.literal('number'), constraints: constraints.number.optional() }),
  z.strictObject({ ...named, type: z.literal('integer'), constraints: constraints.number.optional() }),
  z.strictObject({ ...named, type: z.literal('year'), constraints: constraints.number.optional() }),
]);

/** The schema of a table; the keys name its fields. */
export const tableSchemaV2 = z
  .strictObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
    fields: z.array(field).min(1),
    missingValues: z.array(z.string()),
    primaryKey: keys.optional(),
    foreignKeys: z
      .array(
        z.strictObject({
          fields: keys,
          reference: z.strictObject({ resource: z.string(), fields: keys }),
        }),
      )
      .min(1)
      .optional(),
  })
  .refine(({ fields }) => isUnique(fields.map(({ name }) => name)), 'Two fields have one name.')
  .refine(({ fields, primaryKey = [], foreignKeys = [] }) => {
    const names = new Set(fields.map(({ name }) => name));
    return [...primaryKey, ...foreignKeys.flatMap((key) => key.fields)].every((name) => names.has(name));
  }, 'A key names a field that is not there.');

const resource = z.looseObject({
  name: words,
  path: urlOrPath,
  data: z.undefined().optional(),
  type: z.literal('table'),
  title: words,
  description: words,
  format: z.literal('csv'),
  mediatype: z.string().regex(/^.+\/.+$/u),
  encoding: z.literal('utf-8'),
  bytes: z.int().optional(),
  hash: z
    .string()
    .regex(/^(?:[^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$/u)
    .optional(),
  homepage: z.url().optional(),
  sources: z.array(source).optional(),
  licenses: z.array(licence).min(1).optional(),
  schema: z.union([urlOrPath, tableSchemaV2]),
});

/** A data package; a resource is a CSV with a Table Schema of its own, beside it or inside. */
export const dataPackageV2 = z
  .looseObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
    name: z.string().regex(/^[a-z0-9._/-]+$/u),
    title: words,
    description: words,
    homepage: z.url().optional(),
    created: z.iso.datetime({ offset: true }),
    contributors: z.array(contributor).min(1),
    keywords: z.array(words).min(1).optional(),
    licenses: z.array(licence).min(1),
    sources: z.array(source),
    resources: z.array(resource).min(1),
  })
  .refine(({ resources }) => isUnique(resources.map(({ name }) => name)), 'Two resources have one name.');

/** A schema of a table, once valid. */
export type TableSchema = z.infer<typeof tableSchemaV2>;

function isUnique(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
