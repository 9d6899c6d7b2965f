import { expect, test } from 'vitest';
import { alternativeLength, fitAlternative } from './fit-alternative.ts';

test('parts that are null are skipped, and a full stop closes the text once', () => {
  expect(fitAlternative('Début', [null, 'suite', 'fin n. r.'])).toBe('Début ; suite ; fin n. r.');
});

test('a part too long is left out whole, a shorter one after it still fits', () => {
  const text = fitAlternative('a'.repeat(140), ['b'.repeat(20), 'c'.repeat(5)]);
  expect(text).toBe(`${'a'.repeat(140)} ; ccccc.`);
  expect(text.length).toBeLessThanOrEqual(alternativeLength);
});
