import { expect, test } from 'vitest';
import { inventedSite, siteWithoutAddress } from '../../../tests/fixtures/embed/invented-site.ts';
import { inventFigure } from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { embedWords } from './embed-words.ts';

const invention = { values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes' };
const figure = inventFigure(invention);

test('an embed says source, perimeter, years, date, licence and who transcribed', () => {
  expect(embedWords(figure, inventedSite).notes.map(plainSpaces)).toEqual([
    'Source : Personne.',
    'Nulle part.',
    'Données de 2020 ; fichier établi le 1er janvier 2026. Licence Ouverte 2.0.',
    'Transcription et mise en forme : site « Convention de Bourg », publié par la Ville de Bourg & Cie.',
  ]);
});

test('the full page is named by its address, which a reader can copy where links are dead', () => {
  expect(embedWords(figure, inventedSite).page).toMatchObject({
    link: 'https://bourg.example/mons/indicateurs/part-jardins/',
    path: '/indicateurs/part-jardins/',
  });
  expect(embedWords(figure, siteWithoutAddress).page.link).not.toContain('http');
});

test('a change of definition is said', () => {
  const breaks = [{ from: 2015, to: 2020, note: 'La définition a changé.' }];
  const broken = inventFigure({ ...invention, previous: { Aulnes: 38 }, indicator: { breaks } });
  expect(embedWords(broken, inventedSite).notes).toContain('La définition a changé.');
});
