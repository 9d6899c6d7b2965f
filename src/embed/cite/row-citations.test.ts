import { expect, test } from 'vitest';
import { inventedSite, siteWithoutAddress } from '../../../tests/fixtures/embed/invented-site.ts';
import { inventFigure } from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { rowCitations } from './row-citations.ts';

const values = { Aulnes: 40.1, Bois: null, Cour: { doubtful: 0 } };
const figure = inventFigure({ values, focus: 'Aulnes' });

test('every row says its value with its status, its year and its own address', () => {
  const { rows } = rowCitations(figure, inventedSite);
  expect(rows.map(({ words }) => plainSpaces(words))).toEqual([
    'Aulnes : 40,1 %, 2020',
    'Bois : valeur non renseignée, 2020',
    'Cour : 0,0 % (à vérifier), 2020',
  ]);
  expect(rows[1]?.address).toBe('https://bourg.example/mons/indicateurs/part-jardins/#Bois');
});

test('what the rows share is said once: title, years and date, perimeter, source, who transcribed, licence', () => {
  expect(plainSpaces(rowCitations(figure, inventedSite).shared)).toBe(
    '« Part des jardins », Convention de Bourg. Données de 2020 ; fichier établi le 1er janvier 2026. Nulle part. Source : Personne. Transcription et mise en forme : site « Convention de Bourg », publié par la Ville de Bourg & Cie. Licence Ouverte 2.0.',
  );
});

test('without a public address a row has its anchor alone', () => {
  expect(rowCitations(figure, siteWithoutAddress).rows[0]).toMatchObject({ anchor: 'Aulnes', address: null });
});
