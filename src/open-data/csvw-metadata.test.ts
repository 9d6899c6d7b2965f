import { expect, test } from 'vitest';
import { csvwMetadata } from './csvw-metadata.ts';
import type { OfferedDescriptor } from './offered-descriptor.ts';

const descriptor: OfferedDescriptor = {
  name: 'essai',
  title: 'Des chiffres',
  description: 'Inventés.',
  mise_a_jour: '2025-01-31',
  keywords: [],
  licenses: [{ title: 'Licence inventée', path: 'https://example.org/' }],
  resources: [
    {
      name: 'lieux',
      path: 'lieux.csv',
      title: 'Lieux',
      description: 'Des lieux.',
      schema: {
        fields: [
          {
            name: 'id',
            type: 'string',
            description: 'Son nom.',
            constraints: { required: true, pattern: '[a-z]+' },
          },
        ],
        primaryKey: ['id'],
      },
    },
    {
      name: 'taux',
      path: 'indicateurs/taux.csv',
      title: 'Taux',
      description: 'Un taux.',
      schema: {
        fields: [
          { name: 'lieu', type: 'string', description: 'Le lieu.' },
          { name: 'valeur', type: 'number', description: 'En %.', constraints: { minimum: 0, maximum: 100 } },
          { name: 'statut', type: 'string', description: 'Son état.', constraints: { enum: ['vu', 'dit'] } },
          { name: 'annee', type: 'year', description: 'L’année.' },
        ],
        foreignKeys: [{ fields: ['lieu'], reference: { resource: 'lieux', fields: ['id'] } }],
      },
    },
  ],
};
const tables = (file: 'csv-metadata.json' | 'indicateurs/csv-metadata.json') =>
  JSON.parse(csvwMetadata(descriptor, file)).tables;

test('each table has its columns in order, with their types, limits and keys', () => {
  const [places, rate] = tables('csv-metadata.json');
  expect(places.tableSchema).toEqual({
    columns: [
      {
        name: 'id',
        titles: 'id',
        'dc:description': 'Son nom.',
        datatype: { base: 'string', format: '[a-z]+' },
        required: true,
      },
    ],
    primaryKey: ['id'],
  });
  expect(rate.tableSchema.columns.map(({ datatype }: { datatype: unknown }) => datatype)).toEqual([
    'string',
    { base: 'decimal', minimum: 0, maximum: 100 },
    { base: 'string', format: 'vu|dit' },
    'gYear',
  ]);
  expect(rate.tableSchema.foreignKeys).toEqual([
    { columnReference: ['lieu'], reference: { resource: 'lieux.csv', columnReference: ['id'] } },
  ]);
});

test('the folder of indicators has its own, with the tables that they refer to, from where it stands', () => {
  const found = tables('indicateurs/csv-metadata.json');
  expect(found.map(({ url }: { url: string }) => url)).toEqual(['taux.csv', '../lieux.csv']);
  expect(found[0].tableSchema.foreignKeys[0].reference.resource).toBe('../lieux.csv');
});

test('a key to a table that is not there is refused', () => {
  const [, rate] = descriptor.resources;
  const alone = { ...descriptor, resources: rate === undefined ? [] : [rate] };
  expect(() => csvwMetadata(alone, 'csv-metadata.json')).toThrow('No resource "lieux"');
});
