import { describe, expect, test } from 'vitest';
import { count, inventFigure, type Invention } from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { describeComparison, describeWeight } from './describe-comparison.ts';

describe('comparison', () => {
  const say = (invention: Parameters<typeof inventFigure>[0]) =>
    plainSpaces(describeComparison(inventFigure(invention)) ?? '∅');
  const values = { Aulnes: 40.1, Bois: 900 };

  test('without references there is nothing to compare', () => {
    expect(say({ values, focus: 'Aulnes' })).toBe('∅');
  });

  test('a missing reference is said to be', () => {
    expect(say({ values, focus: 'Aulnes', mel: 19.2, qpv: null })).toBe(
      'C’est 20,9 points de plus que dans la métropole (19,2 %) ; la valeur de l’ensemble des quartiers prioritaires n’est pas renseignée.',
    );
    expect(say({ values, focus: 'Aulnes', mel: null, qpv: null })).toBe(
      'Les valeurs de la métropole et de l’ensemble des quartiers prioritaires ne sont pas renseignées.',
    );
  });

  test('a missing or a doubtful focus is not compared: the references are given', () => {
    const expected =
      'Pour comparer : 19,2 % dans la métropole et 46,0 % dans l’ensemble des quartiers prioritaires.';
    expect(say({ values: { Aulnes: null }, focus: 'Aulnes', mel: 19.2, qpv: 46 })).toBe(expected);
    expect(say({ values: { Aulnes: { doubtful: 0 } }, focus: 'Aulnes', mel: 19.2, qpv: 46 })).toBe(expected);
  });

  test('gaps are in points, the singular below two, nothing for an equal value', () => {
    expect(say({ values, focus: 'Aulnes', mel: 40.1, qpv: 42 })).toBe(
      'C’est autant que dans la métropole (40,1 %) et 1,9 point de moins que dans l’ensemble des quartiers prioritaires (42,0 %).',
    );
  });

  test('a doubtful reference carries its doubt', () => {
    expect(say({ values, focus: 'Aulnes', mel: { doubtful: 30 } })).toBe(
      'C’est 10,1 points de plus que dans la métropole (30,0 %, valeur à vérifier).',
    );
    expect(say({ values, focus: 'Aulnes', mel: { doubtful: 71_000 }, indicator: count })).toBe(
      'C’est 0,1 % des 71 000 habitants de la métropole (valeur à vérifier).',
    );
    expect(say({ values: { Aulnes: null }, focus: 'Aulnes', mel: { doubtful: 30 } })).toBe(
      'Pour comparer : 30,0 % dans la métropole (valeur à vérifier).',
    );
  });

  test('a count is a share of the totals', () => {
    expect(
      say({ values: { Aulnes: 250, Bois: 750 }, focus: 'Aulnes', mel: 10_000, qpv: 2000, indicator: count }),
    ).toBe(
      'C’est 2,5 % des 10 000 habitants de la métropole et 12,5 % des 2 000 habitants de l’ensemble des quartiers prioritaires.',
    );
  });

  test('a total made without the missing rows says so', () => {
    const numbers = { Aulnes: 250, Bois: 750, Cour: null };
    expect(say({ values: numbers, focus: 'Aulnes', qpv: 1000, indicator: count })).toBe(
      'C’est 25,0 % des 1 000 habitants de l’ensemble des quartiers prioritaires (total établi sans Cour).',
    );
    expect(say({ values: numbers, focus: 'Aulnes', qpv: 1200, indicator: count })).not.toContain('établi');
  });

  test('a count that is missing has the totals with what they count; a hardly other rate is almost as much', () => {
    expect(say({ values: { Aulnes: null }, focus: 'Aulnes', mel: 10_000, indicator: count })).toBe(
      'Pour comparer : 10 000 habitants dans la métropole.',
    );
    expect(say({ values: { Aulnes: 40.13 }, focus: 'Aulnes', mel: 40.1 })).toBe(
      'C’est presque autant que dans la métropole (40,1 %).',
    );
  });

  test('the total of the metropolis is not made without the missing rows', () => {
    const numbers = { Aulnes: 250, Bois: 750, Cour: null };
    expect(say({ values: numbers, focus: 'Aulnes', mel: 10_000, qpv: 1000, indicator: count })).toBe(
      'C’est 2,5 % des 10 000 habitants de la métropole et 25,0 % des 1 000 habitants de l’ensemble des quartiers prioritaires (total établi sans Cour).',
    );
  });

  test('a zero is a share of nothing', () => {
    expect(say({ values: { Aulnes: 0 }, focus: 'Aulnes', mel: 100, indicator: count })).toBe(
      'C’est 0,0 % des 100 habitants de la métropole.',
    );
  });
});

describe('weight', () => {
  const say = (more: Partial<Invention>) => {
    const words = describeWeight(inventFigure({ values: { A: 30, B: 20, C: 10 }, focus: 'A', ...more }));
    return words === null ? null : plainSpaces(words);
  };

  test('without a value of all neighbourhoods, or with a doubtful one, nothing is said', () => {
    expect(say({})).toBeNull();
    expect(say({ qpv: { doubtful: 40 } })).toBeNull();
  });

  test('among the highest and yet below all together, or the reverse, has its reason', () => {
    expect(say({ qpv: 40 })).toBe(
      'L’ensemble des quartiers (40,0 %) est pourtant au-dessus : les plus peuplés y pèsent davantage.',
    );
    expect(say({ qpv: 5, focus: 'C' })).toContain('(5,0 %) est pourtant au-dessous');
  });

  test('a place on the side of its average does not surprise', () => {
    expect(say({ qpv: 20 })).toBeNull();
    expect(say({ qpv: 40, focus: 'B' })).toBeNull();
  });

  test('a place at its very average does not surprise, and a count has no average', () => {
    expect(say({ qpv: 30 })).toBeNull();
    expect(say({ qpv: 10, focus: 'C' })).toBeNull();
    expect(say({ qpv: 40, indicator: count })).toBeNull();
  });
});
