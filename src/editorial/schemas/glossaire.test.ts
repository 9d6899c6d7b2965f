import { describe, expect, test } from 'vitest';
import { findTerms, indexTermsSchema } from './glossaire.ts';

describe('glossaire', () => {
  const terms = [
    { id: 'aah', formes: ['AAH'] },
    { id: 'rep', formes: ['REP'] },
    { id: 'rep-plus', formes: ['REP+', 'REP +'] },
    { id: 'droit-commun', formes: ['droit commun', 'Droit commun'] },
    { id: 'vigie', formes: ['vigie du droit commun'] },
    { id: 'v-lille', formes: ["V'Lille"] },
  ];

  /** What is found, as « id: words ». */
  const found = (text: string): readonly string[] =>
    findTerms(text, terms).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);

  describe('findTerms', () => {
    test('finds nothing without terms or words', () => {
      expect(findTerms('AAH', [])).toEqual([]);
      expect(found('')).toEqual([]);
    });

    test('finds terms in the order of the text, each time they stand', () => {
      expect(found('Droit commun, AAH, droit commun')).toEqual([
        'droit-commun: Droit commun',
        'aah: AAH',
        'droit-commun: droit commun',
      ]);
    });

    test('takes the longest form', () => {
      expect(found('la vigie du droit commun en REP+, REP + et REP.')).toEqual([
        'vigie: vigie du droit commun',
        'rep-plus: REP+',
        'rep-plus: REP +',
        'rep: REP',
      ]);
    });

    test('finds whole words only, an elision before them allowed', () => {
      expect(found("l'allocataire d'AAH ou d’AAH (AAH)")).toEqual(['aah: AAH', 'aah: AAH', 'aah: AAH']);
      expect(found('AAHs, XAAH, ÉAAH, AAH2, DROIT COMMUN, aah')).toEqual([]);
    });

    test('accepts any space and either apostrophe inside a form', () => {
      expect(found('droit\u00A0commun, droit\n commun, V’Lille')).toHaveLength(3);
    });
  });
});

describe('index terms', () => {
  test('an entry needs its word alone; its forms and other words may be left out', () => {
    expect(indexTermsSchema.parse([{ entree: 'école' }])).toEqual([
      { entree: 'école', formes: [], aussi: [] },
    ]);
    expect(indexTermsSchema.parse([])).toEqual([]);
  });

  test('a field that nobody reads, or a blank word, is refused', () => {
    expect(indexTermsSchema.safeParse([{ entree: 'école', forme: ['écoles'] }]).success).toBe(false);
    expect(indexTermsSchema.safeParse([{ entree: '' }]).success).toBe(false);
  });
});
