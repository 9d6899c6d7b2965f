import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { footOf, listDrawing, numeralDrawing, shareCard } from './share-card.ts';
import { wrapText } from './text-block.ts';

const card = {
  site: 'Ville de Bourg',
  title: 'Le titre',
  line: '',
  foot: '',
  width: 1056,
  titleRoom: 262,
  drawing: null,
};
const longest =
  'Dans le quartier Hautchamps Longchamp - Lionderie, la part des 16-25 ans non scolarisés sans emploi était de 31,3 % en 2017, plus d’une fois et demie celle de la métropole.';

function texts(svg: string): readonly Element[] {
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
  return [...document.querySelectorAll('text')];
}

test('the site, the title, the line and the foot are there, set in French', () => {
  const words = texts(
    shareCard({ ...card, title: "L'emploi : 40 %", line: 'Lille & Loos', foot: 'Licence' }),
  );
  expect(words.map((text) => text.textContent)).toEqual([
    'Ville de Bourg',
    'L’emploi\u{A0}: 40\u{A0}%',
    'Lille & Loos',
    'Licence',
  ]);
});

test('a short title is large, and one that is long gets smaller to leave the room below free', () => {
  const [, short] = texts(shareCard(card));
  expect(short?.getAttribute('class')).toBe('c-72');
  const long = texts(shareCard({ ...card, title: longest })).slice(1);
  expect(long[0]?.getAttribute('class')).not.toBe('c-72');
  for (const text of long) expect(Number(text.getAttribute('y'))).toBeLessThan(405);
});

test('the longest title holds in the least room, in the smallest size', () => {
  const lines = wrapText(longest, 1056, { size: 38, weight: 700 });
  expect(lines.length).toBeLessThanOrEqual(4);
  const tight = texts(shareCard({ ...card, title: longest, titleRoom: 10 })).slice(1);
  expect(tight.map((text) => text.getAttribute('class'))).toEqual(lines.map(() => 'c-38'));
});

test('a drawing stands where it is placed: a numeral, or a list in small words', () => {
  const numeral = shareCard({ ...card, drawing: numeralDrawing('II') });
  expect(numeral).toContain('<g transform="translate(1128 540) scale(1)"><text class="c-numeral"');
  const list = texts(shareCard({ ...card, drawing: listDrawing(['I. Un', 'II. Deux & trois'], 300) }));
  expect(list.map((text) => text.textContent)).toContain('II. Deux & trois');
});

test('a foot that fits is left as it is; of one that does not the source is cut after a word, and the dates stay', () => {
  const dates = 'Données de 2020 ; fichier établi le 1er janvier 2026. Licence Ouverte 2.0.';
  expect(footOf('Source : Insee.', dates)).toBe(`Source : Insee. ${dates}`);
  const long = footOf(`Source : ${'Insee, recensement ; '.repeat(40)}Cnaf.`, dates);
  expect(long).toMatch(/^Source : (?:Insee, recensement ; )+Insee(?:, recensement)?… Données de 2020/u);
  expect(long.endsWith(` ${dates}`)).toBe(true);
  expect(wrapText(long, 1056, { size: 19, weight: 400 }).length).toBe(3);
  for (const text of texts(shareCard({ ...card, foot: long })))
    expect(Number(text.getAttribute('y'))).toBeLessThan(630);
});
