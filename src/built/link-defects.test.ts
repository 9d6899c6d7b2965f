import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { fromHtml } from '../parse-html.ts';
import {
  attribute,
  type BuiltPage,
  isElsewhere,
  linkDefects,
  linkTargets,
  siteContents,
} from './link-defects.ts';

describe('link defects', () => {
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
});

describe('link targets', () => {
  test('links and resources are found in order, each drawing of a set by itself', () => {
    const tree = fromHtml('<a href="../a/"></a><img src="b.png" srcset="c.png 1x, d.png 2x"><p>');
    expect(linkTargets(tree).map(({ value }) => value)).toEqual(['../a/', 'b.png', 'c.png', 'd.png']);
  });

  test.each([
    ['https://exemple.fr/', true],
    ['//exemple.fr/', true],
    ['mailto:a@exemple.fr', true],
    ['../a/', false],
    ['#b', false],
  ])('%s is elsewhere: %s', (address, expected) => {
    expect(isElsewhere(address)).toBe(expected);
  });
});

describe('attribute', () => {
  const element: Element = {
    type: 'element',
    tagName: 'p',
    properties: { className: ['a', 'b'], hidden: true, id: 'x' },
    children: [],
  };

  test.each([
    ['className', 'a b'],
    ['hidden', 'true'],
    ['id', 'x'],

    ['lang', null],
  ])('the attribute %s is %o', (property, expected) => {
    expect(attribute(element, property)).toBe(expected);
  });
});
