import type { Page } from 'playwright-core';

/** What a reader of a host page sees of ours. */
export interface Shown {
  /** Words of the host page itself. */
  readonly words: string;
  /** The frames that show something: their words, and whether those hold in them. */
  readonly frames: readonly ShownFrame[];
  /** The images that show, by their width in px. */
  readonly images: readonly number[];
}

/** A frame that a reader sees. */
export interface ShownFrame {
  readonly words: string;
  readonly hasDrawing: boolean;
  /** Whether it scrolls, down or across. */
  readonly scrolls: boolean;
}

/** Reads what a host page shows, frames and images included, once they have loaded. */
export async function shownOn(page: Page): Promise<Shown> {
  const frames: ShownFrame[] = [];
  for (const element of await page.locator('iframe').all()) {
    await element.scrollIntoViewIfNeeded().catch(() => null);
    const frame = await (await element.elementHandle())?.contentFrame();
    await frame?.waitForLoadState('load');
    const box = await element.boundingBox();
    if (frame === null || frame === undefined || box === null || box.height < 2) continue;
    if (!(await element.evaluate(isInSight))) continue;
    frames.push(await frame.evaluate(readFrame));
  }
  const images: number[] = [];
  for (const image of await page.locator('img').all()) {
    await image.scrollIntoViewIfNeeded();
    const width = await image.evaluate(async (element) => {
      if (!(element instanceof HTMLImageElement)) return 0;
      await element.decode().catch(() => null);
      return element.naturalWidth === 0 ? 0 : element.getBoundingClientRect().width;
    });
    if (width > 0) images.push(width);
  }
  return { words: plain(await page.innerText('body')), frames: frames.map(setPlain), images };
}

/** A text with ordinary spaces. */
export function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/gu, ' ');
}

function setPlain(frame: ShownFrame): ShownFrame {
  return { ...frame, words: plain(frame.words) };
}

/** Runs inside the browser: it must stand alone. */
function isInSight(element: Element): boolean {
  const { visibility, clipPath, opacity } = getComputedStyle(element);
  return visibility === 'visible' && clipPath === 'none' && opacity !== '0';
}

/** Runs inside the frame: it must stand alone. */
function readFrame(): ShownFrame {
  const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
  const drawing = document.querySelector('.g-box')?.getBoundingClientRect();
  return {
    words: document.body.innerText,
    hasDrawing: drawing !== undefined && drawing.height > 100 && drawing.width > 100,
    scrolls: scrollHeight > clientHeight || scrollWidth > clientWidth,
  };
}
