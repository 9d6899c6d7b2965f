import { expect, test } from 'vitest';
import { words } from '../../src/workbook/write/plan.ts';
import { withRecord, withYear } from './agent-workbook.ts';

const plan = {
  name: 'Feuille',
  widths: [],
  frozen: [3, 1] as const,
  guidance: [],
  rows: [
    [words('Titre', 'title')],
    [words('Mots', 'note')],
    [words('Territoire', 'head'), { look: 'head', number: '2018' } as const, words('', 'open')],
    [words('Le Pré'), { look: 'open', number: '12.5' } as const, words('', 'open')],
    [words('La Butte'), { look: 'open', number: '7' } as const, words('', 'open')],
  ],
};

test('a year is typed after the last one, two points above it, and one value is said to be unknown', () => {
  const typed = withYear(plan, { year: 2021 }, 'La Butte')
    .rows.slice(2)
    .map((row) => row[2]);
  expect(typed).toEqual([
    { look: 'head', number: '2021' },
    { look: 'open', number: '14.5' },
    { look: 'open', text: 'nr' },
  ]);
});

test('a record is typed in its row; a row or a column that is not there is an error', () => {
  const typed = withRecord(plan, { of: 'Le Pré', values: { Territoire: 'Le Verger' } });
  expect(typed.rows[3]?.[0]).toEqual({ look: 'open', text: 'Le Verger' });
  expect(() => withRecord(plan, { of: 'Ailleurs', values: {} })).toThrow('Ailleurs');
  expect(() => withRecord(plan, { of: 'Le Pré', values: { Autre: '' } })).toThrow('Autre');
});
