import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/files/list-files.ts';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { indicatorOf } from '../../src/dataset/dataset.ts';
import { fromColumns } from '../../src/format/column-table.ts';
import { type ExpectedRow, expectedRows, yearsDue } from './expected-rows.ts';
import { dataset, neighbourhoods, specs, territoryNamed, withDecimals } from './expected-values.ts';
import { type PrintedTable, printedTables, readPublished } from './printed-table.ts';
import { plainText, readWrittenCell } from './written-cell.ts';

type Cell = Omit<ExpectedRow, 'note'>;

// A dated folder below one of these pages holds a frozen version, with the data of its date: it is not walked here.
test('there is a page for each figure and each neighbourhood, and no other', () => {
  const built = listFiles(`${siteFolders.published}/graphiques`).filter((file) =>
    /^[^/]+\/[^/]+\/index\.html$/u.test(file),
  );
  const due = specs.flatMap(({ id }) => neighbourhoods.map((one) => `${id}/${one.id}/index.html`));
  expect(built).toEqual(due.toSorted());
});

describe.each(specs)('/graphiques/$id/, for each neighbourhood', (spec) => {
  const rows = expectedRows(spec);
  const read = (focus: string, file: string): string =>
    readPublished(`graphiques/${spec.id}/${focus}/${file}`);

  test('donnees.csv holds the cells of the data, with their statuses and notes', () => {
    for (const { id } of neighbourhoods) {
      const { data } = Papa.parse<string[]>(read(id, 'donnees.csv').trimEnd(), { delimiter: ',' });
      const [heads, ...lines] = data;
      expect(heads?.join()).toBe(
        'indicateur,titre,unite,territoire,nom,type,annee,valeur,statut,note,en_vue',
      );
      expect(lines.map(([indicator, , , territory, , , ...rest]) => [indicator, territory, ...rest])).toEqual(
        rows.map((row) => csvOf(row, id)),
      );
    }
  });

  test('donnees.json holds the same, a missing value as null', () => {
    for (const { id } of neighbourhoods) {
      const content = JSON.parse(read(id, 'donnees.json'));
      expect(content.en_vue).toBe(id);
      expect(fromColumns(content)).toEqual(rows.map(jsonOf));
    }
  });

  test('the table of the page prints them, with their statuses', () => {
    for (const { id } of neighbourhoods) {
      const tables = printedTables(read(id, 'index.html'));
      expect(tables).toHaveLength(1);
      const printed = tables.flatMap((table) =>
        spec.form === 'profil' ? profileCells(table, id) : territoryCells(table, rows[0]?.indicator ?? ''),
      );
      const due = spec.form === 'profil' ? rows.filter((row) => isOfProfile(row, id)) : rows;
      expect(printed.map(keyOf).toSorted()).toEqual(due.map(shownRow).map(keyOf).toSorted());
    }
  });
});

function csvOf(row: ExpectedRow, focus: string): readonly string[] {
  const { indicator, territory, year, published, status, note } = row;
  const isFocus = territory === focus ? 'oui' : 'non';
  return [indicator, territory, String(year), published ?? '', status, note ?? '', isFocus];
}

function jsonOf({ indicator, territory, year, published, status, note }: ExpectedRow): object {
  const { name, type } = dataset.territories.find(({ id }) => id === territory) ?? {};
  const value = published === null ? null : Number(published);
  const place = { indicateur: indicator, territoire: territory, nom: name, type, annee: year };
  return { ...place, valeur: value, publie: published, statut: status, note };
}

/** A row as a table prints it: a computed rate has a tenth already. */
function shownRow(row: ExpectedRow): ExpectedRow {
  if (row.indicator.startsWith('taux-allocataires')) return row;
  return { ...row, ...withDecimals(row, indicatorOf(dataset, row.indicator).decimals) };
}

function keyOf({ indicator, territory, year, published, status }: Cell): string {
  return [indicator, territory, year, published, status].join(' ');
}

/** The cells of a table whose rows are territories and whose columns are years. */
function territoryCells({ heads, rows }: PrintedTable, indicator: string): readonly Cell[] {
  return rows.flatMap(({ name, cells }) =>
    cells.map((words, column) => {
      const place = { indicator, territory: territoryNamed(name).id, year: Number(heads[column + 1]) };
      return { ...place, ...readWrittenCell(words) };
    }),
  );
}

/** The cells of a profile, whose rows are indicators with their year, after their unit where their title does not say it: the neighbourhood, the two references. */
function profileCells({ heads, rows }: PrintedTable, focus: string): readonly Cell[] {
  expect(heads.slice(2)).toEqual(['MEL', 'QPV']);
  expect(territoryNamed(heads[1] ?? '').id).toBe(focus);
  const idOf = new Map(
    dataset.indicators.flatMap(({ id, title }) => [
      [plainText(title), id],
      [plainText(`${title} pour 100 habitants`), `taux-${id}`],
    ]),
  );
  return rows.flatMap(({ name, cells }) =>
    cells.map((words, column) => ({
      indicator: idOf.get(name.replace(/ \([^)]*\)$/u, '')) ?? name,
      territory: [focus, 'mel', 'ensemble-qpv'][column] ?? '',
      year: Number(/[ (](\d{4})\)$/u.exec(name)?.[1]),
      ...readWrittenCell(words),
    })),
  );
}

function isOfProfile({ indicator, territory, year }: ExpectedRow, focus: string): boolean {
  const last = yearsDue({ form: 'profil', years: 'derniere' }, indicator.replace(/^taux-(?=a)/u, '')).at(-1);
  return year === last && [focus, 'mel', 'ensemble-qpv'].includes(territory);
}
