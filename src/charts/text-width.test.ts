import { expect, it } from 'vitest';
import { textWidth } from './text-width.ts';

it('measures nothing for an empty text', () => expect(textWidth('', 12)).toBe(0));
it('adds the widths of a table: M 0.84, E 0.68, L 0.56 em', () => {
  expect(textWidth('MEL', 100)).toBeCloseTo(84 + 68 + 56);
});
it('is wider in bold', () => expect(textWidth('Nouveau', 12, 700)).toBeGreaterThan(textWidth('Nouveau', 12)));
it('takes an unknown character for the widest', () => expect(textWidth('漢', 100)).toBe(104));
