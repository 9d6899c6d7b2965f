import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { numeralDrawing, shareCard } from './share-card.ts';
import { wrapText } from './text-block.ts';

const card = { site: 'Ville de Bourg', title: 'Le titre', line: '', value: null, width: 1056, drawing: null };
const longest =
  'Dans le quartier Hautchamps Longchamp - Lionderie, la part des 16-25 ans non scolarisés sans emploi était de 31,3 % en 2017, plus d’une fois et demie celle de la métropole.';

function texts(svg: string): readonly Element[] {
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
  return [...document.querySelectorAll('text')];
}

test('the site, the title and the line are there, set in French', () => {
  const words = texts(shareCard({ ...card, title: "L'emploi : 40 %", line: 'Lille & Loos' }));
  expect(words.map((text) => text.textContent)).toEqual([
    'Ville de Bourg',
    'L’emploi\u{A0}: 40\u{A0}%',
    'Lille & Loos',
  ]);
});

test('a short title is large, and one that is long gets smaller to leave the room below free', () => {
  const [, short] = texts(shareCard(card));
  expect(short?.getAttribute('class')).toBe('c-68');
  const long = texts(shareCard({ ...card, title: longest })).slice(1);
  expect(long[0]?.getAttribute('class')).not.toBe('c-68');
  for (const text of long) expect(Number(text.getAttribute('y'))).toBeLessThan(405);
});

test('the longest title holds in the smallest size', () => {
  expect(wrapText(longest, 1056, { size: 44, weight: 700 }).length).toBeLessThanOrEqual(5);
});

test('a value stands large at the bottom, a drawing where it is placed', () => {
  const svg = shareCard({ ...card, value: '9 519 habitants', drawing: numeralDrawing('II') });
  expect(texts(svg).find((text) => text.getAttribute('class') === 'c-value')?.textContent).toMatch(
    /^9\u{202F}519\shabitants$/u,
  );
  expect(svg).toContain('<g transform="translate(1128 560) scale(1)"><text class="c-numeral"');
});
