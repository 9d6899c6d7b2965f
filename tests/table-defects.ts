import type { TableSchema } from './data-package-v2.ts';

/** A line of a table, by the name of the column. */
export type TableRow = Readonly<Record<string, string>>;

type Field = TableSchema['fields'][number];

const WRITTEN: Readonly<Record<Field['type'], RegExp>> = {
  string: /^[\s\S]*$/u,
  number: /^[+-]?\d+(?:\.\d+)?$/u,
  integer: /^[+-]?\d+$/u,
  year: /^\d{4}$/u,
};

/** What the lines of a table break of their schema, as a program that reads Table Schema would tell; the columns are compared in order. */
export function tableDefects(
  schema: TableSchema,
  columns: readonly string[],
  rows: readonly TableRow[],
): readonly string[] {
  const { fields, primaryKey = [], missingValues } = schema;
  const names = fields.map(({ name }) => name);
  const keys =
    primaryKey.length === 0 ? [] : rows.map((row) => primaryKey.map((name) => row[name]).join(' '));
  return [
    ...(columns.join() === names.join() ? [] : [`columns ${columns.join()} for ${names.join()}`]),
    ...rows.flatMap((row, index) =>
      fields.flatMap((field) => {
        const text = row[field.name] ?? '';
        const fault = missingValues.includes(text) ? whenMissing(field) : cellFault(field, text);
        return fault === null ? [] : [`${index + 2} ${field.name} « ${text} » ${fault}`];
      }),
    ),
    ...keys.flatMap((key, index) => (keys.indexOf(key) < index ? [`${index + 2} key ${key} again`] : [])),
  ];
}

function whenMissing({ constraints }: Field): string | null {
  return constraints?.required === true ? 'required' : null;
}

function cellFault(field: Field, text: string): string | null {
  if (!WRITTEN[field.type].test(text)) return `no ${field.type}`;
  if (field.type !== 'string') {
    const { minimum = -Infinity, maximum = Infinity } = field.constraints ?? {};
    return Number(text) < minimum || Number(text) > maximum ? 'out of range' : null;
  }
  const { pattern, enum: words, minLength = 0, maxLength = Infinity } = field.constraints ?? {};
  if (words !== undefined && !words.includes(text)) return 'not listed';
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(text)) return 'against the pattern';
  return text.length < minLength || text.length > maxLength ? 'too short or too long' : null;
}
