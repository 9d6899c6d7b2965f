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
  return [...parent.childNodes].map(serializeNode).join('');
}

/** A text made safe inside an element or an attribute of XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
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
  return Array.from(element.attributes, ({ name, value }) => {
    if (value.includes('url(')) throw new Error(`Unstable reference: ${name}="${value}".`);
    if (!kept.has(name)) return '';
    const short = name === 'class' ? value : uprights(compact(value));
    const place = element.localName === 'text' ? /^translate\((.+),(.+)\)$/.exec(short) : null;
    if (place !== null) return `${place[1] === '0' ? '' : ` x="${place[1]}"`} y="${place[2]}"`;
    return ` ${name}="${escapeXml(short)}"`;
  }).join('');
}

function compact(value: string): string {
  return value.replace(/-?\d+\.\d+(e-\d+)?/g, (number) => String(tenth(Number(number))));
}

/** Hundreds of upright strokes make a third of the weight of a strip plot: one level with the last says how far it stands from it. */
function uprights(path: string): string {
  const strokes = [...path.matchAll(/M(-?[\d.]+),(-?[\d.]+)L\1,(-?[\d.]+)/g)];
  if (strokes.length === 0 || strokes.map(([stroke]) => stroke).join('') !== path) return path;
  return strokes
    .map(([, x = '', top, bottom], i) => {
      const last = strokes[i - 1];
      if (last?.[2] !== top || last?.[3] !== bottom) return `M${x},${top}V${bottom}`;
      const height = tenth(Number(bottom) - Number(top));
      return `m${tenth(Number(x) - Number(last?.[1]))},${-height}v${height}`;
    })
    .join('');
}

function tenth(value: number): number {
  return Number(value.toFixed(1)) + 0;
}
