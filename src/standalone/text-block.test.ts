import { expect, test } from 'vitest';
import { textWidth } from '../charts/text-width.ts';
import { textBlock, wrapText } from './text-block.ts';

const style = { className: 's-note', size: 12, weight: 400, leading: 16 } as const;

test('a text is set in as many lines as it needs, each inside the width', () => {
  const text = 'Dans le quartier Nouveau Mons, le taux de pauvreté était de 40,1 % en 2019';
  const lines = wrapText(text, 160, style);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join(' ')).toBe(text);
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(160);
});

test('a no-break space holds its two words together', () => {
  expect(wrapText('un taux de 40,1\u{A0}%', textWidth('un taux de 40,1', 12), style)).toEqual([
    'un taux de',
    '40,1\u{A0}%',
  ]);
});

test('an address is broken after a slash, a compound after a hyphen only where it is too wide for a line', () => {
  expect(wrapText('exemple.fr/graphiques/taux/', 70, style)).toEqual(['exemple.fr/', 'graphiques/', 'taux/']);
  expect(wrapText('Ville de Mons-en-Barœul', 100, style)).toEqual(['Ville de', 'Mons-en-Barœul']);
  expect(wrapText('Mons-en-Barœul', 60, style)).toEqual(['Mons-en-', 'Barœul']);
  expect(() => wrapText('arrondissement', 40, style)).toThrow('"arrondissement" does not fit in 40 px');
});

test('the block says where it ends, and its words are safe in XML', () => {
  const block = textBlock('a & b', { x: 16, top: 20, width: 100 }, style);
  expect(block).toEqual({ svg: '<text class="s-note" x="16" y="32">a &amp; b</text>', bottom: 36 });
  expect(textBlock('a b', { x: 0, top: 0, width: 8 }, style).bottom).toBe(32);
});
