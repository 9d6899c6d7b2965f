import { expect, it } from 'vitest';
import { inventedRanking } from '../fixtures/invented-ranking.ts';
import { fluidHtml } from './fluid-html.ts';
import { fluidRanking, fluidTicks, startsGroup } from './fluid-ranking.ts';

const ranking = fluidRanking(inventedRanking);

it('has a reviewed drawing', async () => {
  await expect(fluidHtml(ranking, 'Un dessin')).toMatchFileSnapshot('../fixtures/fluid-ranking.html');
});
it('has the rows of the input in the order of a ranking, none lost', () => {
  expect(ranking.rows.map(({ label }) => label).toSorted()).toEqual(
    inventedRanking.rows.map(({ label }) => label).toSorted(),
  );
  const values = ranking.rows.map(
    ({ label }) => inventedRanking.rows.find((row) => row.label === label)?.value ?? -1,
  );
  expect(values.filter((value) => value >= 0).length).toBeGreaterThan(5);
});
it('draws one mark on a row that has a value, none where it is missing, a hollow one where it is doubtful', () => {
  for (const { label, drawn } of ranking.rows) {
    const row = inventedRanking.rows.find((one) => one.label === label);
    const marks = drawn.marks.match(/<(?:circle|path|rect)/gu) ?? [];
    expect(marks).toHaveLength(row?.value === null ? 0 : 1);
    expect(drawn.marks.includes('g-doubt')).toBe(row?.value !== null && row?.doubtful === true);
  }
});
it('places a mark where the scale of its ticks says', () => {
  const at = (text: string): number =>
    Number.parseFloat(ranking.ticks.find((tick) => tick.text === text)?.x ?? '');
  const [first, last] = [ranking.ticks[0], ranking.ticks.at(-1)];
  expect(Number.parseFloat(first?.x ?? '')).toBe(0);
  expect(at(last?.text ?? '')).toBeGreaterThan(50);
});
it('sets the first row that is not counted apart', () => {
  expect(ranking.rows.filter(({ isApart }) => isApart).length).toBeLessThanOrEqual(1);
  expect(startsGroup(undefined, inventedRanking.rows[0] ?? (undefined as never))).toBe(false);
});
it('refuses to draw nothing', () => {
  expect(() => fluidRanking({ ...inventedRanking, rows: [] })).toThrow('Empty ranking');
});

it('keeps for a phone the round values that have room there, the ends rather than one alone', () => {
  const kept = (low: number, high: number, unit: string) =>
    fluidTicks([low, high], (value) => `${value}${unit}`).map(({ text, isExtra }) => [text, isExtra]);
  expect(kept(0, 100, '').filter(([, isExtra]) => isExtra === false).length).toBeGreaterThan(2);
  expect(kept(-50, 200, ' %')).toEqual([
    ['0 %', false],
    ['100 %', true],
    ['200 %', false],
  ]);
});
