import { expect, test } from 'vitest';
import { inventDataset } from '../../tests/fixtures/figures/invent-figure.ts';
import { loadEditorial } from '../editorial/load-editorial.ts';
import { readState } from './read-state.ts';

const ROOT = 'tests/fixtures/editorial/projet';

test('the chapters of a project are read by their names', () => {
  const dataset = inventDataset({ values: { Aulnes: 1 }, focus: 'Aulnes' });
  const { chapters } = readState(ROOT, dataset, loadEditorial(ROOT));
  expect([...chapters.keys()]).toEqual(['chapitre']);
  expect(chapters.get('chapitre')?.length).toBeGreaterThan(0);
});
