import { expect, test } from 'vitest';
import { inventedSite, siteWithoutAddress } from '../../tests/fixtures/embed/invented-site.ts';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../tests/fixtures/figures/plain-spaces.ts';
import { frameSnippet } from './frame-snippet.ts';

const figure = inventFigure({ values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes', mel: 20 });

test('without its frame, the code is a sentence with source, date and address', () => {
  const words = plainSpaces((frameSnippet(figure, inventedSite) ?? '').replace(/<[^>]*>/gu, '')).trim();
  expect(words).toMatch(
    /^Dans le quartier Aulnes, .*\. Source : Personne\. Données de 2020 ; fichier établi le 1er janvier 2026\. /u,
  );
  expect(words).toMatch(
    /Licence Ouverte 2\.0 : https:\/\/bourg\.example\/mons\/indicateurs\/part-jardins\/$/u,
  );
});

test('without a public address there is no code', () => {
  expect(frameSnippet(figure, siteWithoutAddress)).toBeNull();
});
