import { expect, test } from 'vitest';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { projectRoot } from '../project-root.ts';
import { textsOfFigures } from './figure-files.ts';

const { site } = loadEditorial(projectRoot, 'tests/fixtures/site/site.yaml');
const values = { Aulnes: 40.1, Bois: 30 };

test('each figure has its files beside its embed, with its own neighbourhood in view', () => {
  const figures = ['Aulnes', 'Bois'].map((focus) => inventFigure({ values, focus }));
  const files = textsOfFigures(figures, site, null);
  expect(files.map(({ file }) => file)).toEqual(
    ['Aulnes', 'Bois'].flatMap((place) =>
      [
        'citation.bib',
        'donnees.csv',
        'donnees.json',
        'graphique.svg',
        'graphique-etroit.svg',
        'oembed.json',
      ].map((name) => `graphiques/essai/${place}/${name}`),
    ),
  );
  expect(files[9]?.text).toMatch(/<title>[^<]*Bois/u);
});
