import { expect, test } from 'vitest';
import type { Figure } from './figure.ts';
import { markerWords } from './marker-words.ts';

const percent = { unit: 'pourcentage', decimals: 1, counted: null };
const cell = (value: number) => ({ cell: { value, status: 'publie' }, third: null, indicator: percent });
const figure = {
  title: 'Taux',
  year: 2019,
  focus: { ...cell(40.1), territory: { shortName: 'Ici' } },
  mel: cell(19.2),
  qpv: null,
  counted: 2,
  neighbourhoods: [],
};

test('the focus and its references, in words', () => {
  expect(markerWords({ ...figure, indicator: percent } as unknown as Figure)).toEqual({
    words: 'Taux, 2019',
    values: 'Ici 40,1\u{A0}%, MEL 19,2\u{A0}%',
  });
});

test('a count stands alone', () => {
  const indicator = { unit: 'nombre', decimals: 0, counted: 'habitants' };
  const count = {
    ...figure,
    focus: { ...figure.focus, cell: { value: 1175, status: 'publie' }, indicator },
    indicator,
  };
  expect(markerWords(count as unknown as Figure).values).toBe('Ici 1\u{A0}175');
});
