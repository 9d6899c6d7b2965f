import { expect, test } from 'vitest';
import { inventFigure } from '../../../tests/fixtures/figures/invent-figure.ts';
import { describeExclusions } from './describe-figure.ts';

const say = (values: Parameters<typeof inventFigure>[0]['values']) =>
  describeExclusions(inventFigure({ values: { Aulnes: 1, ...values }, focus: 'Aulnes' }));

test('nobody left out, nothing said', () => expect(say({ Bois: 0 })).toBeNull());

test('one and several agree, each with its reason', () => {
  expect(say({ Bois: null })).toBe('Un quartier n’est pas compté : Bois (valeur non renseignée).');
  expect(say({ Bois: null, Cour: { doubtful: 0 } })).toBe(
    'Deux quartiers ne sont pas comptés : Bois (valeur non renseignée) et Cour (valeur à vérifier).',
  );
});

test('a doubtful value that is counted is not left out', () =>
  expect(say({ Bois: { doubtful: 95 } })).toBeNull());

test('many are told by reason', () => {
  expect(say({ B: null, C: null, D: null, E: null, F: { doubtful: 0 } })).toBe(
    'Cinq quartiers ne sont pas comptés : 4 valeurs non renseignées et 1 à vérifier.',
  );
});

test('the number left out is a word up to ten, and each reason agrees', () => {
  const left = (missing: number, doubtful: number): string | null =>
    say(
      Object.fromEntries([
        ...Array.from({ length: missing }, (_, at) => [`M${at}`, null]),
        ...Array.from({ length: doubtful }, (_, at) => [`D${at}`, { doubtful: 0 }]),
      ]),
    );
  expect(left(4, 0)).toMatch(/^Quatre quartiers ne sont pas comptés : M0 \(valeur non renseignée\), /u);
  expect(left(5, 0)).toBe('Cinq quartiers ne sont pas comptés : 5 valeurs non renseignées.');
  expect(left(1, 5)).toBe('Six quartiers ne sont pas comptés : 1 valeur non renseignée et 5 à vérifier.');
  expect(left(0, 7)).toBe('Sept quartiers ne sont pas comptés : 7 à vérifier.');
  expect([3, 8, 9, 10, 11].map((count) => left(count, 0)?.split(' ')[0])).toEqual([
    'Trois',
    'Huit',
    'Neuf',
    'Dix',
    '11',
  ]);
});
