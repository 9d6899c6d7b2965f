import { expect, test } from 'vitest';
import { heaviestPages, pageType, samplePages } from './page-sample.ts';

test('a type is a folder and a depth; chapters are each their own, and so are the forms of figures', () => {
  expect(pageType('/')).toBe('/');
  expect(pageType('/errata/')).toBe('/errata/');
  expect(pageType('/quartiers/les-sarts/')).toBe(pageType('/quartiers/autre/'));
  expect(pageType('/graphiques/a/b/')).not.toBe(pageType('/graphiques/a/b/2026-01-01/'));
  expect(pageType('/graphiques/a/b/2026-01-01/')).not.toBe(pageType('/graphiques/a/versions/2026-01-01/'));
  expect(pageType('/graphiques/pente-a/b/2026-01-01/')).toBe(pageType('/graphiques/profil/c/2026-01-01/'));
  expect(pageType('/graphiques/pente-a/b/')).not.toBe(pageType('/graphiques/evolution-a/b/'));
  expect(pageType('/graphiques/pente-a/b/')).toBe(pageType('/graphiques/pente-c/d/'));
  expect(pageType('/convention/annexe/')).not.toBe(pageType('/convention/enjeux/'));
  expect(pageType('/convention/annexe/citer/')).toBe(pageType('/convention/enjeux/citer/'));
});

test('of each type the lightest and the heaviest page are visited, once when they are one', () => {
  const pages = [
    { address: '/', html: 'x' },
    { address: '/quartiers/a/', html: 'xx' },
    { address: '/quartiers/b/', html: 'x' },
    { address: '/quartiers/c/', html: 'xxx' },
  ];
  expect(heaviestPages(pages).map(({ address }) => address)).toEqual(['/', '/quartiers/c/']);
  const both = samplePages(pages, true);
  expect(both.map(({ address }) => address)).toEqual(['/', '/quartiers/b/', '/quartiers/c/']);
});
