import { describe, expect, test } from 'vitest';
import { count, inventDataset, inventFigure } from '../../../tests/fixtures/figures/invent-figure.ts';
import {
  agree,
  capitalize,
  demonstrative,
  deNoun,
  nameRows,
  referenceWords,
  subjectOf,
  verb,
} from './grammar.ts';

describe('grammar', () => {
  test('« de » elides before a vowel and a mute h, not before an aspirated one', () => {
    expect(
      ['habitants', 'allocataires du RSA', 'écoles', 'logements', 'handicapés', 'Handicapés'].map(deNoun),
    ).toEqual([
      'd’habitants',
      'd’allocataires du RSA',
      'd’écoles',
      'de logements',
      'de handicapés',
      'de Handicapés',
    ]);
  });

  test('a count is spoken of as a number, a rate by its own name', () => {
    const subjects = [{}, count].map((indicator) => {
      const [first] = inventDataset({ values: { A: 1 }, focus: 'A', indicator }).indicators;
      return first === undefined ? null : subjectOf(first).phrase;
    });
    expect(subjects).toEqual(['la part des jardins', 'le nombre d’habitants']);
  });

  test('words agree in gender and number', () => {
    const forms = (['m', 'f'] as const).flatMap((gender) =>
      [false, true].map((plural) => ({ phrase: '', gender, plural })),
    );
    expect(forms.map((subject) => agree('publié', subject))).toEqual([
      'publié',
      'publiés',
      'publiée',
      'publiées',
    ]);
    expect(forms.map(demonstrative)).toEqual(['celui', 'ceux', 'celle', 'celles']);
    expect(forms.map((subject) => verb(subject, 'est', 'sont'))).toEqual(['est', 'sont', 'est', 'sont']);
  });

  test('a capital keeps its accent', () => expect(capitalize('état')).toBe('État'));
});

describe('territory words', () => {
  const figure = inventFigure({ values: { A: 1, B: 2, C: 3, D: 4 }, focus: 'A', mel: 1, qpv: null });

  test('references have their article, missing or not', () => {
    const words = [figure.mel, figure.qpv, figure.focus].map((row) => row && referenceWords(row));
    expect(words).toEqual(['la métropole', 'l’ensemble des quartiers prioritaires', 'le quartier']);
  });

  test('up to three neighbourhoods are named, more are counted', () => {
    expect(nameRows(figure.neighbourhoods.slice(0, 3))).toBe('A, B et C');
    expect(nameRows(figure.neighbourhoods)).toBe('4 quartiers');
  });
});
