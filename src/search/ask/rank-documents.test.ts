import { expect, test } from 'vitest';
import { inventedIndex as open } from '../fixtures/invented-index.ts';
import { kindOf, rankDocuments } from './rank-documents.ts';

const found = (typed: string) =>
  rankDocuments(open, typed).found.map((rank) => open.index.documents[rank]?.[0]);

test('nothing typed, or words that say nothing, find nothing', () => {
  expect(found('')).toEqual([]);
  expect(found('pour la')).toEqual([]);
});

test.each(['ecole', 'École', 'l’école', "l'ecole", 'écoles', 'ECOLES'])(
  '« %s » finds the passages on schools, whatever its accents, capitals, article or number',
  (typed) => {
    expect(found(typed).toSorted()).toEqual(['/convention/a/#ecoles', '/convention/a/#lac']);
  },
);

test('what was typed itself comes before its family', () => {
  expect(found('écoles')[0]).toBe('/convention/a/#ecoles');
});

test('the entry of which the name was typed comes first', () => {
  expect(found('abc')).toEqual(['/glossaire/#abc', '/convention/a/#abc']);
  expect(found('taux de pluie')).toEqual(['/indicateurs/taux-de-pluie/', '/convention/b/#pluie']);
});

test('an acronym is found by its expansion, and words by those that mean the same', () => {
  expect(found('atelier de bricolage')).toEqual(['/glossaire/#abc', '/convention/a/#abc']);
  expect(found('cantine')).toEqual(['/convention/a/#coeur']);
});

test('words in quotation marks follow one another, ligatures aside', () => {
  expect(found('« amis du coeur »')).toEqual(['/convention/a/#coeur']);
  expect(rankDocuments(open, '« amis du coeur »').isApart).toBe(false);
  expect(found('"taux de pluie"')).toEqual(['/indicateurs/taux-de-pluie/']);
});

test('words in quotation marks that follow one another nowhere are looked for apart, and it is said', () => {
  const answer = rankDocuments(open, '"cœur des amis"');
  expect(answer.isApart).toBe(true);
  expect(answer.found).toHaveLength(1);
});

test('a word with one letter wrong finds the nearest, and it is said', () => {
  const answer = rankDocuments(open, 'permanance');
  expect(answer.understood).toEqual([['permanance', 'permanence']]);
  expect(found('permanance')).toEqual(['/convention/a/#abc']);
});

test('the first letters of a word find it while it is being typed', () => {
  expect(found('perman')).toEqual(['/convention/a/#abc']);
});

test('a word that nothing answers is named, and the others still answer', () => {
  const answer = rankDocuments(open, 'lac zzyzx');
  expect(answer.unknown).toEqual(['zzyzx']);
  expect(found('lac zzyzx')).toEqual(['/convention/a/#lac']);
  expect(found('zzyzx')).toEqual([]);
});

test('the kind of a document is known by its rank', () => {
  expect(open.index.documents.map((_, rank) => kindOf(open, rank))[4]).toBe('Glossaire');
});
