import { describe, expect, test } from 'vitest';
import { siteFolders } from '../../../scripts/testing/site-folders.ts';
import { browsers } from './browsers.ts';
import { visitIn } from './visit-in.ts';

/** Of the window: the map is 256 to 760 px wide in them. */
const WIDTHS = [288, 320, 400, 480, 560, 640, 736, 800, 960, 1280] as const;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface DrawnMap {
  readonly map: Box;
  readonly column: Box;
  readonly numbers: readonly (Box & { readonly words: string; readonly size: number })[];
}

for (const browser of browsers) {
  describe(`in ${browser.name}`, () => {
    const { open } = visitIn(browser, siteFolders.published);

    test('the map fills its column at any width, and its numbers keep their size and stand apart', async () => {
      const defects: string[] = [];
      const tab = await open('/quartiers/', { width: WIDTHS[0], height: 900 });
      for (const width of WIDTHS) {
        await tab.resize({ width, height: 900 });
        defects.push(...mapDefects(await tab.evaluate(readMap)).map((defect) => `at ${width} px: ${defect}`));
      }
      expect(defects).toEqual([]);
    });
  });
}

test('a map that is too narrow, a number that is cut, too small, or over another, are seen', () => {
  const box = { left: 0, right: 500, top: 0, bottom: 500 };
  const number = { left: 10, right: 20, top: 10, bottom: 24, words: '1', size: 13 };
  const others = [
    { ...number, left: 15, right: 25, words: '2' },
    { ...number, left: 495, right: 505, words: '3', size: 11 },
  ];
  expect(mapDefects({ map: box, column: { ...box, right: 600 }, numbers: [number, ...others] })).toEqual([
    '500 of 600 px',
    '3 of 11 px',
    '3 outside',
    '1 over 2',
  ]);
});

function mapDefects({ map, column, numbers }: DrawnMap): readonly string[] {
  const [room, wanted] = [map.right - map.left, column.right - column.left];
  const [least, most] = room < 400 ? [12, 12] : [13, 14];
  return [
    ...(Math.abs(room - wanted) > 0.5 ? [`${room} of ${wanted} px`] : []),
    ...numbers
      .filter(({ size }) => size < least || size > most)
      .map(({ words, size }) => `${words} of ${size} px`),
    ...numbers.filter((one) => !isInside(one, map)).map(({ words }) => `${words} outside`),
    ...numbers.flatMap((one, index) =>
      numbers
        .slice(index + 1)
        .filter((other) => isOver(one, other))
        .map(({ words }) => `${one.words} over ${words}`),
    ),
  ];
}

function isInside(one: Box, other: Box): boolean {
  return (
    one.left >= other.left && one.right <= other.right && one.top >= other.top && one.bottom <= other.bottom
  );
}

/** The letters stand in the inner half of their box. */
function isOver(one: Box, other: Box): boolean {
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > (one.bottom - one.top) / 2
  );
}

/** Runs inside the browser. */
function readMap(): DrawnMap {
  const box = (element: Element): Box => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left, right, top, bottom };
  };
  const [figure, drawn] = ['.atlas figure', '.map'].map((selector) => document.querySelector(selector));
  if (!figure || !drawn) throw new Error('No map.');
  return {
    map: box(drawn),
    column: box(figure),
    numbers: [...document.querySelectorAll('.map text')].map((text) => ({
      ...box(text),
      words: text.textContent ?? '',
      size: Number.parseFloat(getComputedStyle(text).fontSize),
    })),
  };
}
