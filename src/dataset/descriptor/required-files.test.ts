import { expect, test } from 'vitest';
import { formatDefect } from '../defect.ts';
import type { Descriptor } from './descriptor-schema.ts';
import { checkFiles } from './required-files.ts';

const descriptor: Descriptor = {
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  mise_a_jour: '2025-01-31',
  perimetre: 'Périmètre.',
  licenses: [],
  sources: [],
  resources: [
    { name: 'taux', path: 'indicateurs/taux.csv', title: 'T', description: 'D', schema: 'schemas/taux.json' },
  ],
};

function check(files: readonly string[]): readonly string[] {
  const defects: string[] = [];
  checkFiles(files, descriptor, (defect) => defects.push(formatDefect(defect).slice(0, 48)));
  return defects;
}

test('files and schemas that are described and present are in order', () => {
  expect(check(['data/datapackage.json', 'data/indicateurs/taux.csv', 'data/schemas/taux.json'])).toEqual([]);
});

test('a file without description and a description without file are both reported', () => {
  expect(check(['data/indicateurs/taux.csv', 'data/ancien.xlsx'])).toEqual([
    'data/ancien.xlsx:1:1 le fichier n’est pas décrit',
    'data/schemas/taux.json:1:1 le fichier manque, al',
  ]);
});
