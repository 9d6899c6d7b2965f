import { expect, test } from 'vitest';
import { readImportOptions } from './import-options.ts';

const refusal = (...args: string[]): string => {
  const read = readImportOptions(args);
  return 'refusal' in read ? (read.refusal.split('\n')[0] ?? '') : '';
};

test('without a file, or with two, the use is told', () => {
  expect(refusal()).toContain('Nommer un fichier');
  expect(refusal('a.csv', 'b.csv')).toContain('Nommer un fichier');
});

test.each([
  [['a.csv', '--inconnue'], 'Une option n’est pas connue'],
  [['a.csv', '--annee', '22'], 'n’est pas une année'],
  [['a.csv', '--mise-a-jour', '2027-02-30'], 'n’est pas une date'],
  [['a.csv', '--proportions', '--pourcentages'], 'garder une des deux'],
])('%j is refused', (args, fact) => {
  expect(refusal(...args)).toContain(fact);
});

test('answers are read; nothing is written unless told', () => {
  expect(
    readImportOptions(['a.csv', '--absent', '-', '--absent', 'x', '--annee', '2022', '--proportions']),
  ).toMatchObject({
    file: 'a.csv',
    writes: false,
    updated: null,
    answers: { absent: new Set(['-', 'x']), year: 2022, scale: 'proportions', rounds: false },
  });
  expect(readImportOptions(['a.csv', '--ecrire', '--mise-a-jour', '2027-03-01'])).toMatchObject({
    writes: true,
    updated: '2027-03-01',
  });
});
