import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { siteSchema } from '../editorial/site.ts';
import { lastingIdentityOf, siteIdentityOf } from './site-identity.ts';

const site = siteSchema.parse(parse(readFileSync('tests/fixtures/site/site.yaml', 'utf8')));

test('a site that its town publishes has a publisher and a day of publication; before, neither', () => {
  expect(siteIdentityOf(site)).toMatchObject({
    edition: { publisher: 'Ville inventée' },
    published: '2026-01-02',
  });
  const working = siteIdentityOf({ ...site, hebergeur: { ...site.hebergeur, nom: '' } });
  expect(working).toMatchObject({ edition: { publisher: null }, published: null });
});

test('what is kept for ever has neither, nor an address', () => {
  expect(lastingIdentityOf(site)).toMatchObject({
    edition: { publisher: null },
    published: null,
    publicAddress: '',
  });
});
