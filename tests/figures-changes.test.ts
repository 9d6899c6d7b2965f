import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../src/charts/text-width.ts';
import { indicatorOf, type Observation } from '../src/dataset/dataset.ts';
import type { Figure } from '../src/figures/figure.ts';
import { casesOf, dataset, figuresOf, neighbourhoods } from './figures/all-figures.ts';
import { comparedCell } from './figures/compared-cell.ts';
import { type DrawnRow, drawnRows } from './figures/drawn-rows.ts';
import { changeInTenths } from './figures/exact-change.ts';
import { offScale } from './figures/on-one-scale.ts';
import { readNumber } from './figures/read-number.ts';

const slow = { timeout: 120_000 };
const LATER = ':is(.g-dot:not(.g-key), .g-doubt:not(.g-from))';

describe.each(casesOf('evolution'))('%s', (_, spec) => {
  const isCount = dataset.indicators.find(({ id }) => id === spec.indicator)?.unit === 'nombre';
  const indicator = indicatorOf(dataset, spec.indicator ?? '');
  const cellAt = (territory: string, figure: Figure, year: number | null): Observation | null =>
    comparedCell(indicator, territory, year ?? NaN, [figure.previousYear ?? NaN, figure.year]);

  test('prints every change with its unit and its statuses, the references included', slow, () => {
    for (const { figure, drawing } of figuresOf(spec)) {
      const rows = drawnRows(drawing, LATER);
      expect(rows).toHaveLength(neighbourhoods.length + 2);
      for (const { id, shortName } of dataset.territories) {
        const [from, to] = [cellAt(id, figure, figure.previousYear), cellAt(id, figure, figure.year)];
        const row = rows.find(({ name }) => name === shortName.replaceAll(' ', ''));
        const change = changeInTenths(from, to, figure.indicator.unit);
        if (row === undefined) throw new Error(`No row for ${id}.`);
        expect(readNumber(row.value), `${id}`).toBe(change === null ? null : change / 10);
        if (change !== null) expect(row.value).toMatch(isCount ? /\u{A0}%$/u : /\u{A0}pt$/u);
        expectStatuses(row, from, to);
        expect(row.isFocus).toBe(id === figure.focus.territory.id);
      }
    }
  });

  test('draws every value in its place, and no mark for what is not known', slow, () => {
    for (const { figure, drawing } of figuresOf(spec)) {
      const [later, earlier] = [drawnRows(drawing, LATER), drawnRows(drawing, '.g-from')];
      const places: [number, number][] = [];
      for (const { id, shortName } of dataset.territories) {
        const [from, to] = [cellAt(id, figure, figure.previousYear), cellAt(id, figure, figure.year)];
        const isOf = ({ name }: DrawnRow): boolean => name === shortName.replaceAll(' ', '');
        const [end, start] = [later.find(isOf), earlier.find(isOf)];
        if (isCount) {
          // The reading of a count is its change, from one level; the exact value is not rounded.
          const isKnown = changeInTenths(from, to, 'nombre') !== null;
          const change = (((to?.value ?? 0) - (from?.value ?? 0)) / (from?.value ?? 1)) * 100;
          expect(end?.marks.length, `${id}`).toBe(isKnown ? 1 : 0);
          for (const { x } of end?.marks ?? []) places.push([change, x]);
          continue;
        }
        for (const [cell, row] of [
          [from, start],
          [to, end],
        ] as const) {
          const hollow = cell === null || cell.value === null ? [] : [cell.status === 'a_verifier'];
          expect(
            row?.marks.map(({ isHollow }) => isHollow),
            `${id}`,
          ).toEqual(hollow);
          for (const { x } of row?.marks ?? []) places.push([cell?.value ?? NaN, x]);
        }
      }
      for (const { x } of drawing.marks('.g-level')) places.push([0, x]);
      const widest = Math.max(...later.map(({ value }) => textWidth(value, 12)));
      for (const [, x] of places) expect(x).toBeLessThanOrEqual(288 - widest);
      expect(offScale(places)).toEqual([]);
    }
  });

  test(
    'warns of a break of definition on the drawing, and weighs 2,400 bytes at most after gzip',
    slow,
    () => {
      const { breaks, changeCaution } = indicator;
      for (const { drawing, svg } of figuresOf(spec)) {
        const words = drawing.texts('.g-note').map(({ text }) => text);
        expect(words.join(' ').includes('La définition a pu changer')).toBe(
          breaks.some(({ perimeter }) => perimeter !== true),
        );
        expect(words.join(' ').includes('À cette échelle, une évolution')).toBe(changeCaution !== undefined);
        expect(gzipSync(svg, { level: 9 }).length).toBeLessThanOrEqual(2400);
      }
    },
  );
});

function expectStatuses(row: DrawnRow, from: Observation | null, to: Observation | null): void {
  const words = `${row.value} ${row.note ?? ''}`;
  const statuses = new Set([from, to].map((cell) => cell?.status ?? 'non_renseigne'));
  expect(words.includes('à vérifier'), `${row.name}`).toBe(statuses.has('a_verifier'));
  expect(/n\. r\.|non renseigné/u.test(words), `${row.name}`).toBe(statuses.has('non_renseigne'));
}
