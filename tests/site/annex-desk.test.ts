import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { visitSite } from './visit-site.ts';

const { open } = visitSite(siteFolders.published);

/** The place and size of the heading and of the three cells of each row of the annex. */
async function rowsAt(width: number) {
  const page = await open('/convention/annexe/');
  await page.setViewportSize({ width, height: 900 });
  return await page.locator('.annex tbody tr').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.children].map((cell) => {
        const { left, top, bottom, width: wide } = cell.getBoundingClientRect();
        return { left, top, bottom, wide, size: Number.parseFloat(getComputedStyle(cell).fontSize) };
      }),
    ),
  );
}

test.each([1024, 1280])(
  'at %i px an ambition is a heading across its three columns, at 16 px',
  async (width) => {
    const rows = await rowsAt(width);
    expect(rows).toHaveLength(14);
    for (const [heading, ...cells] of rows) {
      expect(cells.map(({ size }) => size)).toEqual([16, 16, 16]);
      expect(new Set(cells.map(({ top }) => top)).size).toBe(1);
      expect(new Set(cells.map(({ left }) => left)).size).toBe(3);
      const across = (cells.at(-1)?.left ?? 0) + (cells.at(-1)?.wide ?? 0) - (cells[0]?.left ?? 0);
      expect(Math.abs((heading?.wide ?? 0) - across)).toBeLessThan(1);
      expect(heading?.bottom).toBeLessThanOrEqual(cells[0]?.top ?? 0);
    }
  },
);

test('on a phone the heading and the three are one under the other, each as wide as the page', async () => {
  for (const parts of await rowsAt(320)) {
    expect(new Set(parts.map(({ left }) => left)).size).toBe(1);
    expect(parts.map(({ wide }) => wide)).toEqual([288, 288, 288, 288]);
    expect(parts.map(({ top }) => top)).toEqual(parts.map(({ top }) => top).toSorted((a, b) => a - b));
  }
});
