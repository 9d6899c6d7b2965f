import { expect, test } from 'vitest';
import { isSpace, LINE_BREAK, SPACE, STAND_IN } from './characters.ts';

const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

test('the character class and the function name the same eight spaces', () => {
  const pattern = new RegExp(SPACE);
  const spaces = characters.filter((character) => pattern.test(character));
  expect(spaces).toHaveLength(8);
  expect(characters.filter(isSpace)).toEqual(spaces);
});

test('what stands in for other content is not a space', () => {
  expect(isSpace(STAND_IN)).toBe(false);
  expect(isSpace(LINE_BREAK)).toBe(false);
});
