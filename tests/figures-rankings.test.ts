import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../src/charts/text-width.ts';
import { type Observation, observationOf } from '../src/dataset/dataset.ts';
import { figureMarkerSvg } from '../src/figures/drawings/figure-marker.ts';
import { casesOf, dataset, figuresOf, neighbourhoods, specs } from './figures/all-figures.ts';
import { drawnRows } from './figures/drawn-rows.ts';
import { offScale } from './figures/on-one-scale.ts';
import { readNumber } from './figures/read-number.ts';

const NOTES = { publie: null, non_renseigne: 'non renseigné', a_verifier: 'à vérifier' } as const;
const slow = { timeout: 120_000 };

test('each indicator has its ranking, and only one', () => {
  const ranked = specs.filter(({ form }) => form === 'classement').map(({ indicator }) => indicator);
  expect(ranked.toSorted()).toEqual(dataset.indicators.map(({ id }) => id).toSorted());
});

describe.each(casesOf('classement'))('%s', (_, spec) => {
  test('draws every cell of the data, none lost and none invented, whatever the focus', slow, () => {
    for (const { figure, drawing } of figuresOf(spec)) {
      const { year, focus, indicator } = figure;
      const bars = indicator.unit === 'nombre';
      const rows = drawnRows(drawing, bars ? ':is(.g-bar, .g-doubt:has(rect))' : ':is(.g-dot, .g-doubt)');
      expect(rows).toHaveLength(neighbourhoods.length);
      const places: [number, number][] = [];
      for (const territory of neighbourhoods) {
        const cell = observationOf(dataset, indicator.id, territory.id, year);
        const row = rows.find(({ name }) => name === territory.shortName.replaceAll(' ', ''));
        expect(row, `${territory.id}`).toMatchObject({
          note: NOTES[cell?.status ?? 'non_renseigne'],
          isFocus: territory === focus.territory,
        });
        expect(readNumber(row?.value ?? ''), `${territory.id}`).toBe(cell?.value ?? null);
        expect(row?.value === 'n. r.', `${territory.id}`).toBe((cell?.value ?? null) === null);
        const marks = cell === null || cell.value === null ? [] : [cell.status === 'a_verifier'];
        expect(
          row?.marks.map(({ isHollow }) => isHollow),
          `${territory.id}`,
        ).toEqual(marks);
        for (const { x } of row?.marks ?? []) {
          places.push([cell?.value ?? NaN, x]);
          // A mark ends before the value that is printed on its row.
          expect(x).toBeLessThanOrEqual(288 - textWidth(row?.value ?? '', 12));
        }
      }
      expect(offScale(places)).toEqual([]);
    }
  });

  test(
    'names the metropolis and all neighbourhoods on the drawing of a rate, with their statuses',
    slow,
    () => {
      for (const { figure, drawing } of figuresOf(spec)) {
        const { indicator, year } = figure;
        for (const [selector, id] of [
          ['.g-mel', 'mel'],
          ['.g-qpv', 'ensemble-qpv'],
        ] as const) {
          const texts = drawing.texts(selector);
          const cell = observationOf(dataset, indicator.id, id, year);
          expect(texts).toHaveLength(indicator.unit === 'nombre' ? 0 : 1);
          for (const { text } of texts) expectReference(text, cell);
        }
      }
    },
  );

  test('weighs 1,700 bytes at most after gzip, and its marker line 400', slow, () => {
    for (const { figure, svg } of figuresOf(spec)) {
      const line = figureMarkerSvg(figure);
      expect(line === null).toBe(figure.indicator.unit === 'nombre');
      expect(gzipSync(line ?? '', { level: 9 }).length).toBeLessThanOrEqual(400);
      expect(gzipSync(svg, { level: 9 }).length).toBeLessThanOrEqual(1700);
    }
  });
});

function expectReference(text: string, cell: Observation | null): void {
  const words = text.replace(/^(?:MEL|QPV|Ensemble des QPV) /u, '');
  expect(readNumber(words)).toBe(cell?.value ?? null);
  expect(words.includes('à vérifier')).toBe(cell?.status === 'a_verifier');
  expect(words.includes('n. r.')).toBe((cell?.value ?? null) === null);
}
