import { expect, test } from 'vitest';
import { fontSheet, offlinePage } from './offline-page.ts';

const isInCopy = (file: string): boolean => !file.startsWith('graphiques/');
const copy = (body: string, publicAddress = ''): string =>
  offlinePage(`<html><head></head><body>${body}</body></html>`, 'a/b/index.html', {
    isInCopy,
    publicAddress,
  });

test.each([
  ['the folder above', '../', '../index.html'],
  ['the root', '../../', '../../index.html'],
  ['a place of the page', '#ici', '#ici'],
  ['a place of another page', '../#la', '../index.html#la'],
  ['the page itself', './', 'index.html'],
  ['a file', '../../donnees/x.csv', '../../donnees/x.csv'],
  ['another site', 'https://exemple.fr/', 'https://exemple.fr/'],
  ['a mail', 'mailto:a@exemple.fr', 'mailto:a@exemple.fr'],
])('a link to %s names its file', (_, from, to) => {
  expect(copy(`<a href="${from}">x</a>`)).toContain(`<a href=${to}>x</a>`);
});

test('a link to what is left out leads to the public address', () => {
  expect(copy('<a href="../../graphiques/f/t/">x</a>', 'https://ville.invalid/c/')).toContain(
    '<a href=https://ville.invalid/c/graphiques/f/t/>x</a>',
  );
});

test('a link to what is left out says so while no address is known', () => {
  expect(copy('<a href="../../graphiques/f/t/">Le graphique</a>')).toContain(
    '<a>Le graphique (en ligne seulement)</a>',
  );
});

test('a picture and a frame of what is left out become links by their names: the page asks nothing of the network', () => {
  const shown =
    '<img src="../../graphiques/f/g.svg" alt="Le dessin"><iframe src="../../graphiques/f/" title="Le cadre"></iframe>';
  expect(copy(shown, 'https://ville.invalid/c/')).toContain(
    '<p><a href=https://ville.invalid/c/graphiques/f/g.svg>Le dessin</a></p><p><a href=https://ville.invalid/c/graphiques/f/>Le cadre</a></p>',
  );
  expect(copy(shown)).toContain('<p><a>Le dessin (en ligne seulement)</a></p>');
  const kept = copy('<img src="../../x.png" alt="x"><img src="data:image/png;base64,AA" alt="y">');
  expect(kept.match(/<img /gu)).toHaveLength(2);
});

test('a form leads to a file', () => {
  expect(copy('<form action="../"></form>')).toContain('<form action=../index.html>');
});

test('the policy, the announced font and the offer of this very copy are gone', () => {
  const html = offlinePage(
    '<meta http-equiv="Content-Security-Policy" content="x"><link rel=preload href=f.woff2><p data-en-ligne>La copie</p>',
    'index.html',
    { isInCopy, publicAddress: '' },
  );
  expect(html).not.toMatch(/Policy|preload|La copie/u);
});

test('the font of a page becomes data in a sheet of its own', () => {
  const html = '<style>@font-face{font-family:A;src:url(../fonts/a.woff2)}p{color:red}</style>';
  const read = (file: string): Uint8Array => new TextEncoder().encode(file);
  expect(fontSheet(html, 'a/index.html', read)).toBe(
    `@font-face{font-family:A;src:url(data:font/woff2;base64,${btoa('fonts/a.woff2')})}`,
  );
  expect(offlinePage(html, 'a/index.html', { isInCopy, publicAddress: '' })).toContain(
    '<style>p{color:red}</style>',
  );
});
