import { expect, test } from 'vitest';
import { texText } from './tex-text.ts';

test('what TeX would obey is spelled, and no-break spaces are ties', () => {
  expect(texText('40 % & {x}_#')).toBe('40~\\% \\& \\textbraceleft{}x\\textbraceright{}\\_\\#');
});
