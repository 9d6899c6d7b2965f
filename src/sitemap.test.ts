import { expect, test } from 'vitest';
import { readRegister } from './register/register.ts';
import { renderSitemap } from './sitemap.ts';

const register = readRegister(
  ['/', '/errata/', '/donnees/x.csv', '/graphiques/a/b/', '/convention/integrale/', '/convention/un/citer/']
    .map((adresse) => JSON.stringify({ adresse }))
    .concat(JSON.stringify({ adresse: '/vieux/', vers: '/errata/' }))
    .join('\n'),
);

test('pages are listed, files, embeds and moved pages are not', () => {
  const sitemap = renderSitemap(register, 'https://convention.example/mons/', '2026-11-01');
  expect([...sitemap.matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, address]) => address)).toEqual([
    'https://convention.example/mons/',
    'https://convention.example/mons/errata/',
  ]);
  expect(sitemap).toContain('<lastmod>2026-11-01</lastmod>');
});

test('without a public address nothing is listed, and it says so', () => {
  const sitemap = renderSitemap(register, '', '2026-11-01');
  expect(sitemap).not.toContain('<loc>');
  expect(sitemap).toContain('Version de travail, non publiée');
});
