import { expect, test } from 'vitest';
import { FORMULA_NAMES } from './formula-schema.ts';
import { FORMULA_WORDS } from './formula-words.ts';

test('every formula of the vocabulary is explained, and nothing else', () => {
  expect(Object.keys(FORMULA_WORDS).toSorted()).toEqual([...FORMULA_NAMES].toSorted());
});
