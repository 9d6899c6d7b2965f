import { expect, test } from 'vitest';
import { inventFigure } from '../tests/fixtures/figures/invent-figure.ts';
import { loadEditorial } from '../src/editorial/load-editorial.ts';
import { figureDrawings } from './figure-drawings.ts';
import { projectRoot } from './project-root.ts';

const { site } = loadEditorial(projectRoot, 'tests/fixtures/site/site.yaml');
const values = { Aulnes: 40.1, Bois: 30 };

test('each figure has its drawings beside its embed, with its own neighbourhood in view', () => {
  const figures = ['Aulnes', 'Bois'].map((focus) => inventFigure({ values, focus }));
  const drawings = figureDrawings(figures, site);
  expect(drawings.map(({ file }) => file)).toEqual([
    'graphiques/essai/Aulnes/graphique.svg',
    'graphiques/essai/Aulnes/graphique-etroit.svg',
    'graphiques/essai/Bois/graphique.svg',
    'graphiques/essai/Bois/graphique-etroit.svg',
  ]);
  expect(drawings[2]?.text).toMatch(/<title>[^<]*Bois/u);
});
