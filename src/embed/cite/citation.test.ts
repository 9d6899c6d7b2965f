import { describe, expect, test } from 'vitest';
import { inventedSite, siteWithoutAddress } from '../../../tests/fixtures/embed/invented-site.ts';
import { inventFigure } from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { publishedVersions } from '../../frozen/load-versions.ts';
import { citationOf, citationText, frozenOf, sourceWords } from './citation.ts';

describe('citation', () => {
  const figure = inventFigure({ values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes', mel: 20 });

  test('a citation names title, years, date of the file, finding, perimeter, source, who transcribed, licence and address, in that order', () => {
    expect(plainSpaces(citationText(citationOf(figure, inventedSite)))).toBe(
      '« Part des jardins en 2020, quartier Aulnes », Convention de Bourg. Données de 2020 ; fichier établi le 1er janvier 2026. ' +
        `${plainSpaces(figure.finding.headline)}. Périmètre : nulle part. Source : Personne. Transcription et mise en forme : site « Convention de Bourg », publié par la Ville de Bourg & Cie. Licence Ouverte 2.0. ` +
        'https://bourg.example/mons/graphiques/essai/Aulnes/',
    );
  });

  test('without a public address the citation ends with its licence', () => {
    const citation = citationOf(figure, siteWithoutAddress);
    expect(citation.address).toBeNull();
    expect(citationText(citation)).toMatch(/Licence Ouverte 2\.0\.$/u);
  });

  test('a frozen version is cited at its own address, with the day of the data that it shows', () => {
    const frozen = { path: '/graphiques/essai/Aulnes/2025-12-31/', date: '2025-12-31' };
    const citation = citationOf(figure, inventedSite, frozen);
    expect(citation.address).toBe('https://bourg.example/mons/graphiques/essai/Aulnes/2025-12-31/');
    expect(plainSpaces(citationText(citation))).toContain(
      'Données de 2020 ; fichier établi le 31 décembre 2025.',
    );
  });
});

describe('frozen of', () => {
  test('a figure that was never frozen has no such address', () => {
    expect(frozenOf(inventFigure({ values: { aulnes: 40.1 }, focus: 'aulnes' }))).toBeNull();
  });

  test('a published version does not stand for another figure of its name', () => {
    const [version] = publishedVersions();
    const figure = inventFigure({ values: { aulnes: 40.1 }, focus: 'aulnes' });
    const named = { ...figure, spec: { ...figure.spec, id: version?.figure ?? 'essai' } };
    expect(frozenOf(named)).toBeNull();
  });
});

describe('source words', () => {
  test('a source ends with one full stop', () => {
    expect(sourceWords('Insee')).toBe('Source : Insee.');
    expect(sourceWords('Insee.')).toBe('Source : Insee.');
  });
});
