import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { casesOf, figuresOf, neighbourhoods } from './figures/all-figures.ts';
import { expectHeights } from './figures/count-heights.ts';
import type { Drawing, DrawnText } from './figures/read-drawing.ts';
import { profileParts, type ProfileCell } from './figures/profile-parts.ts';
import { readNumber } from './figures/read-number.ts';

const slow = { timeout: 120_000 };
/** Where the ends of each scale stand, in px. */
const ENDS = [7, 281] as const;

describe.each(casesOf('profil'))('%s', (_, spec) => {
  test('draws every indicator and every neighbourhood on the scale whose ends it labels', slow, () => {
    for (const { figure, drawing } of figuresOf(spec)) {
      const bases = drawing.marks('.g-base').map(({ y }) => y);
      expect(bases).toHaveLength(profileParts.length);
      for (const [i, part] of profileParts.entries()) {
        const strip = stripAt(drawing, bases[i] ?? NaN);
        if (part.isCount) {
          expectHeights(drawing, bases[i] ?? NaN, figure.focus.territory.id, part.cellOf);
          continue;
        }
        const scale = (x: number): number =>
          strip.low + ((x - ENDS[0]) / (ENDS[1] - ENDS[0])) * (strip.high - strip.low);
        const pixel = Math.abs(scale(1) - scale(0)) * 0.16;
        const cells = neighbourhoods.map(({ id }) => part.cellOf(id));
        const others = cells.filter((cell) => cell.territory !== figure.focus.territory.id);
        expectValues(strip.strokes.map(scale), valuesOf(others, 'publie'), pixel);
        expectValues(strip.hollow.map(scale), valuesOf(others, 'a_verifier'), pixel);
        const own = part.cellOf(figure.focus.territory.id);
        expectValues(strip.focus.map(scale), valuesOf([own], 'publie'), pixel);
        expectValues(strip.hollowFocus.map(scale), valuesOf([own], 'a_verifier'), pixel);
        const mel = part.isCount ? null : part.cellOf('mel');
        expectValues(strip.mel.map(scale), valuesOf([mel], 'publie'), pixel);
        expectValues(strip.median.map(scale), [middleOf(cells)], pixel);
      }
    }
  });

  test(
    'prints the value of the focus, the metropolis and the median, and counts those that lack',
    slow,
    () => {
      for (const { figure, drawing } of figuresOf(spec)) {
        const bases = drawing.marks('.g-base').map(({ y }) => y);
        for (const [i, part] of profileParts.entries()) {
          const middle = (bases[i] ?? NaN) - (part.isCount ? 5 : 0);
          const { words, value, note, melLabel, medianLabel } = stripAt(drawing, middle);
          expect(words).toContain(`${part.title} (${part.indicator.years.at(-1)})`);
          expect(words.includes(', une taille')).toBe(part.isCount);
          const own = part.cellOf(figure.focus.territory.id);
          expect(readNumber(value), `${figure.focus.territory.id} ${part.title}`).toBe(shown(own.value));
          expect(value.includes('à vérifier')).toBe(own.status === 'a_verifier');
          expect(value === 'n. r.').toBe(own.value === null);
          const mel = part.isCount ? null : part.cellOf('mel');
          expect(readNumber(melLabel.replace('MEL ', ''))).toBe(shown(mel?.value ?? null));
          const cells = neighbourhoods.map(({ id }) => part.cellOf(id));
          const median = readNumber(medianLabel.replace('médiane ', '')) ?? NaN;
          expect(Math.abs(median - middleOf(cells))).toBeLessThanOrEqual(part.isCount ? 0.5 : 0.051);
          const others = cells.filter((cell) => cell.territory !== figure.focus.territory.id);
          expect(lackIn(note)).toEqual([
            others.filter((cell) => cell.status === 'non_renseigne').length,
            others.filter((cell) => cell.status === 'a_verifier').length,
          ]);
        }
      }
    },
  );

  test('weighs 3,600 bytes at most after gzip', slow, () => {
    for (const { svg } of figuresOf(spec)) {
      expect(gzipSync(svg, { level: 9 }).length).toBeLessThanOrEqual(3600);
    }
  });
});

/** A value as it is printed: a computed rate to a tenth. */
function shown(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10;
}

function valuesOf(cells: readonly (ProfileCell | null)[], status: ProfileCell['status']): readonly number[] {
  return cells.flatMap((cell) => (cell?.status === status ? (cell.value ?? []) : []));
}

/** The middle of the values that count: neither missing nor a doubtful zero. */
function middleOf(cells: readonly (ProfileCell | null)[]): number {
  const counted = [
    ...valuesOf(cells, 'publie'),
    ...valuesOf(cells, 'a_verifier').filter((value) => value !== 0),
  ].toSorted((a, b) => a - b);
  const [low = NaN, high = NaN] = [
    counted[Math.ceil(counted.length / 2) - 1],
    counted[Math.floor(counted.length / 2)],
  ];
  return (low + high) / 2;
}

function expectValues(drawn: readonly number[], due: readonly number[], tolerance: number): void {
  const [a, b] = [drawn, due].map((list) => list.toSorted((x, y) => x - y));
  expect(a).toHaveLength(due.length);
  for (const [i, value] of (a ?? []).entries()) {
    expect(Math.abs(value - (b?.[i] ?? NaN))).toBeLessThanOrEqual(tolerance + 1e-9);
  }
}

function lackIn(note: string): readonly number[] {
  return [/(\d+) non renseigné/u, /(\d+) à vérifier/u].map((words) => Number(words.exec(note)?.[1] ?? 0));
}

/** What stands on and around the strip at a height. */
function stripAt(drawing: Drawing, y: number) {
  const marks = (selector: string): readonly number[] =>
    drawing
      .marks(selector)
      .filter((mark) => mark.y === y)
      .map(({ x }) => x);
  const strokes = (selector: string): readonly number[] =>
    drawing
      .lines(selector)
      .filter((line) => line.some(([, top]) => Math.abs(top - y) < 12))
      .map(([start]) => start?.[0] ?? NaN);
  const texts = (selector: string, from: number, to: number): readonly DrawnText[] =>
    drawing.texts(selector).filter((text) => text.y > y + from && text.y < y + to);
  const first = (list: readonly DrawnText[]): string => list[0]?.text ?? '';
  const ends = texts('.g-axis:not(.g-median)', 0, 30).toSorted((a, b) => a.x - b.x);
  const notes = texts('.g-note', -15, 0);
  const above = notes.length * 15;
  return {
    strokes: strokes('.g-ticks'),
    hollow: marks('.g-doubt:not(.g-focus, .g-mel)'),
    focus: marks('.g-dot.g-focus'),
    hollowFocus: marks('.g-doubt.g-focus'),
    mel: strokes('.g-line.g-mel'),
    median: strokes('.g-line.g-qpv'),
    low: readNumber(first(ends)) ?? NaN,
    high: readNumber(ends.at(-1)?.text ?? '') ?? NaN,
    words: texts('.g-head', -45 - above, 0)
      .map(({ text }) => text)
      .join(' '),
    value: texts('.g-value', -30 - above - 15, 0).at(-1)?.text ?? '',
    note: first(notes),
    melLabel: first(texts('.g-mel', 0, 30)),
    medianLabel: first(texts('.g-median', 0, 30)),
  };
}
