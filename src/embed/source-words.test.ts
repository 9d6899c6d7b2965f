import { expect, test } from 'vitest';
import { sourceWords } from './source-words.ts';

test('a source ends with one full stop', () => {
  expect(sourceWords('Insee')).toBe('Source : Insee.');
  expect(sourceWords('Insee.')).toBe('Source : Insee.');
});
