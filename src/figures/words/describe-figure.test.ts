import { describe, expect, test } from 'vitest';
import { type InventedValue, inventFigure } from '../../../tests/fixtures/figures/invent-figure.ts';
import { inventedRateSpec, inventRateDataset } from '../../../tests/fixtures/figures/invent-rate.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { buildFigure } from '../build/build-figure.ts';
import { describeFigure, describeRate } from './describe-figure.ts';

describe('figure', () => {
  const invention = { values: { A: 4, B: 5 }, previous: { A: 3, B: 4 }, focus: 'A', mel: 4 };

  test.each([
    ['classement', 'Dans le quartier A'],
    ['evolution', 'De 2015 à 2020'],
    ['pente', 'De 2015 à 2020'],
    ['profil', 'Sur 1 taux,'],
  ] as const)('a %s is described as its form asks', (form, start) => {
    expect(describeFigure(inventFigure({ ...invention, form })).headline.startsWith(start)).toBe(true);
  });

  test('a rate is described with its division', () => {
    const dataset = inventRateDataset({ values: { A: 3 }, focus: 'A' }, { values: { A: 60 }, focus: 'A' });
    expect(describeFigure(buildFigure(inventedRateSpec, dataset, 'A')).sentences.at(-1)).toMatch(
      /^Calcul : 3/,
    );
  });
});

describe('ranking', () => {
  const values = { 'Les Aulnes': 40.1, Bois: 12, Cour: null, Digue: { doubtful: 0 }, Étang: 51 };

  test('a finding reads as one text', () => {
    const { finding } = inventFigure({
      values,
      previous: { 'Les Aulnes': 39.6 },
      focus: 'Les Aulnes',
      mel: 19.2,
      qpv: 46,
    });
    expect([finding.headline, ...finding.sentences].map(plainSpaces)).toEqual([
      'Dans le quartier Les Aulnes, la part des jardins était de 40,1 % en 2020, plus de deux fois celle de la métropole',
      'Cette valeur est dans le tiers du milieu parmi les 3 quartiers comptés, dont les valeurs vont de 12,0 % (Bois) à 51,0 % (Étang).',
      'C’est 20,9 points de plus que dans la métropole (19,2 %) et 5,9 points de moins que dans l’ensemble des quartiers prioritaires (46,0 %).',
      'Deux quartiers ne sont pas comptés : Cour (valeur non renseignée) et Digue (valeur à vérifier).',
      'De 2015 à 2020, la part des jardins a augmenté de 0,5 point.',
    ]);
  });

  test('a doubtful focus gives its reason first', () => {
    const { finding } = inventFigure({ values, focus: 'Digue', mel: 19.2 });
    expect(finding.sentences[0]).toBe('Zéro peu vraisemblable.');
  });

  test('two to four sentences, whatever is missing', () => {
    for (const focus of Object.keys(values)) {
      for (const previous of [{}, { [focus]: 3 }]) {
        const { length } = inventFigure({ values, previous, focus, mel: 19.2, qpv: null }).finding.sentences;
        expect(length).toBeGreaterThanOrEqual(2);
        expect(length).toBeLessThanOrEqual(4);
      }
    }
  });

  test('no word judges the people described', () => {
    for (const focus of Object.keys(values)) {
      const { headline, sentences } = inventFigure({ values, focus, mel: 19.2, qpv: 46 }).finding;
      expect([headline, ...sentences].join(' ')).not.toMatch(/pire|mauvais|meilleur|défavoris|mieux/i);
    }
  });
});

describe('rate', () => {
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
});
