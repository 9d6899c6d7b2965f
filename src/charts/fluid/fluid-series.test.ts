import { expect, it } from 'vitest';
import { inventedLines, inventedSlope } from '../fixtures/invented-series.ts';
import { fluidSeries, fluidSeriesHeight } from './fluid-series.ts';

it('has a reviewed drawing for two years and one for five', async () => {
  await expect(fluidSeries(inventedSlope, 'Un dessin')).toMatchFileSnapshot('../fixtures/fluid-slope.html');
  await expect(fluidSeries(inventedLines, 'Un dessin')).toMatchFileSnapshot('../fixtures/fluid-lines.html');
});
it('draws the lines twice, for a phone and for a column, with the same words', () => {
  const [narrow = '', large = ''] = fluidSeries(inventedSlope, 'Un dessin').split('class="g-large"');
  const words = (svg: string): string =>
    [...svg.matchAll(/<text[^>]*>([^<]*)</gu)]
      .map(([, word]) => word)
      .join('')
      .replace(/\s/gu, '');
  expect(words(narrow)).not.toBe('');
  expect([...words(large)].toSorted()).toEqual([...words(narrow)].toSorted());
});
it('is higher where there is more room', () => {
  expect(fluidSeriesHeight(inventedSlope, 800, 1)).toBeGreaterThan(fluidSeriesHeight(inventedSlope, 300, 1));
});
it('refuses a single year', () => {
  expect(() => fluidSeries({ ...inventedSlope, years: [2020] }, 'Un dessin')).toThrow('Too few years');
});
