import { expect, test } from 'vitest';
import { textKey } from './text-key.ts';

test('accents, case, signs, œ and spaces do not tell names apart', () => {
  expect(textKey('')).toBe('');
  expect(textKey('  Clémenceau – KIENER ')).toBe(textKey('clemenceau-kiener'));
  expect(textKey('Marcq-en-Barœul')).toBe('marcq en baroeul');
});
