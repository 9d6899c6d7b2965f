import { describe, expect, test } from 'vitest';
import { inventedDocuments, inventedSynonyms } from '../fixtures/invented-index.ts';
import { buildIndex, synonymsOf } from './build-index.ts';
import { Hit } from './search-index.ts';

describe('build index', () => {
  const index = buildIndex(inventedDocuments, inventedSynonyms);
  const words = index.words.split(' ');
  const postings = (word: string) => index.postings[words.indexOf(word)];
  const group = (word: string) => index.groups[words.indexOf(word)];

  test('no document gives an empty index', () => {
    expect(buildIndex([], [])).toMatchObject({ documents: [], words: '', groups: [], postings: [] });
  });

  test('the same documents give the same bytes', () => {
    expect(JSON.stringify(buildIndex(inventedDocuments, inventedSynonyms))).toBe(JSON.stringify(index));
  });

  test('words are folded, sorted, without those that say nothing', () => {
    expect(words).toEqual(words.toSorted());
    expect(words).toContain('coeur');
    expect(words).not.toContain('les');
  });

  test('a word gives its documents by the distance from one to the next, and its place in each', () => {
    expect(postings('pluie')).toEqual([5 * 8 + Hit.title + Hit.text, 8 + Hit.text]);
    expect(postings('lac')).toEqual([Hit.text + Hit.often]);
  });

  test('a document that means a word without holding it is noted apart', () => {
    expect(postings('cantine')).toEqual([3 * 8]);
    expect(postings('bricolage')).toEqual([2 * 8, 2 * 8 + Hit.title]);
  });

  test('words of one stem are one group', () => {
    expect(group('ecole')).toBe(group('ecoles'));
    expect(group('ecole')).not.toBe(group('lac'));
  });
});

describe('synonyms', () => {
  test('terms without an expansion and entries without other words have no synonyms', () => {
    const terms = [{ terme: 'bailleur', developpe: null, formes: ['bailleur'] }];
    expect(synonymsOf(terms, [{ entree: 'lac', formes: [], aussi: [] }])).toEqual([]);
  });

  test('an acronym means its expansion to the letter, an entry its other words in any form', () => {
    const terms = [{ terme: 'ABC', developpe: 'atelier', formes: ['ABC', 'abc'] }];
    expect(synonymsOf(terms, [{ entree: 'lac', formes: [], aussi: ['étang'] }])).toEqual([
      { forms: ['ABC', 'abc', 'ABC'], others: ['atelier'], isExact: true },
      { forms: ['lac'], others: ['étang'], isExact: false },
    ]);
  });
});
