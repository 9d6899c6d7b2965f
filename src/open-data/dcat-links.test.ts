import { expect, test } from 'vitest';
import { catalogueLinks } from './dcat-links.ts';

test('addresses are absolute once the public one is known', () => {
  const links = catalogueLinks({ adresse_publique: 'https://ville.test/mons/' });
  expect(links.file('a.csv')).toEqual({ '@id': 'https://ville.test/mons/donnees/a.csv' });
  expect(links.self('annexe')).toEqual({ '@id': 'https://ville.test/mons/donnees/catalogue.jsonld#annexe' });
  expect([links.page, links.home]).toEqual([
    { '@id': 'https://ville.test/mons/donnees/' },
    { '@id': 'https://ville.test/mons/' },
  ]);
});

test('before, they are told from where the catalogue stands', () => {
  const links = catalogueLinks({ adresse_publique: '' });
  expect([links.file('a.csv'), links.page, links.home]).toEqual([
    { '@id': 'a.csv' },
    { '@id': './' },
    { '@id': '../' },
  ]);
});
