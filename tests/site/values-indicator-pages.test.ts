import { describe, expect, test } from 'vitest';
import { dataset, expectedChange, shownCell, territoryNamed } from './expected-values.ts';
import { printedTables, readPublished } from './printed-table.ts';
import { plainText, readWrittenCell } from './written-cell.ts';

// Hooks: a table with years among its heads; the change under a head that begins with « Évolution » and names its two
// years; the name of the territory, long or short, in the <th> of each row.
const YEAR = /^(?:19|20)\d\d$/u;
/** A year whose values describe other outlines than those of the latest. */
const APART = /^(\d{4}) \(autres contours\)$/u;
const CHANGE = /^Évolution (\d{4})[–-](\d{4})/u;

describe.each(dataset.indicators)('/indicateurs/$id/', ({ id, years }) => {
  const html = readPublished(`indicateurs/${id}/index.html`);
  const tables = printedTables(html).filter(({ heads }) =>
    heads.some((head) => YEAR.test(head) || APART.test(head)),
  );
  const heads = (tables[0]?.heads.slice(1) ?? []).map((head) => head.replace(APART, '$1'));
  const rows = (tables[0]?.rows ?? []).map(({ name, cells }) => ({ territory: territoryNamed(name), cells }));

  test('has one table, with each territory and each year of the data once', () => {
    expect(tables).toHaveLength(1);
    expect(rows.map(({ territory }) => territory.id).toSorted()).toEqual(
      dataset.territories.map((territory) => territory.id).toSorted(),
    );
    expect(heads.filter((head) => YEAR.test(head)).toSorted()).toEqual(years.map(String));
    for (const { cells } of rows) expect(cells).toHaveLength(heads.length);
  });

  test('prints each value with the decimals of its indicator, with its status, and no number besides', () => {
    const compared = rows.flatMap(({ territory, cells }) =>
      heads.map((head, column) => {
        const words = cells[column] ?? '';
        const place = `${territory.id}, ${head}`;
        if (YEAR.test(head))
          return [place, readWrittenCell(words), shownCell(id, territory.id, Number(head))];
        const [, from, to] = CHANGE.exec(head) ?? [];
        if (from === undefined) return [place, /\d/u.test(words), false];
        const printed = /\d/u.test(words) ? readWrittenCell(words).published : null;
        return [place, printed, expectedChange(id, territory.id, Number(from), Number(to))];
      }),
    );
    expect(compared.map(([place, printed]) => [place, printed])).toEqual(
      compared.map(([place, , expected]) => [place, expected]),
    );
  });

  test('gives the reason of each doubt and each remark of the data', () => {
    const notes = (dataset.observations.get(id) ?? []).flatMap(({ note }) => note ?? []);
    const text = plainText(html.replaceAll(/<[^>]*>/gu, ''));
    expect(notes.filter((note) => !text.includes(plainText(note)))).toEqual([]);
  });
});
