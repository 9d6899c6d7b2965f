import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/site-folders.ts';
import { visitSite } from './visit-site.ts';

const { open } = visitSite(siteFolders.published);
/** Of the window: the map is 256 to 760 px wide in them. */
const WIDTHS = [288, 320, 400, 480, 560, 640, 736, 800, 960, 1280];

test.each(WIDTHS)(
  'at %i px the map fills its column, and its numbers keep their size and stand apart',
  async (width) => {
    const page = await open('/quartiers/');
    await page.setViewportSize({ width, height: 900 });
    const { map, column, numbers } = await page.evaluate(() => {
      const box = (element: Element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { left, right, top, bottom };
      };
      const figure = document.querySelector('.atlas figure');
      const drawn = document.querySelector('.map');
      if (figure === null || drawn === null) throw new Error('No map.');
      return {
        map: box(drawn),
        column: box(figure),
        numbers: [...document.querySelectorAll('.map text')].map((text) => ({
          ...box(text),
          words: text.textContent,
          size: Number.parseFloat(getComputedStyle(text).fontSize),
        })),
      };
    });
    const room = map.right - map.left;
    expect(room).toBe(column.right - column.left);
    const [least, most] = room < 400 ? [12, 12] : [13, 14];
    expect(numbers.filter(({ size }) => size < least || size > most)).toEqual([]);
    const inside = (one: (typeof numbers)[number]): boolean =>
      one.left >= map.left && one.right <= map.right && one.top >= map.top && one.bottom <= map.bottom;
    expect(numbers.filter((one) => !inside(one))).toEqual([]);
    // The letters stand in the inner half of their box.
    const over = numbers.flatMap((one, index) =>
      numbers
        .slice(index + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > (one.bottom - one.top) / 2,
        )
        .map((other) => `${one.words} over ${other.words}`),
    );
    expect(over).toEqual([]);
  },
);
