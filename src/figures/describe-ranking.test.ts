import { expect, test } from 'vitest';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../tests/fixtures/figures/plain-spaces.ts';

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
