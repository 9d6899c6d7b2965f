import { expect, test } from 'vitest';
import type { Formula } from './formula.ts';
import { quotedNumber, thresholdsOf } from './quoted-number.ts';

const count = {
  compte: { indicateur: 'part-jardins', annee: 2017, periode: null, plus_de: 35, moins_de: null },
} as const satisfies Formula;
const plain = (words: string, formule: Formula | null = null) =>
  quotedNumber(words, { formule })?.plain ?? null;

test('one number is read, none or two are refused', () => {
  expect(plain('46 % des habitants')).toBe('46');
  expect(plain('des habitants')).toBeNull();
  expect(plain('de 45,1 % à 46 %')).toBeNull();
});

test('the threshold of the formula is not the number claimed', () => {
  expect(plain('dépasse 35% dans quatre QPV', count)).toBe('4');
  expect(plain('dépasse 36% dans quatre QPV', count)).toBeNull();
});

test('a fall without sign is negative', () => {
  expect(plain('en baisse de 4,4 points')).toBe('-4.4');
  expect(plain('une baisse de -18 %')).toBe('-18');
});

test('a threshold of zero is not in the text', () => {
  expect(thresholdsOf(count)).toEqual(['35']);
  expect(thresholdsOf({ majorite: { ...count.compte, plus_de: 0 } })).toEqual([]);
  expect(thresholdsOf(null)).toEqual([]);
});
