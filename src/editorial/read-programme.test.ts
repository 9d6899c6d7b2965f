import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Defect } from '../dataset/defect.ts';
import { readAnnexRows, readProgramme } from './read-programme.ts';

test('rows come in the order of the document, and facts bear the row of their file', () => {
  const defects: Defect[] = [];
  const source = {
    root: 'tests/fixtures/editorial/projet',
    report: (defect: Defect) => void defects.push(defect),
  };
  const programme = readProgramme(source, null, readAnnexRows(source));
  expect(defects).toEqual([]);
  expect(programme?.annexe.map(({ id }) => id)).toEqual(['velos', 'arbres']);
  expect(programme?.suivi.map(({ id, ligne }) => [id, ligne])).toEqual([['velos-2025', 'velos']]);
});

test('without its editions the annex is no programme, and the lack is told', () => {
  const defects: Defect[] = [];
  const source = { root: 'tests/fixtures/typography', report: (defect: Defect) => void defects.push(defect) };
  expect(readProgramme(source, null, readAnnexRows(source))).toBeNull();
  expect(defects.map(({ file }) => file)).toEqual([
    'content/editions.yaml',
    'content/verbes.yaml',
    'content/rapprochements.yaml',
  ]);
});

test('what is brought together with no row of the annex is told', () => {
  const root = mkdtempSync(join(tmpdir(), 'programme-'));
  cpSync('tests/fixtures/editorial/projet', root, { recursive: true });
  writeFileSync(join(root, 'content/rapprochements.yaml'), '- ligne: bateaux\n  indicateurs: []\n');
  const defects: Defect[] = [];
  const source = { root, report: (defect: Defect) => void defects.push(defect) };
  readProgramme(source, null, readAnnexRows(source));
  rmSync(root, { recursive: true });
  expect(defects.map(({ line, message }) => [line, message])).toEqual([
    [
      1,
      '« bateaux » n’est pas une ligne de l’annexe : reprendre un nom de fichier de content/annexe, sans son numéro.',
    ],
  ]);
});
