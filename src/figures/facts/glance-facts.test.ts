import { expect, test } from 'vitest';
import { count, inventFigure, type Invention } from '../../../tests/fixtures/figures/invent-figure.ts';
import { inventedRateSpec, inventRateDataset } from '../../../tests/fixtures/figures/invent-rate.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { buildFigure } from '../build/build-figure.ts';
import { glanceFacts, rateText } from './glance-facts.ts';

const facts = (more: Partial<Invention> = {}) => {
  const values = { Aulnes: 10.1, Bois: 20, Cour: 30 };
  const found = glanceFacts(inventFigure({ values, focus: 'Aulnes', mel: 19.2, qpv: null, ...more }));
  return { ...found, focus: plainSpaces(found.focus), references: plainSpaces(found.references) };
};

test('a value has its references and its third; a missing reference says so', () => {
  expect(facts()).toEqual({
    focus: '10,1 %',
    year: 2020,
    rate: '',
    references: 'MEL 19,2 % · QPV n. r.',
    position: 'Dans le tiers le plus bas parmi les 3 quartiers',
    remark: '',
  });
});

test('a missing value has no place among the others', () => {
  const values = { Aulnes: null, Bois: 20, Cour: 30 };
  expect(facts({ values })).toMatchObject({ focus: 'n. r.', position: 'Hors des 2 quartiers comptés' });
});

test('a doubtful value says so, and so does its place', () => {
  const doubtful = facts({ values: { Aulnes: { doubtful: 10.1 }, Bois: 20, Cour: 30 } });
  expect(doubtful.focus).toBe('10,1 % (à vérifier)');
  expect(doubtful.position).toMatch(/, si la valeur se vérifie$/);
});

test('a place that its average seems to contradict has its reason', () => {
  expect(facts({ qpv: 5 }).remark).toMatch(/^L’ensemble des quartiers est pourtant au-dessous/u);
});

test('a count names what it counts; it has no reference and no place', () => {
  expect(facts({ values: { Aulnes: 9519, Bois: 20, Cour: 30 }, indicator: count })).toMatchObject({
    focus: '9 519 habitants',
    references: '',
    position: 'Un nombre dit une taille, non une situation',
  });
});

test('a count that has a rate for 100 has those of the rate', () => {
  const dataset = inventRateDataset(
    { values: { A: 6, B: 8, C: 9, mel: 90 }, focus: 'A' },
    { values: { A: 60, B: 40, C: 300, mel: 1000 }, focus: 'A' },
  );
  const ranking = buildFigure({ ...inventedRateSpec, form: 'classement', per: null }, dataset, 'A');
  expect(glanceFacts(ranking, buildFigure(inventedRateSpec, dataset, 'A'))).toMatchObject({
    focus: '6 jardins',
    rate: '10,0 pour 100 habitants',
    references: 'MEL 9,0',
    position: 'Dans le tiers du milieu parmi les 3 quartiers',
  });
});

test('a rate that is missing says so, with what it would be brought to', () => {
  const dataset = inventRateDataset(
    { values: { A: null, B: 8, C: 9, mel: 90 }, focus: 'A' },
    { values: { A: 60, B: 40, C: 300, mel: 1000 }, focus: 'A' },
  );
  expect(rateText(buildFigure(inventedRateSpec, dataset, 'A').focus)).toBe('n. r. pour 100 habitants');
});
