import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { buildFigure } from '../../src/figures/build/build-figure.ts';
import { versionOf } from '../../src/frozen/archive.ts';
import { inventSources } from '../../tests/fixtures/frozen/invent-sources.ts';
import { frozenFiles } from './frozen-files.ts';

const { dataset, specs, site } = inventSources({
  updated: '2026-01-01',
  gardens: { aulnes: 40.1, bois: null, cour: { doubtful: 0 } },
  people: { aulnes: 1000, bois: 900, cour: 800 },
});
const [spec] = specs;
if (spec === undefined) throw new Error('No spec.');
const figures = ['aulnes', 'bois', 'cour'].map((id) => buildFigure(spec, dataset, id));
const files = frozenFiles(figures, site);
const textOf = (end: string): string => files.find(({ path }) => path.endsWith(end))?.text ?? '';
const drawing = textOf('aulnes/2026-01-01/graphique.svg');

test('a drawing is XML of its own, with title, source, licence, publisher and date inside', () => {
  const { documentElement: root } = new JSDOM(drawing, { contentType: 'image/svg+xml' }).window.document;
  expect(root.firstElementChild?.localName).toBe('title');
  for (const words of ['Source', 'Licence Ouverte 2.0', 'Ville de Bourg', '2026-01-01', '1er janvier 2026'])
    expect(root.textContent.replaceAll(/\s/gu, '')).toContain(words.replaceAll(' ', ''));
});

test('no rule of its stylesheet is idle, and none that its marks need was lost', () => {
  const document = new JSDOM(drawing, { contentType: 'image/svg+xml' }).window.document;
  const css = document.querySelector('style')?.textContent ?? '';
  const named = new Set([...css.matchAll(/\.((?:g|s)(?:-[a-z]+)?)/gu)].map(([, name = '']) => name));
  for (const name of named)
    expect([name, document.querySelector(`.${name}`) === null]).toEqual([name, false]);
  for (const name of ['g-focus', 'g-dot', 'g-doubt', 'g-mel', 's-head', 's-soft'])
    expect(named).toContain(name);
});

test('no file holds an address of the site, which may move', () => {
  for (const { text } of files) expect(text).not.toContain('bourg.example');
});

test('the values stand once, with what is said of each neighbourhood', () => {
  expect(textOf('donnees.csv').split('\n')).toEqual([
    'indicateur,titre,unite,territoire,nom,type,annee,valeur,statut,note',
    'part-jardins,Part des jardins,pourcentage,aulnes,aulnes,qpv,2020,40.1,publie,',
    'part-jardins,Part des jardins,pourcentage,bois,bois,qpv,2020,,non_renseigne,',
    'part-jardins,Part des jardins,pourcentage,cour,cour,qpv,2020,0,a_verifier,Zéro peu vraisemblable.',
    'part-jardins,Part des jardins,pourcentage,mel,mel,metropole,2020,20,publie,',
    '',
  ]);
  const content = JSON.parse(textOf('donnees.json'));
  expect(Object.keys(content).toSorted()).toEqual([
    'annees',
    'colonnes',
    'definition',
    'graphique',
    'indicateur',
    'indicateurs',
    'licence',
    'mise_a_jour',
    'perimetre',
    'producteur',
    'source',
    'titre',
    'transcription',
    'unite',
    'valeurs',
    'vues',
  ]);
  expect(content).toMatchObject({
    titre: 'Part des jardins en 2020',
    indicateurs: [{ id: 'part-jardins', titre: 'Part des jardins', unite: 'pourcentage' }],
  });
  expect(content.vues[1].titre).toBe('Part des jardins en 2020, quartier bois');
});

test('the pages read what was written', () => {
  const { values } = versionOf('jardins', '2026-01-01', files);
  expect(values.valeurs.map(({ territoire }) => territoire)).toEqual(['aulnes', 'bois', 'cour', 'mel']);
});
