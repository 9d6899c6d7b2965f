import { describe, expect, test } from 'vitest';
import { latestYear } from '../../src/dataset/indicator.ts';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { buildFigure } from '../../src/figures/build/build-figure.ts';
import { fromHtml } from '../../src/parse-html.ts';
import { selectAll } from '../../src/select.ts';
import { dataset, expectedCell, expectedChange, specs } from './expected-values.ts';
import { numberTokens } from './number-tokens.ts';
import { sectionsOf } from './page-sections.ts';
import { readPublished } from './printed-table.ts';

// Any number with decimals or thousands on these pages is a figure of the table, or stands in a sentence computed from it.
const FIGURE = /\d+(?:[\u00A0\u202F]\d{3})+(?:,\d+)?|\d+,\d+/gu;
const focus = loadEditorial('.', null).site.territoire_par_defaut;
const everyone = dataset.territories.map(({ id }) => id);

const pages = [
  { file: 'index.html', indicators: dataset.indicators, territories: [focus, 'mel', 'ensemble-qpv'] },
  {
    file: 'indicateurs/index.html',
    indicators: dataset.indicators,
    territories: [focus, 'mel', 'ensemble-qpv'],
  },
  ...dataset.indicators.map((one) => ({
    file: `indicateurs/${one.id}/index.html`,
    indicators: [one],
    territories: everyone,
  })),
];

describe.each(pages)('/$file', ({ file, indicators, territories }) => {
  const text = textOf(file);

  test('invents no figure', () => {
    const allowed = new Set(indicators.flatMap(({ id, years }) => valuesOf(id, years, territories)));
    const words = specs
      .filter(({ indicator }) => indicator === null || indicators.some(({ id }) => id === indicator))
      .flatMap((spec) => {
        const { finding } = buildFigure(spec, dataset, focus);
        return [finding.headline, ...finding.sentences];
      });
    for (const number of numberTokens(words.join(' '))) allowed.add(number);
    // A change that the document prints otherwise than the one computed.
    for (const { indicator, value } of dataset.publishedChanges) {
      if (indicators.some(({ id }) => id === indicator)) allowed.add(Math.abs(value ?? 0));
    }
    const said = [...text.matchAll(FIGURE)].flatMap(([token]) => numberTokens(token));
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((number) => !allowed.has(number))).toEqual([]);
  });
});

test('/indicateurs/ gives the value of the territory shown first for each indicator', () => {
  const numbers = new Set(numberTokens(textOf('indicateurs/index.html')));
  const values = dataset.indicators.map(
    (indicator) => expectedCell(indicator.id, focus, latestYear(indicator)).published,
  );
  expect(values.filter((value) => value !== null && !numbers.has(Number(value)))).toEqual([]);
});

/** The text of a page without its drawings, whose every label unit tests read. */
function textOf(file: string): string {
  const tree = fromHtml(readPublished(file));
  for (const drawing of selectAll('svg, .g-box', tree)) drawing.children = [];
  return [...sectionsOf(tree, new Set()).values()].join(' ');
}

function valuesOf(id: string, years: readonly number[], territories: readonly string[]): readonly number[] {
  const pairs = years.slice(1).map((to, index) => [years[index] ?? to, to] as const);
  return territories.flatMap((territory) => {
    const values = years.map((year) => expectedCell(id, territory, year).published);
    const changes = pairs.map(([from, to]) => expectedChange(id, territory, from, to));
    return [...values, ...changes].flatMap((text) => (text === null ? [] : [Math.abs(Number(text))]));
  });
}
