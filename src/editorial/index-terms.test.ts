import { expect, test } from 'vitest';
import { indexTermsSchema } from './index-terms.ts';

test('an entry needs its word alone; its forms and other words may be left out', () => {
  expect(indexTermsSchema.parse([{ entree: 'école' }])).toEqual([{ entree: 'école', formes: [], aussi: [] }]);
  expect(indexTermsSchema.parse([])).toEqual([]);
});

test('a field that nobody reads, or a blank word, is refused', () => {
  expect(indexTermsSchema.safeParse([{ entree: 'école', forme: ['écoles'] }]).success).toBe(false);
  expect(indexTermsSchema.safeParse([{ entree: '' }]).success).toBe(false);
});
