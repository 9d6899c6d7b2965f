import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { fromHtml } from '../parse-html.ts';
import { outsideLinks, relativeTo } from './relative-links.ts';

describe('relative links', () => {
  test.each([
    ['/', '/', './'],
    ['/', '/glossaire/#qpv', 'glossaire/#qpv'],
    ['/errata/', '/', '../'],
    ['/errata/', '/glossaire/#qpv', '../glossaire/#qpv'],
    ['/convention/annexe/', '/convention/', '../'],
    ['/convention/', '/convention/annexe/', 'annexe/'],
    ['/convention/annexe/', '/convention/tableau/#mel', '../tableau/#mel'],
    ['/convention/annexe/', '/convention/annexe/#x', '#x'],
    ['/a/b/c/', '/fonts/f.woff2', '../../../fonts/f.woff2'],
    ['/a/b/c/', '/a/x.csv', '../../x.csv'],
  ])('from %s, %s is %s', (page, target, expected) => {
    expect(relativeTo(page, target)).toBe(expected);
  });
});

describe('outside links', () => {
  const finish = (html: string, page: string): string => {
    const root = fromHtml(html, { fragment: true });
    outsideLinks(root, page);
    return toHtml(root);
  };
  const link = '<a href="/integrer/">Que choisir ?</a>';
  const opened = '<a href="/integrer/" target="_blank" rel="noopener">Que choisir ?</a>';

  test.each([
    '/graphiques/profil/blanc-riez/',
    '/graphiques/profil/blanc-riez/2026-01-01/',
    '/graphiques/profil/versions/2026-01-01/',
  ])('a link of %s opens apart, wherever it leads', (page) => expect(finish(link, page)).toBe(opened));
  test('links of pages that nobody frames stay as they are', () => {
    for (const page of ['/', '/integrer/', '/graphiques/']) expect(finish(link, page)).toBe(link);
  });
  test('a link to a place of the page, and an anchor without address, stay', () => {
    for (const html of ['<a href="#clair">clair</a>', '<a id="x"></a>', '<link href="/a.css">'])
      expect(finish(html, '/graphiques/profil/blanc-riez/')).toBe(html);
  });
});
