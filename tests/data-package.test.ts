import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dataPackageV2, tableSchemaV2 } from './data-package-v2.ts';
import { tableDefects, type TableRow } from './table-defects.ts';

const readJson = (file: string): unknown => JSON.parse(readFileSync(join('data', file), 'utf8'));
const descriptor = dataPackageV2.parse(readJson('datapackage.json'));
const tables = descriptor.resources.map(({ name, path, schema }) => {
  const text = readFileSync(join('data', path), 'utf8');
  const { data, meta } = Papa.parse<TableRow>(text, { header: true, delimiter: ',', skipEmptyLines: true });
  return {
    name,
    rows: data,
    columns: meta.fields ?? [],
    schema: tableSchemaV2.parse(readJson(z.string().parse(schema))),
  };
});

test('the descriptor is a data package of version 2, with a Table Schema for each CSV', () => {
  expect(tables.length).toBeGreaterThan(13);
});

describe.each(tables)('$name', ({ schema, columns, rows }) => {
  test('keeps to its schema, line by line', () => {
    expect(rows.length).toBeGreaterThanOrEqual(28);
    expect(tableDefects(schema, columns, rows)).toEqual([]);
  });

  test('names only what the tables it refers to hold', () => {
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const target = tables.find(({ name }) => name === reference.resource);
      const keyOf = (row: TableRow, names: readonly string[]) => names.map((name) => row[name]).join(' ');
      const known = new Set(target?.rows.map((row) => keyOf(row, reference.fields)));
      expect(rows.filter((row) => !known.has(keyOf(row, fields)))).toEqual([]);
    }
  });
});

test('each indicator refers to the territories', () => {
  const indicators = tables.filter(({ columns }) => columns.includes('annee'));
  expect(indicators).toHaveLength(tables.length - 2);
  for (const { schema } of indicators)
    expect(schema.foreignKeys?.map(({ reference }) => reference.resource)).toEqual(['territoires']);
});
