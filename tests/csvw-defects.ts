import { posix } from 'node:path';
import Papa from 'papaparse';
import { z } from 'zod';

const limited = z.strictObject({
  base: z.enum(['string', 'integer', 'decimal', 'gYear']),
  format: z.string().optional(),
  maxLength: z.int().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});
const column = z.strictObject({
  name: z.string().regex(/^[a-z]\w*$/u),
  titles: z.string(),
  'dc:description': z.string().min(1),
  datatype: z.union([limited.shape.base, limited]),
  required: z.literal(true).optional(),
});
const reference = z.strictObject({ resource: z.string(), columnReference: z.array(z.string()).min(1) });
const table = z.strictObject({
  url: z.string(),
  'dc:title': z.string().min(1),
  'dc:description': z.string().min(1),
  tableSchema: z.strictObject({
    columns: z.array(column).min(1),
    primaryKey: z.array(z.string()).min(1).optional(),
    foreignKeys: z
      .array(z.strictObject({ columnReference: z.array(z.string()).min(1), reference }))
      .min(1)
      .optional(),
  }),
});

/** A group of tables as CSV on the Web describes it, with the properties that we use and no other. */
const tableGroup = z.strictObject({
  '@context': z.tuple([
    z.literal('http://www.w3.org/ns/csvw'),
    z.strictObject({ '@language': z.literal('fr') }),
  ]),
  '@type': z.literal('TableGroup'),
  'dc:title': z.string().min(1),
  'dc:description': z.string().min(1),
  'dc:license': z.strictObject({ '@id': z.url() }),
  'dc:modified': z.strictObject({ '@value': z.iso.date(), '@type': z.literal('xsd:date') }),
  tables: z.array(table).min(1),
});

type Row = Readonly<Record<string, string>>;

const WRITTEN = {
  string: /^[\s\S]*$/u,
  integer: /^[+-]?\d+$/u,
  decimal: /^[+-]?\d+(?:\.\d+)?$/u,
  gYear: /^\d{4}$/u,
} as const;

/** What tables break of the metadata that stands at `path`, as a validator of CSV on the Web would tell; `read` gives the text of a file. */
export function csvwDefects(path: string, read: (path: string) => string): readonly string[] {
  const { tables } = tableGroup.parse(JSON.parse(read(path)));
  const at = (url: string) => posix.join(posix.dirname(path), url);
  const rowsOf = new Map(
    tables.map(({ url }) => [
      url,
      Papa.parse<string[]>(read(at(url)), { delimiter: ',', skipEmptyLines: true }).data,
    ]),
  );
  const records = (url: string): readonly Row[] => {
    const [header = [], ...rows] = rowsOf.get(url) ?? [];
    return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
  };
  return tables.flatMap(({ url, tableSchema: { columns, primaryKey, foreignKeys = [] } }) => {
    const say = (fault: string) => `${at(url)} ${fault}`;
    const header = rowsOf.get(url)?.[0]?.join();
    const expected = columns.map(({ titles }) => titles).join();
    const rows = records(url);
    const keys = primaryKey === undefined ? [] : rows.map((row) => keyOf(row, primaryKey));
    return [
      ...(header === expected ? [] : [say(`columns ${header} for ${expected}`)]),
      ...rows.flatMap((row, index) =>
        columns
          .filter((one) => !fits(row[one.name] ?? '', one))
          .map(({ name }) => say(`${index + 2} ${name} « ${row[name]} »`)),
      ),
      ...(new Set(keys).size === keys.length ? [] : [say('key again')]),
      ...foreignKeys.flatMap(({ columnReference, reference: { resource, columnReference: target } }) => {
        if (!rowsOf.has(resource)) return [say(`refers to ${resource}, which the group does not hold`)];
        const known = new Set(records(resource).map((row) => keyOf(row, target)));
        const lost = rows.filter((row) => !known.has(keyOf(row, columnReference)));
        return lost.map((row) => say(`refers to « ${keyOf(row, columnReference)} »`));
      }),
    ];
  });
}

function keyOf(row: Row, names: readonly string[]): string {
  return names.map((name) => row[name]).join(' ');
}

function fits(text: string, { datatype, required }: z.infer<typeof column>): boolean {
  if (text === '') return required !== true;
  const {
    base,
    format,
    maxLength = Infinity,
    minimum = -Infinity,
    maximum = Infinity,
  } = typeof datatype === 'string' ? { base: datatype } : datatype;
  if (!WRITTEN[base].test(text) || text.length > maxLength) return false;
  if (format !== undefined && !new RegExp(`^(?:${format})$`, 'u').test(text)) return false;
  return base === 'string' || (Number(text) >= minimum && Number(text) <= maximum);
}
