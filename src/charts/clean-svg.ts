// What a drawing needs; colours, strokes and fonts come from classes.
const kept = new Set(
  'class d x y x1 x2 y1 y2 cx cy r width height viewBox text-anchor transform points'.split(' '),
);

/**
 * Strips what Plot writes for itself (styles, ids, fonts, aria attributes), in place, rounds coordinates to a tenth of a px
 * and drops empty groups. Throws on a warning sign, a reference to an id or a nested group of unknown class.
 */
export function cleanSvg(svg: Element): void {
  for (const title of svg.querySelectorAll('title')) {
    throw new Error(`Plot warns: ${title.textContent}`);
  }
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const { name, value } of Array.from(element.attributes)) {
      if (value.includes('url(')) throw new Error(`Unstable reference: ${name}="${value}".`);
      if (!kept.has(name)) element.removeAttribute(name);
      else if (name !== 'class') element.setAttribute(name, compact(value));
    }
    placeText(element);
  }
  for (const group of svg.querySelectorAll('g:empty')) group.remove();
}

function compact(value: string): string {
  return value.replace(/-?\d+\.\d+(e-\d+)?/g, (number) => String(Number(Number(number).toFixed(1)) + 0));
}

/** Writes `transform="translate(x,y)"` of a text as the shorter x and y. */
function placeText(element: Element): void {
  if (element.localName !== 'text') return;
  const [, x, y] = /^translate\((.+),(.+)\)$/.exec(element.getAttribute('transform') ?? '') ?? [];
  if (x === undefined || y === undefined) return;
  element.removeAttribute('transform');
  if (x !== '0') element.setAttribute('x', x);
  element.setAttribute('y', y);
}
