import type { Page } from 'playwright-core';
import type { TextLine } from './text-line.ts';

/** A text of a drawing as a browser shows it, in px of the window. */
export interface DrawnLabel extends TextLine {
  /** Font size as shown. */
  readonly size: number;
  /** Its colour and that of the page behind it, as `rgb(…)`. */
  readonly color: string;
  readonly paper: string;
}

/** The drawing of a page: its labels, its own box, the width of the window. */
export interface DrawnFigure {
  readonly labels: readonly DrawnLabel[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly windowWidth: number;
  /** Whether the typeface of the site is in use. */
  readonly hasFont: boolean;
}

/** Reads the drawing of the page of a figure, once its fonts are settled. */
export async function drawnLabels(page: Page): Promise<DrawnFigure> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const svg = document.querySelector<SVGSVGElement>('main svg.g');
    if (svg === null) throw new Error(`No drawing in ${location.pathname}.`);
    const scale = svg.getScreenCTM()?.a ?? Number.NaN;
    const paper = getComputedStyle(document.body).backgroundColor;
    const labels = [...svg.querySelectorAll('text')].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const style = getComputedStyle(text);
      const size = Number.parseFloat(style.fontSize) * scale;
      return { words: text.textContent, left, right, top, bottom, size, color: style.fill, paper };
    });
    const { left, right, top, bottom } = svg.getBoundingClientRect();
    const hasFont = [...document.fonts].some(({ family, status }) => family === 'AHN' && status === 'loaded');
    return { labels, left, right, top, bottom, windowWidth: document.documentElement.clientWidth, hasFont };
  });
}
