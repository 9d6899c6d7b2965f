import { expect, test } from 'vitest';
import { publishedEdition } from '../../tests/fixtures/editorial/editions.ts';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { typeset } from '../typography.ts';
import { figureNotes } from './figure-notes.ts';

const publication = { edition: publishedEdition, address: null };
const sound = { values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes' };

test('perimeter, source, years and date, licence and who transcribed are always said', () => {
  expect(figureNotes(inventFigure(sound), publication)).toEqual([
    'Nulle part.',
    'Source\u{A0}: Personne.',
    'Données de 2020\u{A0}; fichier établi le 1er\u{A0}janvier 2026. Licence Ouverte 2.0.',
    typeset(publishedEdition.credit),
  ]);
});

test('each reason of doubt is said once, however many cells bear it', () => {
  const values = { Aulnes: 40.1, Bois: { doubtful: 0 }, Cour: { doubtful: 0 } };
  expect(figureNotes(inventFigure({ values, focus: 'Aulnes' }), publication)[0]).toBe(
    'À vérifier (marque creuse)\u{A0}: zéro peu vraisemblable.',
  );
});

test('a change of definition is said', () => {
  const breaks = [{ from: 2015, to: 2020, note: 'La définition a changé.' }];
  const figure = inventFigure({ ...sound, previous: { Aulnes: 38 }, indicator: { breaks } });
  expect(figureNotes(figure, publication)).toContain('La définition a changé.');
});

test('the address is written as readers type it', () => {
  const address = 'https://exemple.fr/mons/graphiques/a/b/';
  expect(figureNotes(inventFigure(sound), { ...publication, address }).at(-1)).toBe(
    'exemple.fr/mons/graphiques/a/b',
  );
});
