import { JSDOM } from 'jsdom';
import { readPath } from './read-path.ts';

const { window } = new JSDOM('');

/** A text of a drawing and its anchor, in px. */
export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A mark of a drawing and its middle, in px; for a bar, its right end. */
export interface DrawnMark {
  readonly x: number;
  readonly y: number;
  readonly isHollow: boolean;
}

/** What can be asked of a drawing, by selectors on its groups. */
export interface Drawing {
  readonly texts: (selector: string) => readonly DrawnText[];
  readonly marks: (selector: string) => readonly DrawnMark[];
  /** The lines of paths, a list of [x, y] each. */
  readonly lines: (selector: string) => readonly (readonly (readonly [number, number])[])[];
}

/** Reads the drawing of a figure back. */
export function readDrawing(svg: string): Drawing {
  const template = window.document.createElement('template');
  template.innerHTML = svg;
  const all = (selector: string) => [...template.content.querySelectorAll(selector)];
  return {
    texts: (selector) =>
      all(`${selector} > text`).map((node) => ({
        text: node.textContent,
        x: numberOf(node, 'x'),
        y: numberOf(node, 'y'),
      })),
    marks: (selector) => all(`${selector} > :is(circle, rect, line, path[transform])`).map(markOf),
    lines: (selector) =>
      all(`${selector} > path[d]:not([transform])`).flatMap((node) => readPath(node.getAttribute('d') ?? '')),
  };
}

function markOf(node: Element): DrawnMark {
  const isHollow = node.parentElement?.classList.contains('g-doubt') ?? false;
  const [, x = '0', y = '0'] = /^translate\((.+),(.+)\)$/.exec(node.getAttribute('transform') ?? '') ?? [];
  if (node.localName === 'circle') return { x: numberOf(node, 'cx'), y: numberOf(node, 'cy'), isHollow };
  if (node.localName === 'path') return { x: Number(x), y: Number(y), isHollow };
  if (node.localName === 'line') return { x: numberOf(node, 'x2'), y: numberOf(node, 'y1'), isHollow };
  const [left, width] = [numberOf(node, 'x'), numberOf(node, 'width')];
  return { x: left + width, y: numberOf(node, 'y') + numberOf(node, 'height') / 2, isHollow };
}

function numberOf(node: Element, name: string): number {
  return Number(node.getAttribute(name) ?? 0);
}
