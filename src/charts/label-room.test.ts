import { expect, test } from 'vitest';
import { tooWidePiece } from './label-room.ts';
import { fontSize, rankingLayout } from './ranking-layout.ts';
import { seriesLayout } from './series-layout.ts';
import { textWidth } from './text-width.ts';

const row = (label: string) =>
  ({
    label,
    text: '100,0 %',
    value: 1,
    kind: 'focus',
    status: 'publie',
    note: null,
  }) as unknown as Parameters<typeof rankingLayout>[0][number];
const series = (name: string) =>
  ({
    years: [2014, 2019],
    series: [
      {
        name,
        kind: 'focus',
        startText: '1',
        endText: '2',
        points: [
          { year: 2014, value: 1 },
          { year: 2019, value: 2 },
        ],
      },
    ],
    head: null,
    note: null,
    level: null,
  }) as unknown as Parameters<typeof seriesLayout>[0];

test('a blank label fits', () => {
  expect(tooWidePiece('')).toBeNull();
});

test('what is said to fit is drawn by every form, and one letter more is refused by one of them', () => {
  const found = tooWidePiece('m'.repeat(34));
  const fits = found?.fits ?? '';
  expect(textWidth(fits, fontSize, 700)).toBeGreaterThan(100);
  expect(() => rankingLayout([row(fits)], 288, 0)).not.toThrow();
  expect(() => seriesLayout(series(fits))).not.toThrow();
  expect(() => seriesLayout(series(`${fits}m`))).toThrow('too wide');
});
