import { expect, test } from 'vitest';
import { textWidth } from '../text-width.ts';
import { changeHead } from './change-head.ts';

test('the key stands between its two years, and clear of the title of the column', () => {
  const { years, from, to, columnTitle } = changeHead([2014, 2019], 'Évolution', null, 288);
  const [first, last] = years;
  expect(from).toBeGreaterThan(textWidth(first?.text ?? '', 12));
  expect(to).toBeLessThan(last?.x ?? 0);
  const end = (last?.x ?? 0) + textWidth(last?.text ?? '', 12);
  expect(columnTitle.x - textWidth(columnTitle.text, 12)).toBeGreaterThan(end);
});

test('a warning takes the lines it needs, and pushes the rows down', () => {
  const warning = 'La définition a pu changer entre les deux années : cette évolution se lit avec prudence.';
  const head = changeHead([2014, 2019], 'Évolution', warning, 288);
  expect(head.warning.map(({ text }) => text).join(' ')).toBe(warning);
  expect(head.warning.length).toBeGreaterThan(1);
  expect(head.bottom).toBeGreaterThan(head.warning.at(-1)?.y ?? Infinity);
});
