import { expect, test } from 'vitest';
import { inventedSource as source } from '../../tests/fixtures/verification/invent-source.ts';
import { cellValue, describeCell } from './describe-cell.ts';
import { usedCell } from './read-cell.ts';

const value = (territory: string, year: number) =>
  cellValue(source.dataset, usedCell(source, ['part-jardins', territory, year]));

test('a missing cell is said so, a doubtful one too', () => {
  expect([value('est', 2015), value('ouest', 2010), value('nord', 1990)]).toEqual([
    'non renseigné',
    '0\u{A0}%, à vérifier',
    'non renseigné',
  ]);
});

test('a cell leads to its row on the page of the indicator', () => {
  expect(describeCell(source.dataset, usedCell(source, ['jardiniers', 'mel', 2015]))).toEqual({
    title: 'Jardiniers',
    place: 'mel, 2015',
    value: '1\u{A0}210',
    href: '/indicateurs/jardiniers/#mel',
  });
});
