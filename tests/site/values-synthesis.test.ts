import { expect, test } from 'vitest';
import { SOURCE_COLUMNS } from '../source-table.ts';
import { dataset, expectedCell, territoryNamed } from './expected-values.ts';
import { printedTables, readPublished } from './printed-table.ts';
import { readWrittenCell } from './written-cell.ts';

// Hooks: the two tables of the chapter, in order; the last line of heads has one head a column of figures.
const [first, second] = printedTables(readPublished('convention/tableau/index.html'));
const columns = [first, second].flatMap((table) => table?.heads ?? []);
const rows = (first?.rows ?? []).map(({ name, cells: [, ...figures] }, index) => ({
  territory: territoryNamed(name).id,
  again: territoryNamed(second?.rows[index]?.name ?? '').id,
  cells: [...figures, ...(second?.rows[index]?.cells ?? [])],
}));

test('both halves have the territories of the data, in their order', () => {
  const ids = dataset.territories.map(({ id }) => id);
  expect(rows.map(({ territory }) => territory)).toEqual(ids);
  expect(rows.map(({ again }) => again)).toEqual(ids);
  expect(second?.rows).toHaveLength(ids.length);
});

test('the heads name the year of each value', () => {
  expect(columns).toHaveLength(SOURCE_COLUMNS.length);
  const years = SOURCE_COLUMNS.map((column) => ('year' in column ? String(column.year) : 'évolution'));
  // Housing has its year in the head of the group.
  expect(columns.slice(0, -2).map((head) => head.replace(/^évolution .*$/u, 'évolution'))).toEqual(
    years.slice(0, -2),
  );
});

test('every cell is that of the data, with its status: none lost, none invented', () => {
  for (const { territory, cells } of rows) {
    expect(cells).toHaveLength(SOURCE_COLUMNS.length);
    expect(cells.map(readWrittenCell)).toEqual(
      SOURCE_COLUMNS.map((column) =>
        'year' in column
          ? expectedCell(column.indicator, territory, column.year)
          : publishedChange(column, territory),
      ),
    );
  }
});

function publishedChange(column: { indicator: string; from: number; to: number }, territory: string) {
  const found = dataset.publishedChanges.find(
    (change) =>
      change.territory === territory &&
      change.indicator === column.indicator &&
      change.from === column.from &&
      change.to === column.to,
  );
  const published = found?.published ?? null;
  // The one printed change that its two printed values do not give: 18.8 - 17.0 is 1.8.
  const isOff = column.indicator === 'part-familles-monoparentales' && territory === 'mel';
  return { published, status: published === null ? 'non_renseigne' : isOff ? 'a_verifier' : 'publie' };
}
