import { createRequire } from 'node:module';
import * as Plot from '@observablehq/plot';

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

// What a drawing needs; colours, strokes and fonts come from classes.
const kept = new Set(
  'class d x y x1 x2 y1 y2 cx cy r width height viewBox text-anchor transform points'.split(' '),
);
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * The inside of an element as XML, without what Plot writes for itself (styles, ids, fonts, aria attributes) and without
 * empty groups; coordinates are rounded to a tenth of a px. Throws on a warning of Plot and on a reference to an id.
 */
export function serializeSvg(parent: Element): string {
  let inside = '';
  // Neighbour by neighbour: a list of children is made anew for each of them that is asked for.
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) inside += serializeNode(node);
  return inside;
}

/** A text made safe inside an element or an attribute of XML. */
export function escapeXml(text: string): string {
  return /[&<>"]/.test(text)
    ? text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
    : text;
}

function serializeNode(node: ChildNode): string {
  if (!isElement(node)) return escapeXml(node.textContent ?? '');
  if (node.localName === 'style') return '';
  if (node.localName === 'title') throw new Error(`Plot warns: ${node.textContent}`);
  const inside = serializeSvg(node);
  if (inside === '' && node.localName === 'g') return '';
  const start = node.localName + serializeAttributes(node);
  return inside === '' ? `<${start}/>` : `<${start}>${inside}</${node.localName}>`;
}

function isElement(node: ChildNode): node is ChildNode & Element {
  return node.nodeType === 1;
}

function serializeAttributes(element: Element): string {
  const written = element.getAttributeNames().map((name) => {
    const value = element.getAttribute(name) ?? '';
    if (value.includes('url(')) throw new Error(`Unstable reference: ${name}="${value}".`);
    if (!kept.has(name)) return '';
    const short = name === 'class' ? value : compact(value);
    const place = element.localName === 'text' ? /^translate\((.+),(.+)\)$/.exec(short) : null;
    if (place !== null) return `${place[1] === '0' ? '' : ` x="${place[1]}"`} y="${place[2]}"`;
    return ` ${name}="${escapeXml(short)}"`;
  });
  return written.join('');
}

function compact(value: string): string {
  return value.replace(/-?\d+\.\d+(e-\d+)?/g, (number) => String(Number(Number(number).toFixed(1)) + 0));
}
