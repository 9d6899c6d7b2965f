import { expect, test } from 'vitest';
import type { Defect } from '../dataset/defect.ts';
import { readProgramme } from './read-programme.ts';

test('rows come in the order of the document, and facts bear the row of their file', () => {
  const defects: Defect[] = [];
  const source = {
    root: 'tests/fixtures/editorial/projet',
    report: (defect: Defect) => void defects.push(defect),
  };
  const programme = readProgramme(source, null);
  expect(defects).toEqual([]);
  expect(programme?.annexe.map(({ id }) => id)).toEqual(['velos', 'arbres']);
  expect(programme?.suivi.map(({ id, ligne }) => [id, ligne])).toEqual([['velos-2025', 'velos']]);
});

test('without its editions the annex is no programme, and the lack is told', () => {
  const defects: Defect[] = [];
  const source = { root: 'tests/fixtures/typography', report: (defect: Defect) => void defects.push(defect) };
  expect(readProgramme(source, null)).toBeNull();
  expect(defects.map(({ file }) => file)).toEqual(['content/editions.yaml', 'content/verbes.yaml']);
});
