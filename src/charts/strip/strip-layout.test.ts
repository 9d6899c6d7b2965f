import { expect, test } from 'vitest';
import { inventedStrip } from '../fixtures/invented-strip.ts';
import { stripLayout } from './strip-layout.ts';

const { strips, height } = stripLayout(inventedStrip.rows, 288);

test('strips do not overlap, and the last one ends the drawing', () => {
  for (const [i, { title, labels }] of strips.entries()) {
    const next = strips[i + 1]?.title[0]?.y ?? height + 12;
    expect(next - Math.max(...labels.map(({ y }) => y))).toBeGreaterThanOrEqual(14);
    expect(labels[0]?.y).toBeGreaterThan(title.at(-1)?.y ?? 0);
  }
});

test('every mark stands inside the width', () => {
  for (const {
    shapes: { focus, mel, median, others },
  } of strips) {
    for (const mark of [focus, mel, median, ...others]) {
      expect(mark?.x ?? 7).toBeGreaterThanOrEqual(7);
      expect(mark?.x ?? 7).toBeLessThanOrEqual(281);
    }
  }
});

test('a missing focus has its words and no mark', () => {
  expect(strips.map(({ isMissing, shapes }) => isMissing === (shapes.focus === null))).not.toContain(false);
  expect(strips[1]).toMatchObject({ isMissing: true, shapes: { focus: null }, value: { text: 'n. r.' } });
});

test('labels of markers that meet stand apart, in the order of the scale', () => {
  const [mel, median] = (strips[4]?.labels ?? []).filter(({ kind }) => kind !== 'end').map(({ x }) => x);
  expect((median ?? 0) - (mel ?? 0)).toBeGreaterThan(60);
});
