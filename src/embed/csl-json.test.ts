import { expect, test } from 'vitest';
import { inventedSite, siteWithoutAddress, workingSite } from '../../tests/fixtures/embed/invented-site.ts';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../tests/fixtures/figures/plain-spaces.ts';
import { citationOf } from './citation.ts';
import { cslItem } from './csl-json.ts';

const figure = inventFigure({ values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes', mel: 20 });

test('an item of CSL JSON names title, author, date as numbers and address', () => {
  const item = cslItem(citationOf(figure, inventedSite));
  expect(item).toMatchObject({
    id: 'essai-Aulnes',
    type: 'graphic',
    author: [{ literal: 'Convention de Bourg' }],
    publisher: 'Ville de Bourg & Cie',
    'container-title': 'Convention de Bourg',
    issued: { 'date-parts': [[2026, 1, 1]] },
    URL: 'https://bourg.example/mons/graphiques/essai/Aulnes/',
  });
  expect(plainSpaces(item.note)).toBe(
    'Données de 2020 ; fichier établi le 1er janvier 2026. Nulle part. Source : Personne. Transcription et mise en forme : site « Convention de Bourg », publié par la Ville de Bourg & Cie. Licence Ouverte 2.0.',
  );
});

test('without a public address there is no URL', () => {
  expect(cslItem(citationOf(figure, siteWithoutAddress))).not.toHaveProperty('URL');
});

test('before the town publishes there is no publisher', () => {
  expect(cslItem(citationOf(figure, workingSite))).not.toHaveProperty('publisher');
});
