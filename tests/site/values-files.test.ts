import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { dataset, expectedCell } from './expected-values.ts';
import { readPublished } from './printed-table.ts';

const territories = new Map(dataset.territories.map((territory) => [territory.id, territory]));
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
