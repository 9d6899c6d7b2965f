import { describe, expect, test } from 'vitest';
import { observationOf } from '../src/dataset/dataset.ts';
import { loadDataset } from '../src/dataset/load-dataset.ts';
import { readDataFolder } from '../src/dataset/read-data-folder.ts';
import { sourceCells } from './source-cells.ts';
import { readSourceTable, SOURCE_COLUMNS, type SourceColumn } from './source-table.ts';

const dataset = loadDataset(readDataFolder('data'));
const table = readSourceTable('content/source/transcription.md');

describe('the transcription', () => {
  test('has the 28 territories of data/territoires.csv in the same order', () => {
    // The two names that differ: letters that make no name, and a lost space before a hyphen.
    const corrected = new Map([
      ['Bianc Riez', 'Blanc Riez'],
      ['Nouveau Mons - Les Sarts- Dombrowski', 'Nouveau Mons - Les Sarts - Dombrowski'],
    ]);
    const printed = table.map(([name = '', communes]) => [corrected.get(name) ?? name, communes]);
    expect(dataset.territories.map(({ name, communes }) => [name, communes.join(', ')])).toEqual(printed);
  });

  test('has 29 columns of figures on 13 indicators, and 28 cells of the CSVs for each', () => {
    expect(SOURCE_COLUMNS).toHaveLength(29);
    expect(new Set(SOURCE_COLUMNS.map(({ indicator }) => indicator)).size).toBe(13);
    const changes = SOURCE_COLUMNS.filter((column) => !('year' in column));
    expect(sourceCells(dataset)).toHaveLength(28 * (SOURCE_COLUMNS.length - changes.length));
    expect(dataset.publishedChanges).toHaveLength(28 * changes.length);
  });

  /** What the CSVs say of a cell, as the source writes it but with a decimal point and no space; « nr » when missing. */
  const writtenIn = (column: SourceColumn, territory: string): string | null | undefined => {
    if ('year' in column) {
      const cell = observationOf(dataset, column.indicator, territory, column.year);
      return cell?.status === 'non_renseigne' ? 'nr' : cell?.published;
    }
    const { indicator, from, to } = column;
    const found = dataset.publishedChanges.find(
      (change) =>
        change.indicator === indicator &&
        change.territory === territory &&
        change.from === from &&
        change.to === to,
    );
    return found === undefined ? undefined : (found.published ?? 'nr');
  };

  test.each(dataset.territories.map(({ id }, index) => ({ id, printed: table[index]?.slice(2) ?? [] })))(
    'cell by cell, the row of $id is that of the source',
    ({ id, printed }) => {
      const plain = printed.map((cell) => cell.replace(',', '.').replaceAll(/[ %]/g, ''));
      expect(plain).toHaveLength(29);
      expect(SOURCE_COLUMNS.map((column) => writtenIn(column, id))).toEqual(plain);
    },
  );
});
