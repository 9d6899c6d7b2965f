import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/files/list-files.ts';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { dataset, expectedCell } from './expected-values.ts';
import { readPublished } from './printed-table.ts';

const territories = new Map(dataset.territories.map((territory) => [territory.id, territory]));
const first = dataset.territories.find(({ type }) => type === 'qpv')?.id ?? '';
const COLUMNS = 'indicateur,titre,unite,territoire,nom,type,annee,valeur,statut,note';

describe.each([
  { file: 'toutes-les-valeurs.csv', mark: '', delimiter: ',', newline: '\n', point: '.' },
  { file: 'toutes-les-valeurs-tableur.csv', mark: '\u{FEFF}', delimiter: ';', newline: '\r\n', point: ',' },
])('/donnees/$file', ({ file, mark, delimiter, newline, point }) => {
  const text = readPublished(`donnees/${file}`);
  const [heads, ...rows] = read(text.replace(/^\u{FEFF}/u, ''), delimiter);

  test('has its own marks, and no others', () => {
    expect(text.startsWith('\u{FEFF}')).toBe(mark !== '');
    expect(text.endsWith(newline)).toBe(true);
    expect(text.split(newline).some((line) => /[\r\n]/u.test(line))).toBe(false);
    expect(heads?.join()).toBe(COLUMNS);
  });

  test('has every line of the data once, in words, values and statuses: none lost, none invented', () => {
    const expected = dataset.indicators.flatMap(({ id, title, unit }) =>
      (dataset.observations.get(id) ?? []).map(({ territory, year, note }) => {
        const { published, status } = expectedCell(id, territory, year);
        const { name = '', type = '' } = territories.get(territory) ?? {};
        const value = (published ?? '').replace('.', point);
        return [id, title, unit, territory, name, type, String(year), value, status, note ?? ''];
      }),
    );
    expect(rows).toEqual(expected);
    expect(rows.length).toBeGreaterThanOrEqual(588);
  });

  test('has no cell that a spreadsheet would take for a formula', () => {
    expect(rows.flat().filter((cell) => /^[=+@\t\r-]/u.test(cell))).toEqual([]);
  });
});

test('/donnees/annexe.csv has every action of the annex once, and no cell that would be a formula', () => {
  const [heads = [], ...rows] = read(readPublished('donnees/annexe.csv'), ',');
  const { annexe } = loadEditorial('.', null);
  const column = (name: string, row: readonly string[]): string => row[heads.indexOf(name)] ?? '';
  const expected = annexe.flatMap(({ ordre, mention, actions }) =>
    actions.length === 0
      ? [[String(ordre), '', mention ?? '']]
      : actions.map(({ id, texte }) => [String(ordre), id, texte]),
  );
  expect(rows.map((row) => ['ligne', 'action_id', 'action'].map((name) => column(name, row)))).toEqual(
    expected,
  );
  expect(rows.flat().filter((cell) => /^[=+@\t\r-]/u.test(cell))).toEqual([]);
});

function read(text: string, delimiter: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(text.trimEnd(), { delimiter });
  expect(errors).toEqual([]);
  return data;
}

describe('every CSV that the site offers has its twin for French spreadsheets', () => {
  const sources = listFiles(siteFolders.published).filter((file) =>
    /^(?:donnees|verification)\/.*(?<!-tableur)\.csv$/u.test(file),
  );

  test.each(sources)('%s', (file) => {
    const twin = readPublished(file.replace(/\.csv$/u, '-tableur.csv'));
    expect(twin.startsWith('\u{FEFF}')).toBe(true);
    expect(twin.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    const [heads = [], ...rows] = read(readPublished(file), ',');
    const [twinHeads, ...twinRows] = read(twin.slice(1), ';');
    expect(twinHeads).toEqual(heads);
    const value = heads.indexOf('valeur');
    expect(
      twinRows.map((row) => row.map((cell, index) => (index === value ? cell.replace(',', '.') : cell))),
    ).toEqual(rows);
    expect(twinRows.filter((row) => /\d\.\d/u.test(row[value] ?? ''))).toEqual([]);
  });

  test('a number reads as a number in every file for programs, and no text begins a formula', () => {
    for (const file of sources) {
      const { data } = Papa.parse<Record<string, string>>(readPublished(file), {
        header: true,
        delimiter: ',',
      });
      expect(data.flatMap(({ valeur = '' }) => valeur).filter((text) => Number.isNaN(Number(text)))).toEqual(
        [],
      );
      const cells = data.flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => /^[=+@-]/u.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
      expect(cells.filter((cell) => cell.startsWith('+'))).toEqual([]);
    }
  });

  test('a figure has one for all its neighbourhoods, with the cells of its own file', () => {
    const twins = listFiles(siteFolders.published).filter((file) =>
      /^graphiques\/[^/]+\/donnees-tableur\.csv$/u.test(file),
    );
    const figures = new Set(
      listFiles(siteFolders.published).flatMap(
        (file) => /^graphiques\/([^/]+)\/[^/]+\/oembed\.json$/u.exec(file)?.[1] ?? [],
      ),
    );
    expect(twins).toHaveLength(figures.size);
    for (const twin of twins) {
      const own = read(readPublished(twin.replace('donnees-tableur', `${first}/donnees`)), ',');
      const rows = read(readPublished(twin).slice(1), ';');
      const value = own[0]?.indexOf('valeur');
      expect(
        rows.map((row) => row.map((cell, index) => (index === value ? cell.replace(',', '.') : cell))),
      ).toEqual(own.map((row) => row.slice(0, -1)));
    }
  });
});
