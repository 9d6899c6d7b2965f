import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { readDataFolder } from '../../src/dataset/read-data-folder.ts';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { annexGrowth, dataGrowth } from './content-growth.ts';

const dataset = loadDataset(readDataFolder('data'));
const { annexe } = loadEditorial('.');

test('a year more of one indicator adds a twenty-first', () => {
  const [first, ...others] = dataset.indicators;
  if (first === undefined) throw new Error('No indicator.');
  const before = dataGrowth(dataset);
  const after = dataGrowth({ indicators: [{ ...first, years: [...first.years, 2030] }, ...others] });
  expect(21 * (after - before)).toBeCloseTo(1);
});

test('an action, a new wording and a fact count alike, and less than the first annex counts as the first annex', () => {
  const before = annexGrowth(annexe, 0);
  expect(87 * (annexGrowth(annexe, 3) - before)).toBeCloseTo(3);
  const [row] = annexe;
  const action = annexe.flatMap(({ actions }) => actions).find(({ revisions }) => revisions.length === 0);
  if (row === undefined || action === undefined) throw new Error('No action in the annex.');
  const added = annexGrowth([...annexe, { ...row, actions: [action] }], 0);
  expect(87 * (added - before)).toBeCloseTo(1);
  expect(annexGrowth([], 0)).toBe(1);
});
