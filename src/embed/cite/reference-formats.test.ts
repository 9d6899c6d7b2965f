import { describe, expect, test } from 'vitest';
import {
  inventedSite,
  siteWithoutAddress,
  workingSite,
} from '../../../tests/fixtures/embed/invented-site.ts';
import { inventFigure } from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { citationOf } from './citation.ts';
import { bibtex, cslItem, texText } from './reference-formats.ts';

describe('bibtex', () => {
  const figure = inventFigure({ values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes', mel: 20 });
  const citation = citationOf(figure, inventedSite);

  test('the entry has a key, a corporate author, the day of the file and the address', () => {
    const entry = bibtex(citation);
    expect(entry).toMatch(/^@misc\{essai-Aulnes,\n/u);
    expect(entry).toContain('  author = {{Convention de Bourg}},\n');
    expect(entry).toContain('  year = {2026},\n  month = {1},\n');
    expect(entry).toContain('  url = {https://bourg.example/mons/graphiques/essai/Aulnes/}\n}\n');
    expect(plainSpaces(entry)).toContain('Source~: Personne.');
  });

  test('its note tells the year of the values from that of the file', () => {
    expect(bibtex(citation)).toContain(
      'note = {Données de 2020~; fichier établi le 1er~janvier 2026. L’année 2026 est celle du fichier, non celle des données.',
    );
  });

  test('the town is the publisher once it publishes, and nothing of the entry before', () => {
    expect(bibtex(citation)).toContain('  publisher = {Ville de Bourg \\& Cie},\n');
    const working = bibtex(citationOf(figure, workingSite));
    expect(working).not.toContain('publisher');
    expect(working).toContain('version de travail, préparée pour la Ville de Bourg, qui ne l’a pas publiée.');
  });

  test('what TeX would read as commands is escaped, and no-break spaces are ties', () => {
    const entry = bibtex({ ...citation, title: 'À 40,1\u{A0}% & $5 #1_a ~ ^ \\ { }' });
    expect(entry).toContain(
      '{{À 40,1~\\% \\& \\$5 \\#1\\_a \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\textbraceleft{} \\textbraceright{}}}',
    );
  });

  test('braces stay balanced', () => {
    const entry = bibtex({ ...citation, title: 'Un } seul' });
    expect(entry.split('{').length).toBe(entry.split('}').length);
  });

  test('without a public address there is no url', () => {
    expect(bibtex(citationOf(figure, siteWithoutAddress))).not.toContain('url');
  });
});

describe('csl json', () => {
  const figure = inventFigure({ values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes', mel: 20 });

  test('an item of CSL JSON names title, author, date as numbers and address', () => {
    const item = cslItem(citationOf(figure, inventedSite));
    expect(item).toMatchObject({
      id: 'essai-Aulnes',
      type: 'graphic',
      author: [{ literal: 'Convention de Bourg' }],
      publisher: 'Ville de Bourg & Cie',
      'container-title': 'Convention de Bourg',
      issued: { 'date-parts': [[2026, 1, 1]] },
      URL: 'https://bourg.example/mons/graphiques/essai/Aulnes/',
    });
    expect(plainSpaces(item.note)).toBe(
      'Données de 2020 ; fichier établi le 1er janvier 2026. Nulle part. Source : Personne. Transcription et mise en forme : site « Convention de Bourg », publié par la Ville de Bourg & Cie. Licence Ouverte 2.0.',
    );
  });

  test('without a public address there is no URL', () => {
    expect(cslItem(citationOf(figure, siteWithoutAddress))).not.toHaveProperty('URL');
  });

  test('before the town publishes there is no publisher', () => {
    expect(cslItem(citationOf(figure, workingSite))).not.toHaveProperty('publisher');
  });
});

describe('tex text', () => {
  test('what TeX would obey is spelled, and no-break spaces are ties', () => {
    expect(texText('40 % & {x}_#')).toBe('40~\\% \\& \\textbraceleft{}x\\textbraceright{}\\_\\#');
  });
});
