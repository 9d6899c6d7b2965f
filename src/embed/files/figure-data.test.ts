import { describe, expect, test } from 'vitest';
import {
  inventedSite,
  siteWithoutAddress,
  workingSite,
} from '../../../tests/fixtures/embed/invented-site.ts';
import { inventFigure } from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { fromColumns } from '../../format/column-table.ts';
import { figureCsv, figureJson, lineJson, sharedCsv } from './figure-data.ts';

describe('figure json', () => {
  const figure = inventFigure({
    values: { Aulnes: 40.1, Bois: null },
    focus: 'Aulnes',
    indicator: { producers: ['Un institut', 'Une caisse'] },
  });

  test('the file says finding, source, perimeter, date, licence, addresses and three citations', () => {
    const content = JSON.parse(figureJson(figure, inventedSite));
    expect(content).toMatchObject({
      graphique: 'essai',
      en_vue: 'Aulnes',
      source: 'Personne.',
      perimetre: 'Nulle part.',
      mise_a_jour: '2026-01-01',
      producteur: 'Un institut, Une caisse',
      annees: [2020],
      licence: { nom: 'Licence Ouverte 2.0' },
      adresse: 'https://bourg.example/mons/graphiques/essai/Aulnes/',
      page: 'https://bourg.example/mons/indicateurs/part-jardins/',
    });
    expect(plainSpaces(content.constat)).toMatch(/^Dans le quartier Aulnes, .*\.$/u);
    expect(plainSpaces(content.edition)).toBe('Publié par la Ville de Bourg & Cie.');
    expect(Object.keys(content.citation)).toEqual(['texte', 'bibtex', 'csl']);
  });

  test('a missing value is null, and says so', () => {
    const rows = fromColumns(JSON.parse(figureJson(figure, inventedSite)));
    expect(rows[1]).toEqual({
      indicateur: 'part-jardins',
      territoire: 'Bois',
      nom: 'Bois',
      type: 'qpv',
      annee: 2020,
      valeur: null,
      publie: null,
      statut: 'non_renseigne',
      note: null,
    });
  });

  test('without a public address the addresses are null', () => {
    expect(JSON.parse(figureJson(figure, siteWithoutAddress))).toMatchObject({ adresse: null, page: null });
  });

  test('before the town publishes, its name stands only where the file says that it does not', () => {
    const json = plainSpaces(figureJson(figure, workingSite));
    expect(json).not.toMatch(/publié par|publisher/iu);
    expect(json.replaceAll('préparée pour la Ville de Bourg, qui ne l’a pas publiée', '')).not.toContain(
      'Ville',
    );
  });
});

describe('line json', () => {
  const content = {
    titre: 'Un « titre »\nà la ligne',
    vide: [],
    mots: ['a', 'b'],
    valeurs: [{ a: null }, { a: 1 }],
  };

  test('what is written is read as it was', () => {
    expect(JSON.parse(lineJson(content))).toEqual(content);
  });

  test('each key has its line, and each object of a list', () => {
    expect(lineJson(content).split('\n')).toEqual([
      '{',
      '"titre":"Un « titre »\\nà la ligne",',
      '"vide":[],',
      '"mots":["a","b"],',
      '"valeurs":[',
      '{"a":null},',
      '{"a":1}',
      ']',
      '}',
      '',
    ]);
  });
});

describe('figureCsv', () => {
  test('a missing value is blank with its status, a doubt keeps its reason, and the row in view is named', () => {
    const values = { Aulnes: 40.1, 'Bois, haut': null, Cour: { doubtful: 0 } };
    expect(figureCsv(inventFigure({ values, focus: 'Aulnes' }))).toBe(
      [
        'indicateur,titre,unite,territoire,nom,type,annee,valeur,statut,note,en_vue',
        'part-jardins,Part des jardins,pourcentage,Aulnes,Aulnes,qpv,2020,40.1,publie,,oui',
        'part-jardins,Part des jardins,pourcentage,"Bois, haut","Bois, haut",qpv,2020,,non_renseigne,,non',
        'part-jardins,Part des jardins,pourcentage,Cour,Cour,qpv,2020,0,a_verifier,Zéro peu vraisemblable.,non',
        '',
      ].join('\n'),
    );
  });

  test('what all views share has no column of the view', () => {
    const [first = '', second = ''] = ['Aulnes', 'Cour'].map((focus) =>
      sharedCsv(inventFigure({ values: { Aulnes: 40.1, Cour: null }, focus })),
    );
    expect(first).toBe(second);
    expect(first.split('\n')[0]?.endsWith(',note')).toBe(true);
  });
});
