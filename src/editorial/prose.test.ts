import { expect, test } from 'vitest';
import { prose } from './prose.ts';

test.each(['a < b', '5 > 3', 'R&D ; Q & A', 'l’« un »', '<- ->', "l'eau"])('accepts « %s »', (text) => {
  expect(prose.safeParse(text).success).toBe(true);
});

test.each(['', '<b>', '</p', '<br/>', 'a<!-- b -->', '&nbsp;', '&#160;', '&#xA0;', 'un "mot"'])(
  'refuses « %s »',
  (text) => {
    expect(prose.safeParse(text).success).toBe(false);
  },
);
