import type { Element } from 'hast';
import { fromHtml } from '../../parse-html.ts';
import type { Register } from '../../register/register.ts';
import { element } from '../element.ts';
import { passageAnchor } from '../passage-url.ts';

/** A small line of figures to hang beside a passage. */
export interface MarkerLine {
  /** First words of the passage. */
  readonly passage: string;
  /** What the line shows: « Taux de pauvreté, 2019 ». */
  readonly words: string;
  /** Its values in words: « Nouveau Mons 40,1 %, MEL 19,2 %, QPV 46,0 % ». */
  readonly values: string;
  /** Address of the page of the indicator. */
  readonly href: string;
  /** The drawing of the same values; null where words say it better. */
  readonly svg: string | null;
}

/** The small lines of one page by the anchor of their passage, which may have several; a passage not yet registered has none. */
export function markerAsides(
  lines: readonly MarkerLine[],
  register: Register,
  page: string,
): ReadonlyMap<string, Element> {
  const placed = Map.groupBy(lines, ({ passage }) => passageAnchor(register, page, passage));
  return new Map(
    [...placed].flatMap(([anchor, own]) => (anchor === null ? [] : [[anchor, asideOf(own)] as const])),
  );
}

/** One line is the aside itself; several stand in it one under the other. */
function asideOf([line, ...others]: readonly MarkerLine[]): Element {
  const lines = [line, ...others].flatMap((one) => (one === undefined ? [] : [lineOf(one)]));
  const [first] = lines;
  const aside = { className: ['aside'], dataApparatus: '' };
  if (first === undefined || lines.length > 1) return element('div', aside, lines);
  return { ...first, properties: aside };
}

function lineOf({ words, values, href, svg }: MarkerLine): Element {
  const drawing =
    svg === null ? [] : fromHtml(svg, { fragment: true }).children.filter((node) => node.type === 'element');
  // The drawing is hidden from screen readers, which read the values in words instead.
  const readable = svg === null ? [': ', values] : [element('span', { className: ['sr'] }, [`: ${values}`])];
  return element('div', { dataApparatus: '' }, [element('a', { href }, [words]), ...readable, ...drawing]);
}
