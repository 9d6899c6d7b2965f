import { expect, test } from 'vitest';
import { inventFigure, type Invention } from '../../../tests/fixtures/figures/invent-figure.ts';
import { inventedRateSpec, inventRateDataset } from '../../../tests/fixtures/figures/invent-rate.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { buildFigure } from '../build/build-figure.ts';
import type { FigureSpec } from '../spec.ts';
import { ledgerFacts } from './ledger-facts.ts';

const invention: Invention = {
  values: { Aulnes: 30, Bois: 20, Cour: 10 },
  previous: { Aulnes: 28, Bois: 20, Cour: 10 },
  focus: 'Aulnes',
  mel: 15,
  qpv: null,
};
const facts = (changes: Partial<Invention> = {}) => ledgerFacts(inventFigure({ ...invention, ...changes }));

test('a missing value is said to be, keeps the earlier one, and has no place', () => {
  const missing = facts({ values: { ...invention.values, Aulnes: null } });
  expect(missing).toMatchObject({ value: 'n. r.', status: 'non renseigné' });
  expect(missing.position).toBe('Hors des 2 quartiers comptés');
  expect(plainSpaces(missing.sentences.join(' '))).toBe(
    'Dans le quartier Aulnes, la part des jardins n’est pas renseignée pour 2020. En 2015, la part des jardins était de 28,0 %.',
  );
});

test('a doubtful value carries its reason, and no change', () => {
  const doubtful = facts({ values: { ...invention.values, Aulnes: { doubtful: 0 } } });
  expect(doubtful.status).toBe('à vérifier');
  expect(plainSpaces(doubtful.value)).toBe('0,0 %');
  expect(doubtful.sentences).toHaveLength(2);
  expect(doubtful.sentences[1]).toBe('Zéro peu vraisemblable.');
});

test('references stand beside a rate, one without value as « n. r. », and not beside a count', () => {
  const references = facts().references.map(({ name, value }) => `${name} ${plainSpaces(value)}`);
  expect(references).toEqual(['MEL 15,0 %', 'QPV n. r.']);
  expect(facts({ mel: { doubtful: 15 } }).references[0]?.value).toContain('(à vérifier)');
  expect(facts({ indicator: { unit: 'nombre', counted: 'arbres', decimals: 0 } }).references).toEqual([]);
});

test('a place is a third of those counted', () => {
  expect(facts().position).toBe('Dans le tiers le plus élevé parmi les 3 quartiers');
});

test('a change is said once: a count has it in its headline already, but for a break', () => {
  const count = { unit: 'nombre', counted: 'arbres', decimals: 0, changeUnit: 'pourcentage' } as const;
  expect(facts({ indicator: count }).sentences).toHaveLength(1);
  const breaks = [{ from: 2015, to: 2020, note: 'Autre loi.' }];
  expect(facts({ indicator: { ...count, breaks } }).sentences).toHaveLength(2);
  expect(facts().sentences).toHaveLength(2);
});

test('one or two counted are no ranking, whether the focus is one of them or not', () => {
  const place = (values: Invention['values']) => facts({ values }).position;
  expect(place({ Aulnes: 30, Bois: 20, Cour: null })).toBe('L’un des 2 quartiers comptés');
  expect(place({ Aulnes: 30, Bois: null, Cour: null })).toBe('Seul quartier compté');
  expect(place({ Aulnes: null, Bois: 20, Cour: null })).toBe('Hors du seul quartier compté');
  expect(place({ Aulnes: null, Bois: null, Cour: null })).toBe('Aucun quartier n’est compté');
});

test('a place that rests on a doubtful value has a reserve', () => {
  expect(facts({ values: { ...invention.values, Aulnes: { doubtful: 30 } } }).position).toBe(
    'Dans le tiers le plus élevé parmi les 3 quartiers, si la valeur se vérifie',
  );
});

test('a count has no place, but that of its rate for 100', () => {
  const dataset = inventRateDataset(
    { values: { Aulnes: 6, Bois: 8, Cour: 9, mel: 90 }, focus: 'Aulnes' },
    { values: { Aulnes: 60, Bois: 40, Cour: 300, mel: 1000 }, focus: 'Aulnes' },
  );
  const of = (spec: FigureSpec) => buildFigure(spec, dataset, 'Aulnes');
  const ranking = of({ ...inventedRateSpec, id: 'nombre', form: 'classement', per: null });
  expect(ledgerFacts(ranking)).toMatchObject({
    position: 'Un nombre dit une taille, non une situation',
    references: [],
    rate: null,
  });
  // By hand: 10, 20 and 3 for 100: 10 is in the middle, 9 for 100 in the metropolis.
  const rated = ledgerFacts(ranking, of(inventedRateSpec));
  expect(rated.position).toBe('Dans le tiers du milieu parmi les 3 quartiers');
  expect(rated.rate).toBe('10,0 pour 100 habitants');
  expect(rated.references.map(({ name, value }) => `${name} ${value}`)).toEqual(['MEL 9,0']);
});
