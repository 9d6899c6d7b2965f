import { expect, test } from 'vitest';
import { inventProject } from '../../../tests/fixtures/workbook/invent-project.ts';
import { indicatorPlans, indicatorSheetName } from './indicator-sheets.ts';

const [habitants, jeunes] = indicatorPlans(inventProject().figures);

test('a value that is not known is « nr », a doubtful one looks doubtful, a precision is kept', () => {
  expect(habitants?.rows[4]?.[3]).toEqual({ look: 'open', text: 'nr' });
  expect(habitants?.rows[5]?.[2]).toEqual({ look: 'doubt', number: '40000' });
  expect(jeunes?.rows[4]?.[2]).toEqual({ look: 'open', number: '16.0' });
});

test('territories stand by name, years as heads, free columns after them', () => {
  expect(habitants?.rows.slice(3).map((row) => row[0]?.text)).toEqual([
    'Le Pré',
    'La Butte - Haut',
    'Métropole inventée',
  ]);
  expect(habitants?.rows[2]?.map((cell) => cell?.number ?? cell?.text)).toEqual([
    'Territoire',
    'Communes',
    '2012',
    '2018',
    '',
    '',
    '',
  ]);
});

test('the name of a sheet is one that spreadsheets accept', () => {
  expect(indicatorSheetName('Part des 16-25 ans non scolarisés [sans] emploi')).toBe(
    'Part des 16-25 ans non scolaris',
  );
  expect(indicatorSheetName('a/b:c?')).toBe('a b c');
});
