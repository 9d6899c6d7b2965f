import { expect, test } from 'vitest';
import { inventFigure, type Invention } from '../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../tests/fixtures/figures/plain-spaces.ts';
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
  expect(facts().position).toBe('Dans le tiers le plus élevé des 3 quartiers comptés');
});

test('a change is said once: a count has it in its headline already, but for a break', () => {
  const count = { unit: 'nombre', counted: 'arbres', decimals: 0, changeUnit: 'pourcentage' } as const;
  expect(facts({ indicator: count }).sentences).toHaveLength(1);
  const breaks = [{ from: 2015, to: 2020, note: 'Autre loi.' }];
  expect(facts({ indicator: { ...count, breaks } }).sentences).toHaveLength(2);
  expect(facts().sentences).toHaveLength(2);
});
