import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import type { BuiltPage } from './built-page.ts';
import { linkDefects, siteContents } from './link-defects.ts';

test.each([
  ['<a href="../errata/#mot">', []],
  [
    '<a href="/errata/">',
    ['/glossaire/ : le lien « /errata/ » part de la racine, et se perdrait dans un sous-dossier.'],
  ],
  ['<a href="../errata">', ['/glossaire/ : le lien « ../errata » finit sans sa barre « / ».']],
  ['<a href="../gone/">', ['/glossaire/ : le lien « ../gone/ » ne mène à aucun fichier du site.']],
  [
    '<a href="../errata/#lost">',
    ['/glossaire/ : le lien « ../errata/#lost » mène à une ancre que la page n’a pas.'],
  ],
  ['<a href="#lost">', ['/glossaire/ : le lien « #lost » mène à une ancre que la page n’a pas.']],
  ['<a href="../../errata/">', ['/glossaire/ : le lien « ../../errata/ » sort du dossier du site.']],
  [
    '<img src="../missing.svg">',
    ['/glossaire/ : le lien « ../missing.svg » ne mène à aucun fichier du site.'],
  ],
  ['<a href="https://example.org/">', []],
])('an invented page with %s', (html, expected) => {
  const errata = invented('errata/index.html', '<p id="mot">');
  const page = invented('glossaire/index.html', html);
  const invention = siteContents([errata.file, page.file], [errata, page]);
  expect(linkDefects(page, invention)).toEqual(expected);
});

function invented(file: string, html: string): BuiltPage {
  return { file, address: `/${file.replace('index.html', '')}`, tree: fromHtml(html) };
}
