import { expect, test } from 'vitest';
import { type TableSchema, tableSchemaV2 } from './data-package-v2.ts';
import { tableDefects } from './table-defects.ts';

const schema: TableSchema = tableSchemaV2.parse({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: [
    { name: 'id', type: 'string', description: 'D', constraints: { required: true, pattern: '[a-z]+' } },
    { name: 'valeur', type: 'number', description: 'D', constraints: { minimum: 0, maximum: 100 } },
  ],
  missingValues: [''],
  primaryKey: ['id'],
});
const check = (...rows: readonly { id: string; valeur: string }[]) =>
  tableDefects(schema, ['id', 'valeur'], rows);

test('a missing value is no defect where none is required', () => {
  expect(check({ id: 'a', valeur: '' }, { id: 'b', valeur: '16.0' })).toEqual([]);
  expect(check({ id: '', valeur: '1' })).toEqual(['2 id «  » required']);
});

test('types, ranges, patterns and keys are checked on every line', () => {
  expect(check({ id: 'A', valeur: '12,5' }, { id: 'b', valeur: '101' }, { id: 'b', valeur: '1' })).toEqual([
    '2 id « A » against the pattern',
    '2 valeur « 12,5 » no number',
    '3 valeur « 101 » out of range',
    '4 key b again',
  ]);
  expect(tableDefects(schema, ['valeur', 'id'], [])).toHaveLength(1);
});

test('a key on a field that is not there is refused', () => {
  expect(tableSchemaV2.safeParse({ ...schema, primaryKey: ['nom'] }).success).toBe(false);
});
