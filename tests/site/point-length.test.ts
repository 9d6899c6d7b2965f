import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { readDataFolder } from '../../src/dataset/read-data-folder.ts';
import { loadSpecs } from '../../src/loading/load-specs.ts';
import { visitSite } from './visit-site.ts';

const dataset = loadDataset(readDataFolder('data'));
const rates = dataset.indicators.filter(({ unit }) => unit === 'pourcentage');
const changes = loadSpecs('.', dataset).filter(
  ({ form, indicator }) => form === 'evolution' && rates.some(({ id }) => id === indicator),
);
const focus = dataset.territories.find(({ type }) => type === 'qpv');
const { open } = visitSite(siteFolders.published);
/** Longer than the line is thick, and than a dot is half wide. */
const VISIBLE = 5;

test.each(changes)('at 640 px $id shows a change of one point as a length', async ({ id }) => {
  const page = await open(`/graphiques/${id}/${focus?.id ?? ''}/`);
  await page.setViewportSize({ width: 640, height: 900 });
  const ticks = await page.locator('.g-foot text').evaluateAll((texts) =>
    texts.map((text) => {
      const { left, right } = text.getBoundingClientRect();
      return { x: (left + right) / 2, value: Number.parseFloat((text.textContent ?? '').replace(',', '.')) };
    }),
  );
  const shown = ticks.filter(({ x }) => x > 0).toSorted((a, b) => a.value - b.value);
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined || first === last) throw new Error('No scale.');
  expect((last.x - first.x) / (last.value - first.value)).toBeGreaterThan(VISIBLE);
});
