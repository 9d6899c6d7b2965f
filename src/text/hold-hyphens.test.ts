import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { fromHtml } from '../parse-html.ts';
import { holdHyphens } from './hold-hyphens.ts';

function held(html: string): string {
  const root = fromHtml(html, { fragment: true });
  holdHyphens(root);
  return toHtml(root).replaceAll('<span class="n">', '[').replaceAll('</span>', ']');
}

test.each([
  ['la part des 15-24 ans', 'la part des [15-24] ans'],
  ['de 2010-2017 et 2015–2021', 'de [2010-2017] et [2015–2021]'],
  ['le 2026-11-23', 'le [2026-11-23]'],
  ['Mons-en-Barœul', '[Mons-en-Barœul]'],
  ['est-elle, a-t-il, peut-elle ?', '[est-elle], [a-t-il], [peut-elle] ?'],
  ['celui-ci, au-dessous', '[celui-ci], [au-dessous]'],
  ['npm run build -- --check', 'npm run build -- [--check]'],
])('« %s » does not break at its hyphen', (text, expected) => {
  expect(held(`<p>${text}</p>`)).toBe(`<p>${expected}</p>`);
});

test.each(['Roubaix-Tourcoing', 'Lille - Loos', '−10,2 et -18 %', 'peut-être', 'saint-jean-des-bois-perdus'])(
  '« %s » stays as it is',
  (text) => expect(held(`<p>${text}</p>`)).toBe(`<p>${text}</p>`),
);

test('no character changes, and a second pass adds nothing', () => {
  const root = fromHtml('<p>Les 15-24 ans de Mons-en-Barœul, <a href="#a">2010-2017</a></p>', {
    fragment: true,
  });
  const words = toString(root);
  holdHyphens(root);
  const once = toHtml(root);
  holdHyphens(root);
  expect([toString(root), toHtml(root)]).toEqual([words, once]);
});

test('the official text is left as it is, and what is ours inside it is not', () => {
  const html = '<div data-officiel><p>15-24 ans</p><p data-apparatus>15-24 ans</p></div>';
  expect(held(html)).toBe('<div data-officiel=""><p>15-24 ans</p><p data-apparatus="">[15-24] ans</p></div>');
});

test('titles, drawings and fields are left, where no element may stand', () => {
  const html =
    '<svg><text>15-24</text></svg><textarea>15-24</textarea><select><option>15-24</option></select>';
  expect(held(html)).toBe(html);
});
