import { expect, test } from 'vitest';
import { light } from '../charts/palette.ts';
import { fileCss, flatFileCss, withColors, words } from './standalone-css.ts';

test('every style of words has its rule, and none is under 12 px', () => {
  for (const { className, size } of Object.values(words)) {
    expect(fileCss).toContain(`.${className}{`);
    expect(size).toBeGreaterThanOrEqual(12);
  }
});

test('the flat stylesheet names its colours and knows no variable and no shorthand', () => {
  expect(flatFileCss(light)).toContain(`.s-paper{fill:${light.paper}}`);
  expect(flatFileCss(light)).not.toMatch(/var\(|@media|font:/u);
});

test('a colour that no palette has is refused', () => {
  expect(() => withColors('.a{fill:var(--pink)}', light)).toThrow('No colour "pink"');
});
