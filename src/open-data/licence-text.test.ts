import { describe, expect, test } from 'vitest';
import { publishedEdition, workingEdition } from '../../tests/fixtures/editorial/editions.ts';
import { inventDataset, inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../tests/fixtures/figures/plain-spaces.ts';
import { licenceText, sourceLines } from './licence-text.ts';

describe('licence text', () => {
  const dataset = inventDataset({
    values: { Aulnes: 1 },
    previous: { Aulnes: 2 },
    focus: 'Aulnes',
    indicator: { producers: ['Un institut', 'Une caisse'] },
  });

  test('the licence tells who made the figures, the text and the transcription, and the years from the day', () => {
    const text = plainSpaces(licenceText(dataset, publishedEdition));
    expect(text).toContain('Producteurs des chiffres : Un institut et Une caisse.\n');
    expect(text).toContain('Source des chiffres : Personne.\n');
    expect(text).toContain('les signataires de la convention');
    expect(text).toContain('Données de 2015 et 2020 ; fichier établi le 1er janvier 2026.\n');
    expect(text).toContain('Publié par la Ville de Bourg & Cie.\n');
  });

  test('before the town publishes, the licence says that it does not', () => {
    const text = licenceText(dataset, workingEdition);
    expect(text).not.toContain('Publié');
    expect(text).toContain(workingEdition.status);
  });
});

describe('source lines', () => {
  const { indicator } = inventFigure({ values: { Aulnes: 1 }, focus: 'Aulnes' });
  const of = (source: string, nounPhrase: string) => ({ ...indicator, source, nounPhrase });

  test('without an indicator there is no source', () => {
    expect(sourceLines([])).toEqual([]);
  });

  test('the source of most comes first, with one full stop; the others say what they are for', () => {
    expect(
      sourceLines([
        of('Autre.', 'la part b'),
        of('Commune.', 'la part a'),
        of('Commune', 'la part c'),
        of('Autre', 'la part d'),
        of('Commune', 'la part e'),
      ]),
    ).toEqual(['Source des chiffres : Commune.', 'Pour la part b et la part d : Autre.']);
  });

  test('a source of some years alone says of which', () => {
    const own = {
      ...of('Commune.', 'la part a'),
      years: [2017, 2022],
      origins: [{ year: 2022, source: 'Une lettre.' }],
    };
    expect(sourceLines([own])).toEqual(['Source des chiffres : Commune (2017) ; Une lettre (2022).']);
  });
});
