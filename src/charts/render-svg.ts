import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { cleanSvg } from './clean-svg.ts';

/** How a drawing is offered to readers and to files. */
export interface RenderOptions {
  /** Text alternative: the root becomes an image of that name; null hides it, for a page that says it in words beside. */
  readonly label?: string | null;
  /** True for a file of its own: adds the namespace. */
  readonly standalone?: boolean;
}

const { window } = new JSDOM('');

/**
 * Draws Plot options as one clean, compact `<svg>`: no style, no id, no aria below the root; classes are those of theme.ts.
 * Throws on any warning of Plot and on a coordinate that is no number.
 */
export function renderSvg(
  options: Plot.PlotOptions,
  { label = null, standalone = false }: RenderOptions = {},
): string {
  const svg = Plot.plot({ ...options, document: window.document });
  if (svg.localName !== 'svg')
    throw new TypeError('Not a bare svg: title, caption and legend are written outside Plot.');
  cleanSvg(svg);
  svg.setAttribute('class', 'g');
  if (label === null) svg.setAttribute('aria-hidden', 'true');
  else {
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', label);
  }
  const text = new window.XMLSerializer().serializeToString(svg);
  if (text.includes('NaN')) throw new RangeError('Invalid coordinate: NaN in the drawing.');
  return standalone ? text : text.replace(' xmlns="http://www.w3.org/2000/svg"', '');
}
