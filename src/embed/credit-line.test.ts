import { expect, test } from 'vitest';
import { inventedSite, siteWithoutAddress } from '../../tests/fixtures/embed/invented-site.ts';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../tests/fixtures/figures/plain-spaces.ts';
import { citationOf } from './citation.ts';
import { creditLine } from './credit-line.ts';

test('a credit says finding, source, years, date, who transcribed and licence, and leads to the address that follows it', () => {
  const figure = inventFigure({ values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes' });
  const line = plainSpaces(creditLine(citationOf(figure, inventedSite)));
  expect(line).toBe(
    `${plainSpaces(figure.finding.headline)}. Source : Personne. Données de 2020 ; fichier établi le 1er janvier 2026. Transcription et mise en forme : site « Convention de Bourg », publié par la Ville de Bourg & Cie. Licence Ouverte 2.0 :`,
  );
  expect(plainSpaces(creditLine(citationOf(figure, siteWithoutAddress)))).toBe(line);
});
