import { describe, expect, test } from 'vitest';
import { inventedSource } from '../../../tests/fixtures/verification/invent-source.ts';
import { FORMULA_NAMES } from '../formula/formula-schema.ts';
import type { Formula } from '../formula/formula.ts';
import { describeFormula, FORMULA_WORDS } from './describe-formula.ts';

describe('formula', () => {
  const nord = { cellule: ['part-jardins', 'nord', 2015] } as const;
  const mel = { cellule: ['jardiniers', 'mel', 2015] } as const;
  const value = { indicateur: 'part-jardins', annee: 2015, periode: null } as const;
  const change = { indicateur: 'part-jardins', annee: null, periode: [2010, 2015] } as const;

  test.each<readonly [Formula, string]>([
    [nord, 'la part des jardins, nord, 2015'],
    [
      { part: [mel, { difference: [mel, mel] }] },
      'les jardiniers, mel, 2015, en % de (les jardiniers, mel, 2015, moins les jardiniers, mel, 2015)',
    ],
    [
      { rapport: [nord, { cite: 'x' }] },
      'la part des jardins, nord, 2015, divisé par le nombre que le texte cite',
    ],
    [
      { taux_annuel: [mel, mel] },
      'évolution moyenne par an, en % : les jardiniers, mel, 2015, puis les jardiniers, mel, 2015',
    ],
    [{ hors_qpv: ['jardiniers', 2015] }, 'les jardiniers, MEL moins ses quartiers prioritaires, 2015'],
    [
      { somme: [mel, { hors_qpv: ['jardiniers', 2015] }, { cite: 'x' }] },
      'les jardiniers, mel, 2015 plus les jardiniers, MEL moins ses quartiers prioritaires, 2015 plus le nombre que le texte cite',
    ],
    [
      { taux_hors_qpv: ['part-jardins', 2015, 'jardiniers', 2010] },
      'la part des jardins, MEL hors quartiers prioritaires, 2015, estimé avec les jardiniers de 2010',
    ],
    [
      { evolution: [nord, mel] },
      'évolution en % : la part des jardins, nord, 2015, puis les jardiniers, mel, 2015',
    ],
    [{ quartiers: 'tableau' }, 'le nombre de quartiers du tableau'],
    [{ communes: 'tableau' }, 'le nombre de communes des quartiers du tableau'],
    [
      { rang: ['part-jardins', 'nord', 2015] },
      'le rang parmi les quartiers : la part des jardins, nord, 2015',
    ],
    [{ premiers: { ...value, nombre: 2 } }, 'les 2 quartiers où la part des jardins compte le plus, en 2015'],
    [
      { compte: { indicateur: 'jardiniers', annee: 2015, periode: null, plus_de: 1000, moins_de: null } },
      'le nombre de quartiers où les jardiniers sont au-dessus de 1\u{A0}000 en 2015',
    ],
    [
      {
        compte: { indicateur: 'jardiniers', annee: null, periode: [2010, 2015], plus_de: null, moins_de: 5 },
      },
      'le nombre de quartiers où les jardiniers augmentent de moins de 5\u{A0}% de 2010 à 2015',
    ],
    [{ duree: [2010, 2017] }, 'le nombre d’années de 2010 à 2017'],
    [{ communes: 'nord' }, 'le nombre de communes du quartier nord'],
    [
      { compte: { ...value, plus_de: 35, moins_de: null } },
      'le nombre de quartiers où la part des jardins est au-dessus de 35\u{A0}% en 2015',
    ],
    [
      { ensemble: { ...value, plus_de: null, moins_de: 5 }, exhaustif: true },
      'les quartiers où la part des jardins est sous 5\u{A0}% en 2015',
    ],
    [
      { compte: { ...change, plus_de: 10, moins_de: null } },
      'le nombre de quartiers où la part des jardins augmente de plus de 10 points de 2010 à 2015',
    ],
    [
      { majorite: { ...change, plus_de: 0, moins_de: null } },
      'le nombre de quartiers où la part des jardins augmente de 2010 à 2015',
    ],
    [
      { premiers: { ...change, nombre: 3 } },
      'les 3 quartiers où l’évolution est la plus forte de 2010 à 2015 : la part des jardins',
    ],
  ])('%j', (formula, words) => {
    expect(describeFormula(inventedSource.dataset, formula)).toBe(words);
  });

  test('a number that the text quotes is told by its name', () => {
    const names = new Map([['avant', 'les demandeurs d’avant']]);
    expect(describeFormula(inventedSource.dataset, { cite: 'avant' }, names)).toBe('les demandeurs d’avant');
  });
});

describe('formula words', () => {
  test('every formula of the vocabulary is explained, and nothing else', () => {
    expect(Object.keys(FORMULA_WORDS).toSorted()).toEqual([...FORMULA_NAMES].toSorted());
  });
});
