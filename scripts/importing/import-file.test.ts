import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inventProject } from '../../tests/fixtures/workbook/invent-project.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { importFile } from './import-file.ts';
import { type ImportOptions, readImportOptions } from './import-options.ts';

const TABLE = 'Quartier;2018;2022\r\nLe Pré;12;13,5\r\nLa Butte;16;17\r\nMétropole;100;99\r\n';

function run(text: string, ...args: string[]): ReturnType<typeof importFile> {
  using folder = temporaryFolder({ 'Part des jeunes.csv': text });
  const options = readImportOptions([join(folder.path, 'Part des jeunes.csv'), ...args]);
  // The options of these tests are sound.
  return importFile(options as ImportOptions, inventProject());
}

test('a file that is not there is said so', () => {
  const options = readImportOptions(['/nulle/part.csv']) as ImportOptions;
  expect(importFile(options, inventProject())).toMatchObject({
    isReady: false,
    edits: [],
    lines: [expect.stringContaining('Il n’y a pas de fichier')],
  });
});

test('the day of an update is asked, never taken from the clock, and written with the figures', () => {
  expect(run(TABLE).isReady).toBe(false);
  expect(run(TABLE).lines.join('\n')).toContain('--mise-a-jour 2027-03-01');
  const { isReady, edits } = run(TABLE, '--mise-a-jour', '2025-06-01', '--meme-source');
  expect(isReady).toBe(true);
  expect(edits.map(({ path }) => path)).toEqual([
    'data/datapackage.json',
    'data/indicateurs/part-jeunes.csv',
  ]);
  expect(edits[0]?.text).toContain('"mise_a_jour": "2025-06-01"');
});

test('the source of an added year is asked, never taken from the years before, and written with the figures', () => {
  const open = run(TABLE, '--mise-a-jour', '2025-06-01');
  expect(open.isReady).toBe(false);
  expect(open.lines.join('\n')).toContain('(Part des jeunes 2022) ? Le dire dans la feuille « Sources »');
  const told = ['--source', 'Insee, 2025', '--producteur', 'Insee', '--perimetre', 'Quartiers de 2024.'];
  const { isReady, edits } = run(TABLE, '--mise-a-jour', '2025-06-01', ...told);
  expect(isReady).toBe(true);
  const { mise_a_jour, resources } = JSON.parse(edits[0]?.text ?? '');
  const youth = resources.find(({ name }: { name: string }) => name === 'part-jeunes');
  expect([mise_a_jour, youth.indicateur.annees]).toEqual([
    '2025-06-01',
    [{ annee: 2022, source: 'Insee, 2025', producteurs: ['Insee'], perimetre: 'Quartiers de 2024.' }],
  ]);
});

test('a day before the last update is refused', () => {
  expect(run(TABLE, '--mise-a-jour', '2020-01-01')).toMatchObject({ isReady: false });
});

test('a table that changes nothing says so', () => {
  const { lines, isReady } = run('Quartier;2018\r\nLe Pré;12\r\n');
  expect([lines, isReady]).toEqual([['Rien ne change.'], true]);
});
