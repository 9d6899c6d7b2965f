import { expect, test } from 'vitest';
import { thirdWords } from './third-words.ts';

test('a third is named with its article', () => {
  expect((['lowest', 'middle', 'highest'] as const).map(thirdWords)).toEqual([
    'le tiers le plus bas',
    'le tiers du milieu',
    'le tiers le plus élevé',
  ]);
});
