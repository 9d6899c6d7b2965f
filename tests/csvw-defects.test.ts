import { expect, test } from 'vitest';
import { csvwDefects } from './csvw-defects.ts';

const column = (name: string, datatype: unknown, required?: true) => ({
  name,
  titles: name,
  'dc:description': name,
  datatype,
  ...(required === undefined ? {} : { required }),
});
const metadata = {
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'fr' }],
  '@type': 'TableGroup',
  'dc:title': 'Essai',
  'dc:description': 'Essai.',
  'dc:license': { '@id': 'https://licence.test/' },
  'dc:modified': { '@value': '2025-01-31', '@type': 'xsd:date' },
  tables: [
    {
      url: 'taux.csv',
      'dc:title': 'Taux',
      'dc:description': 'Taux.',
      tableSchema: {
        columns: [
          column('lieu', { base: 'string', format: '[a-z]+' }, true),
          column('valeur', { base: 'decimal', minimum: 0, maximum: 100 }),
        ],
        primaryKey: ['lieu'],
        foreignKeys: [
          { columnReference: ['lieu'], reference: { resource: '../lieux.csv', columnReference: ['id'] } },
        ],
      },
    },
    {
      url: '../lieux.csv',
      'dc:title': 'Lieux',
      'dc:description': 'Lieux.',
      tableSchema: { columns: [column('id', 'string')] },
    },
  ],
};
const defects = (rate: string, described: unknown = metadata) =>
  csvwDefects('a/csv-metadata.json', (path) => {
    if (path === 'a/csv-metadata.json') return JSON.stringify(described);
    return path === 'a/taux.csv' ? rate : 'id\nici\nailleurs\n';
  });

test('a table that keeps to its columns, limits and keys is sound; a value that lacks is', () => {
  expect(defects('lieu,valeur\nici,12.5\nailleurs,\n')).toEqual([]);
});

test.each([
  ['other columns', 'lieu,taux\nici,1\n', 'a/taux.csv columns lieu,taux for lieu,valeur'],
  ['a decimal comma', 'lieu,valeur\nici,"1,5"\n', 'a/taux.csv 2 valeur « 1,5 »'],
  ['a value beyond its limits', 'lieu,valeur\nici,101\n', 'a/taux.csv 2 valeur « 101 »'],
  ['a key that comes again', 'lieu,valeur\nici,1\nici,2\n', 'a/taux.csv key again'],
  ['a key to nothing', 'lieu,valeur\nnulle,1\n', 'a/taux.csv refers to « nulle »'],
])('%s is told', (_name, rate, defect) => {
  expect(defects(rate)).toEqual([defect]);
});

test('a property that CSV on the Web does not give to a table is refused', () => {
  expect(() => defects('lieu,valeur\n', { ...metadata, titre: 'x' })).toThrow('titre');
});
