import { expect, test } from 'vitest';
import { inventedSite, siteWithoutAddress } from '../../tests/fixtures/embed/invented-site.ts';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../tests/fixtures/figures/plain-spaces.ts';
import { imageSnippet } from './image-snippet.ts';

const figure = inventFigure({ values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes', mel: 20 });

test('the image has its absolute address and its text, and may not be wider than its column', () => {
  const code = plainSpaces(imageSnippet(figure, inventedSite) ?? '');
  expect(code).toContain(
    '<img src="https://bourg.example/mons/graphiques/essai/Aulnes/graphique-etroit.svg" alt="Part des jardins en 2020, Aulnes : 40,1 %',
  );
  expect(code).toContain('srcset="https://bourg.example/mons/graphiques/essai/Aulnes/graphique.svg"');
  expect(code).toContain('style="max-width:100%;height:auto"');
});

test('stripped of its tags, the code is a sentence with source, date and address', () => {
  const words = plainSpaces((imageSnippet(figure, inventedSite) ?? '').replace(/<[^>]*>/gu, '')).trim();
  expect(words).toBe(
    `${plainSpaces(figure.finding.headline)}. Source : Personne. Données de 2020 ; fichier établi le 1er janvier 2026. Transcription et mise en forme : site « Convention de Bourg », publié par la Ville de Bourg &amp; Cie. Licence Ouverte 2.0 : https://bourg.example/mons/indicateurs/part-jardins/`,
  );
});

test('without a public address there is no code', () => {
  expect(imageSnippet(figure, siteWithoutAddress)).toBeNull();
});
