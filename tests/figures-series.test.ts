import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { indicatorOf, type Observation } from '../src/dataset/dataset.ts';
import type { Figure } from '../src/figures/figure.ts';
import { casesOf, dataset, figuresOf } from './figures/all-figures.ts';
import { comparedCell } from './figures/compared-cell.ts';
import { changeInTenths } from './figures/exact-change.ts';
import type { Drawing } from './figures/read-drawing.ts';
import { readNumber } from './figures/read-number.ts';

const slow = { timeout: 120_000 };
type Point = readonly [value: number, year: number];
type Place = readonly [x: number, y: number];

describe.each(casesOf('pente'))('%s', (_, spec) => {
  const isCount = dataset.indicators.find(({ id }) => id === spec.indicator)?.unit === 'nombre';
  const historyOf = (figure: Figure, territory: string): readonly (Observation | null)[] =>
    figure.years.map((year) =>
      comparedCell(indicatorOf(dataset, spec.indicator ?? ''), territory, year, figure.years),
    );

  /** What a cell is drawn at: its value; for a count, its change since the first year. */
  function level(cell: Observation | null, first: Observation | null): number | null {
    if (cell === null || cell.value === null || !isCount) return cell?.value ?? null;
    if (first?.status !== 'publie' || first.value === null || first.value === 0) return null;
    return ((cell.value - first.value) / first.value) * 100;
  }

  test(
    'draws every sure value in a line or as a point, every doubtful one hollow, none that is missing',
    slow,
    () => {
      for (const { figure, drawing } of figuresOf(spec)) {
        const due = { sure: [] as Point[], doubtful: [] as Point[] };
        for (const { id } of dataset.territories) {
          const history = historyOf(figure, id);
          history.forEach((cell, i) => {
            const value = level(cell, history[0] ?? null);
            if (value === null) return;
            due[cell?.status === 'a_verifier' ? 'doubtful' : 'sure'].push([value, figure.years[i] ?? 0]);
          });
        }
        const drawn = readPoints(drawing, [...due.sure, ...due.doubtful], figure.years);
        expect(difference(drawn.doubtful, due.doubtful.map(drawn.placeOf))).toEqual([]);
        expect(difference(drawn.sure, due.sure.map(drawn.placeOf))).toEqual([]);
      }
    },
  );

  test(
    'labels the focus and the references with their values, and says in words which year is not sure',
    slow,
    () => {
      for (const { figure, drawing } of figuresOf(spec)) {
        const notes = drawing
          .texts('.g-note')
          .map(({ text }) => text)
          .join(' ');
        for (const [kind, id] of [
          ['focus', figure.focus.territory.id],
          ['mel', 'mel'],
          ['qpv', 'ensemble-qpv'],
        ] as const) {
          const history = historyOf(figure, id);
          const [first = null, last = null] = [history[0], history.at(-1)];
          const [end = ''] = drawing.texts(`.g-row.g-${kind}`).map(({ text }) => text);
          const [start = null] = drawing.texts(`.g-value.g-${kind}`).map(({ text }) => text);
          if (!isCount) {
            expect(start === null ? null : readNumber(start)).toBe(first?.value ?? null);
            expect(readNumber(end), `${id}`).toBe(last?.value ?? null);
          } else {
            const change = changeInTenths(first, last, 'nombre');
            expect(readNumber(end), `${id}`).toBe(change === null ? null : change / 10);
          }
          expect(end.startsWith('n. r.')).toBe((last?.value ?? null) === null);
          for (const [i, cell] of history.entries()) {
            const { shortName } = dataset.territories.find((one) => one.id === id) ?? { shortName: '' };
            if (cell?.status !== 'publie')
              expect(notes).toMatch(new RegExp(`${shortName} : [^:]*${figure.years[i]}`));
          }
        }
      }
    },
  );

  test(
    'warns of a break of definition on the drawing, and weighs 2,000 bytes at most after gzip',
    slow,
    () => {
      const breaks = dataset.indicators.find(({ id }) => id === spec.indicator)?.breaks ?? [];
      for (const { drawing, svg } of figuresOf(spec)) {
        const words = drawing
          .texts('.g-note')
          .map(({ text }) => text)
          .join(' ');
        expect(words.includes('La définition a pu changer')).toBe(
          breaks.some(({ perimeter }) => perimeter !== true),
        );
        expect(gzipSync(svg, { level: 9 }).length).toBeLessThanOrEqual(2000);
      }
    },
  );
});

interface Drawn {
  readonly sure: readonly Place[];
  readonly doubtful: readonly Place[];
  readonly placeOf: (point: Point) => Place;
}

/** The points of a slope, and where a value of a year is due: the ends of the scale are the extreme values. */
function readPoints(drawing: Drawing, due: readonly Point[], years: readonly number[]): Drawn {
  const inLines = drawing.lines(':is(.g-thread, .g-line)').flat();
  const marks = drawing.marks(':is(.g-dot, .g-doubt)');
  const xs = drawing
    .marks('.g-base')
    .map(({ x }) => x)
    .toSorted((a, b) => a - b);
  const level = drawing.marks('.g-level').map(({ y }) => y);
  const ys = [...inLines.map(([, y]) => y), ...marks.map(({ y }) => y), ...level];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const values = [...due.map(([value]) => value), ...(level.length === 0 ? [] : [0])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const placeOf = ([value, year]: Point): Place => [
    xs[years.indexOf(year)] ?? NaN,
    bottom - ((value - low) / (high - low)) * (bottom - top),
  ];
  const marksOf = (hollow: boolean): readonly Place[] =>
    marks.filter(({ isHollow }) => isHollow === hollow).map(({ x, y }) => [x, y] as const);
  return { sure: [...inLines, ...marksOf(false)], doubtful: marksOf(true), placeOf };
}

/** What stands in one list of places and in none of the other, to the tenth of a px that coordinates are written to. */
function difference(drawn: readonly Place[], due: readonly Place[]): readonly string[] {
  const isIn = ([x, y]: Place, list: readonly Place[]): boolean =>
    list.some(([otherX, otherY]) => Math.abs(x - otherX) <= 0.16 && Math.abs(y - otherY) <= 0.16);
  return [
    ...drawn.filter((one) => !isIn(one, due)).map((one) => `invented at ${one.join(', ')}`),
    ...due.filter((one) => !isIn(one, drawn)).map((one) => `lost at ${one.join(', ')}`),
  ];
}
