import { expect, test } from 'vitest';
import { closestId } from './closest-id.ts';

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
])('« %s »: %s', (text, id) => {
  expect(closestId(text, ids)).toBe(id);
});

test('of two that are as close, none is proposed', () => {
  expect(closestId('ab', ['aa', 'bb'])).toBeNull();
});
