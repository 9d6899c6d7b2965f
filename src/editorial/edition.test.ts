import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { editionOf, lastingEdition, missingForPublication } from './edition.ts';
import { type Site, siteSchema } from './site.ts';

const full: Site = siteSchema.parse(parse(readFileSync('tests/fixtures/site/site.yaml', 'utf8')));
const pathsOf = (site: Site): readonly string[] =>
  missingForPublication(site).map(({ path }) => path.join('.'));

test('a site whose town gave all that the law asks is published by it, from the day it named', () => {
  expect(missingForPublication(full)).toEqual([]);
  expect(editionOf(full)).toEqual({
    publisher: 'Ville inventée',
    status: 'Publié par la Ville inventée.',
    credit:
      'Transcription et mise en forme : site « Convention d’une ville inventée », publié par la Ville inventée.',
  });
});

test.each([
  ['adresse_publique', { ...full, adresse_publique: '' }],
  ['ville.adresse', { ...full, ville: { ...full.ville, adresse: '' } }],
  ['ville.telephone', { ...full, ville: { ...full.ville, telephone: '' } }],
  [
    'ville.directeur_de_la_publication',
    { ...full, ville: { ...full.ville, directeur_de_la_publication: '' } },
  ],
  ['hebergeur.nom', { ...full, hebergeur: { ...full.hebergeur, nom: '' } }],
  ['hebergeur.adresse', { ...full, hebergeur: { ...full.hebergeur, adresse: '' } }],
  ['hebergeur.telephone', { ...full, hebergeur: { ...full.hebergeur, telephone: '' } }],
  [
    'contact.courriel',
    {
      ...full,
      contact: { courriel: '', formulaire: '' },
      accessibilite: { ...full.accessibilite, courriel: 'a@b.example' },
    },
  ],
  [
    'accessibilite.declaration_etablie_le',
    { ...full, accessibilite: { ...full.accessibilite, declaration_etablie_le: '' } },
  ],
  ['publie_le', { ...full, publie_le: '' }],
])('without %s alone the site is a working version, and says that alone', (path, site) => {
  expect(pathsOf(site)).toEqual([path]);
  expect(editionOf(site).publisher).toBeNull();
  expect(editionOf(site).status).toBe(
    'Version de travail, préparée pour la Ville inventée, qui ne l’a pas publiée.',
  );
});

test('a form serves as well as a mail address, and the contact serves accessibility', () => {
  const contact = { courriel: '', formulaire: 'https://exemple.fr/ecrire' };
  const accessibilite = { ...full.accessibilite, courriel: '', formulaire: '' };
  expect(pathsOf({ ...full, contact, accessibilite })).toEqual([]);
});

test('without any contact, that of accessibility is missed too', () => {
  const site = {
    ...full,
    contact: { courriel: '', formulaire: '' },
    accessibilite: { ...full.accessibilite, courriel: '', formulaire: '' },
  };
  expect(pathsOf(site)).toEqual(['contact.courriel', 'accessibilite.courriel']);
});

test('what is kept for ever names the site alone', () => {
  expect(lastingEdition(full)).toEqual({
    publisher: null,
    status: '',
    credit: 'Transcription et mise en forme : site « Convention d’une ville inventée ».',
  });
});
