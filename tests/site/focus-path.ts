import type { Page } from 'playwright-core';
import { answerOf } from './answer-in-json.ts';

/** An element that the Tab key reached. */
export interface FocusStop {
  /** Its rank among all elements of the document. */
  readonly place: number;
  readonly words: string;
  /** Whether its focus shows: an outline or a shadow, on something of a visible size that stands inside the page. */
  readonly shows: boolean;
}

const KEYS_AT_ONCE = 20;

/**
 * Presses Tab from the top of a page until the focus leaves it, or comes back to where it began, and says where it stopped.
 * Null when it does neither: something holds it.
 */
export async function followFocus(page: Page): Promise<readonly FocusStop[] | null> {
  await page.evaluate(recordFocus);
  const most = 2 + (await countStops(page));
  for (let pressed = 0; pressed < most; pressed += KEYS_AT_ONCE) {
    // Sent together: the browser takes them in order, and nobody waits for each of their answers.
    await Promise.all(Array.from({ length: KEYS_AT_ONCE }, () => page.keyboard.press('Tab')));
    const stops = await answerOf(page, () => window.focusStops ?? []);
    const isGone = await page.evaluate(() => document.activeElement === document.body);
    const again = stops.findIndex(({ place }, index) => index > 0 && place === stops[0]?.place);
    if (again !== -1 || isGone) return again === -1 ? stops : stops.slice(0, again);
  }
  return null;
}

/** How many elements may take the focus, those of the frames of the page included. */
async function countStops(page: Page): Promise<number> {
  const counts = page
    .frames()
    .map((frame) => frame.locator('a, button, input, select, textarea, summary, [tabindex]').count());
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/** Notes each element that receives the focus. Runs inside the browser: it must stand alone. */
function recordFocus(): void {
  const stops: FocusStop[] = [];
  window.focusStops = stops;
  const places = new Map([...document.querySelectorAll('*')].map((element, place) => [element, place]));
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(target);
    const { width, height, left, right, bottom } = target.getBoundingClientRect();
    const isMarked = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
    const isInside = width > 1 && height > 1 && right > 0 && left < innerWidth && bottom + scrollY > 0;
    stops.push({
      place: places.get(target) ?? -1,
      words: `<${target.tagName.toLowerCase()}> ${(target.textContent ?? '').trim().slice(0, 40)}`,
      shows: isMarked && isInside,
    });
  });
}

declare global {
  interface Window {
    /** Where the focus has been, in the tests of the keyboard. */
    focusStops?: readonly FocusStop[];
  }
}
