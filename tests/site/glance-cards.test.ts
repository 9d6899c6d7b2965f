import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { visitSite } from './visit-site.ts';

const { open } = visitSite(siteFolders.published);

test.each([320, 768, 1280])(
  'at %i px each drawing of /indicateurs/ is as wide as its card, and a card prints no value twice',
  async (width) => {
    const page = await open('/indicateurs/');
    await page.setViewportSize({ width, height: 900 });
    const cards = await page.locator('.glance > li').evaluateAll((items) =>
      items.map((item) => {
        const shown = item.cloneNode(true);
        if (shown instanceof Element) for (const hidden of shown.querySelectorAll('.sr, h2')) hidden.remove();
        const drawing = item.querySelector(':scope > svg');
        return {
          text: [...shown.childNodes].map((node) => node.textContent).join(' '),
          room: item.clientWidth,
          drawn: drawing === null ? null : drawing.getBoundingClientRect().width,
        };
      }),
    );
    expect(cards).toHaveLength(13);
    expect(cards.filter(({ drawn }) => drawn !== null).length).toBeGreaterThan(9);
    for (const { text, room, drawn } of cards) {
      if (drawn !== null) expect(Math.abs(drawn - room)).toBeLessThan(1);
      const values = text.match(/\d+,\d/gu) ?? [];
      expect(values).toEqual([...new Set(values)]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  },
);
