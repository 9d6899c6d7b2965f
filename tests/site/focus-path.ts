import type { Page } from 'playwright-core';

/** An element that the Tab key reached. */
export interface FocusStop {
  /** Its rank among all elements of the document. */
  readonly place: number;
  readonly words: string;
  /** Whether its focus shows: an outline or a shadow, inside the page, of a visible size. */
  readonly shows: boolean;
}

/** Presses Tab from the top of a page until the focus leaves it, and says where it stopped; null when it never leaves. */
export async function followFocus(page: Page): Promise<readonly FocusStop[] | null> {
  const most = 2 + (await page.locator('a, button, input, select, textarea, summary, [tabindex]').count());
  const stops: FocusStop[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readFocus);
    if (stop === null) return stops;
    stops.push(stop);
  }
  return null;
}

/** Runs inside the browser: it must stand alone. */
function readFocus(): FocusStop | null {
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement) return null;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const isMarked =
    (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none';
  const isInside =
    box.width > 1 && box.height > 1 && box.bottom > 0 && box.right > 0 && box.left < innerWidth;
  return {
    place: [...document.querySelectorAll('*')].indexOf(element),
    words: `<${element.tagName.toLowerCase()}> ${(element.textContent ?? '').trim().slice(0, 40)}`,
    shows: isMarked && isInside,
  };
}
