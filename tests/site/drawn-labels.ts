import type { Page } from 'playwright-core';
import { answerOf } from './answer-in-json.ts';
import type { TextLine } from './text-line.ts';

/** A line of words of a drawing as a browser shows it, in px of the window. */
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
  /** Width of the marks, the least of all rows: from the words before them to those after them; 0 where there are none. */
  readonly trackWidth: number;
  /** Whether the typeface of the site is in use. */
  readonly hasFont: boolean;
}

/** Reads the drawing of the page of a figure, once its fonts are settled. */
export async function drawnLabels(page: Page): Promise<DrawnFigure> {
  return await answerOf(page, readDrawing);
}

/** Runs inside the browser: it must stand alone. */
export async function readDrawing(): Promise<DrawnFigure> {
  await document.fonts.ready;
  const box = document.querySelector('main .g-box');
  if (box === null) throw new Error(`No drawing in ${location.pathname}.`);
  const paper = getComputedStyle(document.body).backgroundColor;
  const labels: DrawnLabel[] = [];
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const words = walker.currentNode.textContent ?? '';
    // WebKit gives a box to a text of a drawing that is not shown.
    if (parent === null || words.trim() === '' || !parent.checkVisibility()) continue;
    const style = getComputedStyle(parent);
    const isDrawn = parent instanceof SVGElement;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const boxes = isDrawn ? [parent.getBoundingClientRect()] : [...range.getClientRects()];
    for (const { left, right, top, bottom } of boxes) {
      if (right - left < 1) continue;
      const color = isDrawn ? style.fill : style.color;
      labels.push({ words, left, right, top, bottom, size: Number.parseFloat(style.fontSize), color, paper });
    }
  }
  const tracks = [...box.querySelectorAll('.g-rows > div:not(.g-top, .g-foot) > div, .g-lines > svg')]
    .map((track) => track.getBoundingClientRect().width)
    .filter((width) => width > 0);
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const hasFont = [...document.fonts].some(({ family, status }) => family === 'AHN' && status === 'loaded');
  return {
    labels,
    left,
    right,
    top,
    bottom,
    windowWidth: document.documentElement.clientWidth,
    trackWidth: tracks.length === 0 ? 0 : Math.min(...tracks),
    hasFont,
  };
}
