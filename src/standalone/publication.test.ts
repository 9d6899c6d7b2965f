import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { publishedEdition, workingEdition } from '../../tests/fixtures/editorial/editions.ts';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { metadata } from './publication.ts';

const figure = inventFigure({ values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes' });
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';

function parse(text: string): Document {
  return new JSDOM(text, { contentType: 'application/xml' }).window.document;
}

test('title, publisher, who transcribed, day of the file and years of the values, source, coverage and rights are Dublin Core elements', () => {
  const document = parse(metadata(figure, { edition: publishedEdition, address: null }));
  const field = (name: string): string | undefined =>
    document.getElementsByTagNameNS(DUBLIN_CORE, name)[0]?.textContent;
  expect(field('title')).toMatch(/^Dans le quartier Aulnes, /u);
  expect(field('publisher')).toBe('Ville de Bourg & Cie');
  expect(field('date')).toBe('2026-01-01');
  expect([field('source'), field('coverage')]).toEqual(['Personne.', 'Nulle part.']);
  expect(field('contributor')).toContain('Transcription et mise en forme');
  expect(document.documentElement.textContent).toContain('2020');
  expect(field('rights')).toContain('Licence Ouverte');
});

test('the licence is given by its address, and the file by its own when it has one', () => {
  const at = (address: string | null): string => metadata(figure, { edition: publishedEdition, address });
  expect(at(null)).toContain('<dcterms:license rdf:resource="https://www.etalab.gouv.fr/licence-ouverte');
  expect(at(null)).not.toContain('rdf:about');
  expect(at('https://exemple.fr/a/?b&c')).toContain('rdf:about="https://exemple.fr/a/?b&amp;c"');
});

test('before the town publishes, the file has no publisher and says so', () => {
  const text = metadata(figure, { edition: workingEdition, address: null });
  expect(text).not.toContain('dc:publisher');
  expect(text).toContain('qui ne l’a pas publiée');
});
