import { createRequire } from 'node:module';
import * as Plot from '@observablehq/plot';
import { escapeXml, serializeSvg } from './serialize-svg.ts';

/** How a drawing is offered to readers and to files. */
export interface RenderOptions {
  /** Text alternative: the root becomes an image of that name; null hides it, for a page that says it in words beside. */
  readonly label?: string | null;
  /** True for a file of its own: adds the namespace. */
  readonly standalone?: boolean;
}

// Its types are those of a package of another name.
const { createDocument }: { readonly createDocument: () => Document } = createRequire(import.meta.url)(
  '@mixmark-io/domino',
);
const document = createDocument();
document.createElement = () => {
  throw new TypeError('Not a bare svg: titles and legends are written outside Plot.');
};

/**
 * Draws Plot options as one clean, compact `<svg>`: no style, no id, no aria below the root; classes are those of theme.ts.
 * Throws on any warning of Plot and on a coordinate that is no number.
 */
export function renderSvg(
  options: Plot.PlotOptions,
  { label = null, standalone = false }: RenderOptions = {},
): string {
  const svg = Plot.plot({ ...options, document });
  const [width, height] = [svg.getAttribute('width'), svg.getAttribute('height')];
  const root = [
    'svg',
    standalone ? 'xmlns="http://www.w3.org/2000/svg"' : null,
    `class="g" text-anchor="middle" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    label === null ? 'aria-hidden="true"' : `role="img" aria-label="${escapeXml(label)}"`,
  ];
  const text = `<${root.filter((part) => part !== null).join(' ')}>${serializeSvg(svg)}</svg>`;
  if (text.includes('NaN')) throw new RangeError('Invalid coordinate: NaN in the drawing.');
  return text;
}
