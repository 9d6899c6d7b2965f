import { expect, test } from 'vitest';
import { typesetSvg } from './typeset-svg.ts';

test('words between tags are set in French, attributes are not touched', () => {
  expect(typesetSvg(`<g class="a ; b"><text x="1">Villeneuve-d'Ascq : 40 %</text></g>`)).toBe(
    '<g class="a ; b"><text x="1">Villeneuve-d’Ascq\u{A0}: 40\u{A0}%</text></g>',
  );
});

test('an entity is read before and written after: its semicolon is no punctuation', () => {
  expect(typesetSvg('<text>Lille &amp; Loos &lt; Roubaix</text>')).toBe(
    '<text>Lille &amp; Loos &lt; Roubaix</text>',
  );
});
