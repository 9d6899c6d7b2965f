import { expect, test } from 'vitest';
import { listChoices } from './list-choices.ts';

test('no word gives nothing, one word stands alone', () => {
  expect(listChoices([])).toBe('');
  expect(listChoices(['publie'])).toBe('publie');
});

test('the last of several words comes after « ou »', () => {
  expect(listChoices(['m', 'f'])).toBe('m ou f');
  expect(listChoices(['publie', 'non_renseigne', 'a_verifier'])).toBe('publie, non_renseigne ou a_verifier');
});
