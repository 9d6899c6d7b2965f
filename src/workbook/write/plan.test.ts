import { expect, test } from 'vitest';
import { words } from './plan.ts';

test('a text cell is plain unless it looks otherwise', () => {
  expect(words('')).toEqual({ look: 'text', text: '' });
  expect(words('a', 'head')).toEqual({ look: 'head', text: 'a' });
});
