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
