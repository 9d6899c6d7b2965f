import { expect, test } from 'vitest';
import { inventedSite, siteWithoutAddress } from '../../tests/fixtures/embed/invented-site.ts';
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
    author: [{ literal: 'Ville de Bourg' }],
    'container-title': 'Convention de Bourg',
    issued: { 'date-parts': [[2026, 1, 1]] },
    URL: 'https://bourg.example/mons/graphiques/essai/Aulnes/',
  });
  expect(plainSpaces(item.note)).toBe('Nulle part. Source : Personne. Licence Ouverte 2.0.');
});

test('without a public address there is no URL', () => {
  expect(cslItem(citationOf(figure, siteWithoutAddress))).not.toHaveProperty('URL');
});
