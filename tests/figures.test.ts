import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../src/dataset/load-dataset.ts';
import { observationOf } from '../src/dataset/observation-of.ts';
import { readDataFolder } from '../src/dataset/read-data-folder.ts';
import { buildFigure } from '../src/figures/build-figure.ts';
import type { Figure } from '../src/figures/figure.ts';
import { figureMarkerSvg } from '../src/figures/figure-marker-svg.ts';
import { figureSvg } from '../src/figures/figure-svg.ts';
import { loadSpecs } from '../src/load-specs.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dataset = loadDataset(readDataFolder(`${root}data`));
const specs = loadSpecs(root, dataset);
const neighbourhoods = dataset.territories.filter(({ type }) => type === 'qpv');
const figures = specs.flatMap((spec) => neighbourhoods.map(({ id }) => buildFigure(spec, dataset, id)));
const { window } = new JSDOM('');

test('each indicator has its ranking, and only one', () => {
  const ranked = specs.filter(({ form }) => form === 'classement').map(({ indicator }) => indicator);
  expect(ranked.toSorted()).toEqual(dataset.indicators.map(({ id }) => id).toSorted());
});

test('each indicator has its text', () => {
  const texts = readdirSync(`${root}content/indicateurs`).map((name) => name.replace(/\.mdx$/, ''));
  expect(texts.toSorted()).toEqual(dataset.indicators.map(({ id }) => id).toSorted());
});

test('every finding has its sentences, and an alternative short enough', () => {
  expect(figures).toHaveLength(specs.length * neighbourhoods.length);
  for (const { finding } of figures) {
    expect(finding.sentences.length).toBeGreaterThanOrEqual(2);
    expect(finding.sentences.length).toBeLessThanOrEqual(4);
    expect(finding.alternative.length).toBeLessThanOrEqual(150);
    for (const text of [finding.headline, ...finding.sentences, finding.alternative]) {
      expect(text.replaceAll('n. r.', '0')).not.toMatch(
        /undefined|null|NaN|\s{2}|[.,;] [.,;]|\.\.|\d\.\d|'| d[eu] (?:[aeiouyéè]|le )/,
      );
    }
  }
});

describe.each(specs.map((spec) => [spec.id, spec.indicator] as const))('%s', (id, indicator) => {
  test(
    'draws every cell of the data, none lost and none invented, whatever the focus',
    { timeout: 60_000 },
    () => {
      for (const figure of figures.filter(({ spec }) => spec.id === id)) {
        const svg = figureSvg(figure);
        const drawn = readDrawing(svg);
        const cells = neighbourhoods.map((one) =>
          observationOf(dataset, indicator ?? '', one.id, figure.year),
        );
        const values = cells.map((cell) => cell?.value ?? null);
        expect(drawn.values).toEqual(values.map((value) => value ?? 'n. r.').toSorted(inOrder));
        expect(drawn.marks).toBe(values.filter((value) => value !== null).length);
        expect(drawn.hollow).toBe(cells.filter((cell) => cell?.status === 'a_verifier').length);
        expect(drawn.focus).toBe(figure.focus.cell.value ?? 'n. r.');
        expect(gzipSync(svg, { level: 9 }).length).toBeLessThanOrEqual(1700);
      }
    },
  );

  test('has a marker line of 400 bytes at most', () => {
    for (const figure of figures.filter(({ spec }) => spec.id === id)) {
      const line = figureMarkerSvg(figure);
      expect(line === null).toBe(figure.indicator.unit === 'nombre');
      expect(gzipSync(line ?? '', { level: 9 }).length).toBeLessThanOrEqual(400);
    }
  });
});

test('neither the drawing nor the words depend on anything but the figure', () => {
  const [figure] = figures;
  if (figure === undefined) throw new Error('There is no figure to build.');
  const again: Figure = buildFigure(figure.spec, dataset, figure.focus.territory.id);
  expect([again.finding, figureSvg(again)]).toEqual([figure.finding, figureSvg(figure)]);
});

function readDrawing(svg: string) {
  const template = window.document.createElement('template');
  template.innerHTML = svg;
  const texts = (selector: string) =>
    [...template.content.querySelectorAll(selector)].map((node) => readNumber(node.textContent));
  const count = (selector: string) => template.content.querySelectorAll(selector).length;
  const bars = count('.g-bar > rect, .g-doubt > rect');
  return {
    values: texts('.g-value > text').toSorted(inOrder),
    focus: texts('.g-value.g-focus > text')[0],
    marks: bars > 0 ? bars : count('.g-dot > *, .g-doubt > *'),
    hollow: bars > 0 ? count('.g-doubt > rect') : count('.g-doubt > *'),
  };
}

function readNumber(text: string): number | string {
  return text === 'n. r.' ? text : Number(text.replace(/\s/g, '').replace(',', '.'));
}

function inOrder(a: number | string, b: number | string): number {
  return String(a).localeCompare(String(b));
}
