import { expect, test } from 'vitest';
import { inventedClaim } from '../../../tests/fixtures/verification/invent-claim.ts';
import { inventedSource } from '../../../tests/fixtures/verification/invent-source.ts';
import type { Observation } from '../../dataset/dataset.ts';
import { readCell } from '../formula/read-cell.ts';
import { checkClaim } from './check-claim.ts';
import { restrictTotals } from './constant-perimeter.ts';

const row = (territory: string, year: number, value: number | null): Observation => ({
  territory,
  year,
  value,
  published: value === null ? null : String(value),
  status: value === null ? 'non_renseigne' : 'publie',
  note: null,
});
const withRows = (...rows: readonly Observation[]) => ({
  ...inventedSource,
  dataset: {
    ...inventedSource.dataset,
    observations: new Map([...inventedSource.dataset.observations, ['jardiniers', rows]]),
  },
});
const total = (year: number) => ['jardiniers', 'ensemble-qpv', year] as const;
const known = withRows(
  row('nord', 2010, 100),
  row('nord', 2015, 104),
  row('est', 2010, 10),
  row('est', 2015, null),
  row('ensemble-qpv', 2010, 110),
  row('ensemble-qpv', 2015, 104),
);
const same = withRows(
  row('est', 2010, 10),
  row('est', 2015, 4),
  row('ensemble-qpv', 2010, 110),
  row('ensemble-qpv', 2015, 104),
);
const cellsOf = (source: typeof known) => [2010, 2015].flatMap((year) => readCell(source, total(year)).cells);

test('totals made without a neighbourhood in one year are made without it in every year', () => {
  const restricted = restrictTotals(known, cellsOf(known));
  expect(restricted?.without).toEqual(['est']);
  expect(
    [2010, 2015].map((year) => restricted && readCell(restricted.source, total(year)).published),
  ).toEqual(['100', '104']);
});

test('totals of the same neighbourhoods, one total alone and a rate stay', () => {
  expect(restrictTotals(same, cellsOf(same))).toBeNull();
  expect(restrictTotals(known, cellsOf(known).slice(1))).toBeNull();
  const rate = readCell(inventedSource, ['part-jardins', 'ensemble-qpv', 2015]).cells;
  expect(restrictTotals(inventedSource, rate)).toBeNull();
});

const claim = inventedClaim({
  territoire: ['ensemble-qpv'],
  annee: [2010, 2015],
  formule: { evolution: [{ cellule: total(2010) }, { cellule: total(2015) }] },
});
const check = (words: string) => checkClaim(known, claim, { words, passage: words });

test('a number that agrees with the printed totals alone is told to have another perimeter, and what a constant one gives', () => {
  // (104 - 110) / 110 = -5.45 % as printed; (104 - 100) / 100 = +4 % over the same neighbourhoods.
  const checked = check('-5,5 %');
  expect([checked.verdict, checked.context]).toEqual(['concorde', ['perimetre']]);
  expect(checked.constant?.quantity.value).toEqual({ numerator: 400n, denominator: 100n });
});

test('a number that agrees over the same neighbourhoods only does not differ: it cannot be compared with the printed totals', () => {
  expect([check('+4,0 %').verdict, check('+4,0 %').context]).toEqual(['non_comparable', ['perimetre']]);
});

test('a number that agrees with neither differs, whatever the perimeter', () => {
  expect([check('+9,0 %').verdict, check('+9,0 %').context]).toEqual(['differe', []]);
});
