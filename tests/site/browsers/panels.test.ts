import { describe, expect, test } from 'vitest';
import { siteFolders } from '../../../scripts/testing/site-folders.ts';
import { ordinaryPages } from '../pages.ts';
import type { BrowserTab } from './browser-tab.ts';
import { browsers } from './browsers.ts';
import { visitIn } from './visit-in.ts';

const WINDOWS = [
  { width: 320, height: 640 },
  { width: 1280, height: 640 },
  { width: 1440, height: 789 },
];

/** Where the button stands in the window, from its top, when it is pressed. */
const HEIGHTS = [0.1, 0.5, 0.9];

const withMost = ordinaryPages
  .map(({ address, html }) => ({ address, count: html.split('popovertarget=').length }))
  .toSorted((a, b) => b.count - a.count || (a.address < b.address ? -1 : 1));
const CHAPTER = ordinaryPages.find(({ html }) => html.includes('<button class=v'))?.address ?? '';

for (const browser of browsers) {
  describe(`in ${browser.name}`, () => {
    const { open } = visitIn(browser, siteFolders.published);

    test.each(WINDOWS)('in $width × $height px a panel opens whole inside the window', async (size) => {
      const tab = await open(CHAPTER, size);
      expect(await tab.evaluate(outOfWindow, { heights: HEIGHTS })).toEqual([]);
    });

    test.each(WINDOWS)('in $width × $height px a term answers on each of its lines', async (size) => {
      const tab = await open(CHAPTER, size);
      expect(await tab.evaluate(deafLines)).toEqual([]);
    });

    test('a panel opens by the keyboard, says its words, and Escape closes it', async () => {
      const tab = await open(withMost[0]?.address ?? '', { width: 1280, height: 789 });
      expect(await openCount(tab)).toBe(0);
      await tab.evaluate(() => document.querySelector<HTMLElement>('[popovertarget]')?.focus());
      // A Firefox without a screen gives its windows no focus, and so does nothing of what a key does by itself.
      if (await tab.evaluate(() => document.hasFocus())) await tab.press('Enter');
      else await tab.click('[popovertarget]');
      expect(await openCount(tab)).toBe(1);
      await tab.press('Escape');
      expect(await openCount(tab)).toBe(0);
      await tab.click('[popovertarget]');
      expect(await openCount(tab)).toBe(1);
    });
  });
}

/** Lines of terms at whose middle a touch would meet something else. Runs inside the browser. */
function deafLines(): readonly string[] {
  return [...document.querySelectorAll('[data-officiel] label')].flatMap((label) => {
    label.scrollIntoView({ block: 'center' });
    const lines = [...label.getClientRects()].filter(({ width }) => width > 3);
    const isMet = ({ x, y, width, height }: DOMRect): boolean =>
      document.elementFromPoint(x + width / 2, y + height / 2)?.closest('label') === label;
    return lines.length > 0 && lines.every(isMet) ? [] : [label.textContent ?? ''];
  });
}

function openCount(tab: BrowserTab): Promise<number> {
  return tab.evaluate(
    () =>
      [...document.querySelectorAll('[popover]')].filter((panel) => panel.getBoundingClientRect().height > 20)
        .length,
  );
}

/** Opens the longest and the shortest panels of a page with their buttons at each height, and names those that leave the window. Runs inside the browser. */
async function outOfWindow({ heights }: { readonly heights: readonly number[] }): Promise<readonly string[]> {
  const defects: string[] = [];
  const panelOf = (button: Element): HTMLElement | null =>
    document.getElementById(button.getAttribute('popovertarget') ?? '');
  const length = (button: Element): number => panelOf(button)?.textContent.length ?? 0;
  const sorted = [...document.querySelectorAll<HTMLElement>('[popovertarget]')].toSorted(
    (a, b) => length(b) - length(a),
  );
  for (const button of [...sorted.slice(0, 4), ...sorted.slice(-4)]) {
    const panel = panelOf(button);
    if (panel === null) return [`no panel for ${button.textContent}`];
    for (const height of heights) {
      scrollTo(0, scrollY + button.getBoundingClientRect().top - innerHeight * height);
      button.click();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const { left, top, right, bottom, width } = panel.getBoundingClientRect();
      const isOut =
        left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1 || width < 200;
      if (isOut)
        defects.push(
          `${button.textContent} at ${Math.round(button.getBoundingClientRect().top)}: ${[left, top, right, bottom].map(Math.round).join(' ')}`,
        );
      panel.hidePopover();
    }
  }
  return defects;
}
