import { expect, test } from 'vitest';
import { inventFiles } from '../../../tests/fixtures/workbook/invent-project.ts';
import { currentFigures } from './current-figures.ts';

const FILE = 'data/indicateurs/part-jeunes.csv';

test('a file of figures that a spreadsheet damaged is set aside, the others are read', () => {
  const { indicators } = currentFigures(
    inventFiles({ [FILE]: 'territoire;annee;valeur;statut;note\nle-pre;2018;12;publie;\n' }),
  );
  expect(indicators.map(({ file, isSound, observations }) => [file, isSound, observations.length])).toEqual([
    ['data/indicateurs/habitants.csv', true, 6],
    [FILE, false, 0],
  ]);
});

test('a file that is not there is one that cannot be read', () => {
  const files = new Map(inventFiles());
  files.delete(FILE);
  expect(currentFigures(files).indicators[1]?.isSound).toBe(false);
});

test('without territories nothing can be compared: their defects are told', () => {
  expect(() => currentFigures(inventFiles({ 'data/territoires.csv': 'id\n' }))).toThrow(
    'data/territoires.csv:1:',
  );
});
