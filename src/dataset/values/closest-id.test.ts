import { expect, test } from 'vitest';
import { closestId } from './parse-cells.ts';

const ids = [
  'le-pre',
  'la-butte',
  'pont-de-bois',
  'residence',
  'residence-poste-terroir',
  'secteur-nord',
  'secteur-sud',
];

test('a text that resembles none proposes none', () => {
  expect(closestId('ailleurs', ids)).toBeNull();
  expect(closestId('', ids)).toBeNull();
});

test.each([
  ['Pont de Bois', 'pont-de-bois'],
  ['Résidence', 'residence'],
  ['Le Pré', 'le-pre'],
  ['la-bute', 'la-butte'],
  ['La Butte - Haut', 'la-butte'],
  ['(Le Pré)', 'le-pre'],
  ['Pre\u0301', 'pre'],
  ['Sèvre-Élève', 'sevre-eleve'],
])('« %s »: %s', (text, id) => {
  expect(closestId(text, [...ids, 'pre', 'sevre-eleve'])).toBe(id);
});

test('of two that are as close, none is proposed', () => {
  expect(closestId('ab', ['aa', 'bb'])).toBeNull();
});

test('two letters changed, added or left out are a slip, three are another word', () => {
  // By hand: from « case », « kase » is 1 away, « kaze » 2, « kazo » 3.
  expect(closestId('kase', ['case'])).toBe('case');
  expect(closestId('kaze', ['case'])).toBe('case');
  expect(closestId('kazo', ['case'])).toBeNull();
  expect(closestId('caseee', ['case'])).toBe('case');
  expect(closestId('caseeee', ['case'])).toBeNull();
  expect(closestId('ca', ['case'])).toBe('case');
  expect(closestId('c', ['case'])).toBeNull();
});

test('a letter left out and another one added count for two', () => {
  expect(closestId('ecasx', ['casx', 'ecase'])).toBeNull();
  expect(closestId('asee', ['case', 'ab'])).toBe('case');
  expect(closestId('secteur-nor', ['secteur-nord', 'secteur-sud'])).toBe('secteur-nord');
});

test('the beginning of an identifier, five letters or more, is as near as one letter, either way', () => {
  expect(closestId('villa-des-roses', ['villa'])).toBe('villa');
  expect(closestId('villa', ['villa-des-roses'])).toBe('villa-des-roses');
  expect(closestId('parc-des-roses', ['parc'])).toBeNull();
  expect(closestId('parc', ['parc-des-roses'])).toBeNull();
  // A word that only begins alike is another.
  expect(closestId('villages', ['villa'])).toBeNull();
  expect(closestId('villa', ['villages'])).toBeNull();
  // One letter away each: none.
  expect(closestId('villa-nord', ['villa', 'villa-bord'])).toBeNull();
  expect(closestId('villa', ['villa-nord', 'villo'])).toBeNull();
});

test('the very identifier is nearer than any other', () => {
  expect(closestId('case', ['cases', 'case', 'cas'])).toBe('case');
});
