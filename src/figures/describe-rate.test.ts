import { expect, test } from 'vitest';
import { plainSpaces } from '../../tests/fixtures/figures/plain-spaces.ts';
import { inventedRateSpec, inventRateDataset } from '../../tests/fixtures/figures/invent-rate.ts';
import type { InventedValue } from '../../tests/fixtures/figures/invent-figure.ts';
import { buildFigure } from './build-figure.ts';
import { describeRate } from './describe-rate.ts';

type Cells = Readonly<Record<string, InventedValue>>;
function rate(above: Cells, below: Cells, remark: string | null = null) {
  const dataset = inventRateDataset({ values: above, focus: 'A' }, { values: below, focus: 'A' });
  const { headline, sentences, alternative } = describeRate(
    buildFigure({ ...inventedRateSpec, remark }, dataset, 'A'),
  );
  return {
    headline: plainSpaces(headline),
    sentences: sentences.map(plainSpaces),
    alternative: plainSpaces(alternative),
  };
}

test('a rate says its value, its place, the gaps, and the division with its remark', () => {
  // By hand: 6 of 60 is 10 for 100, 8 of 40 is 20, 3 of 60 is 5, 100 of 2 000 is 5: A is twice the metropolis.
  const found = rate(
    { A: 6, B: 8, C: 3, mel: 100 },
    { A: 60, B: 40, C: 60, mel: 2000 },
    'un jardin se partage',
  );
  expect(found.headline).toBe(
    'Dans le quartier A, le nombre de jardins pour 100 habitants était de 10,0 en 2020, environ deux fois celui de la métropole',
  );
  expect(found.sentences).toEqual([
    'Cette valeur est dans le tiers du milieu parmi les 3 quartiers, dont les valeurs vont de 5,0 (C) à 20,0 (B).',
    'C’est 5,0 jardins pour 100 habitants de plus que dans la métropole (5,0).',
    'Calcul : 6 jardins en 2020 pour 60 habitants en 2020 ; un jardin se partage. Places et écarts sont calculés avant d’arrondir.',
  ]);
  expect(found.alternative).toBe(
    'Jardins pour 100 habitants en 2020, A : 10,0 ; tiers du milieu de 3 quartiers ; MEL 5,0.',
  );
});

test('a missing count leaves the words of the computation, with its years', () => {
  const found = rate({ A: null, B: 8 }, { A: 60, B: 40 });
  expect(found.headline).toBe(
    'Dans le quartier A, le nombre de jardins pour 100 habitants n’est pas renseigné pour 2020',
  );
  expect(found.sentences.at(-1)).toBe(
    'Calcul : jardins de 2020 pour 100 habitants de 2020, dernière année connue. Places et écarts sont calculés avant d’arrondir.',
  );
  expect(found.alternative).toBe('Jardins pour 100 habitants en 2020, A : n. r.');
});

test('a doubt about the count is a doubt about the rate', () => {
  const found = rate({ A: { doubtful: 6 }, B: 8 }, { A: 60, B: 40 });
  expect(found.headline).toMatch(/calculé pour 2020, 10,0, est à vérifier$/);
  expect(found.alternative).toBe('Jardins pour 100 habitants en 2020, A : 10,0 (à vérifier).');
});
