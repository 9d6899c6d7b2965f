import type { Element, Root, Text } from 'hast';
import { isSpace, LINE_BREAK, STAND_IN } from './characters.ts';

/** Text read as one line of thought across inline elements; a string stands for content that is not text. */
export type Flow = readonly (Text | string)[];

const words = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const INLINE = words(
  'a abbr b bdi bdo big button cite data del dfn em font i ins label mark q s small span strong sub sup time tspan u var wbr',
);
const OPAQUE = words(
  'audio canvas code embed iframe img input kbd math meter object picture progress samp svg video',
);
const SILENT = words('script style');
const UNTOUCHED = words('code kbd math pre samp script style textarea');

/** True for an element whose text and attributes the pass must not touch: code, scripts, `data-no-typo`. */
export function isUntouched(element: Element): boolean {
  return UNTOUCHED.has(element.tagName) || element.properties['dataNoTypo'] !== undefined;
}

/** True for an inline element that is read apart from the line it stands in: a popover, a remark of ours. */
function isAside(element: Element): boolean {
  return element.properties['popover'] !== undefined || element.properties['dataApparatus'] !== undefined;
}

function gather(
  parent: Root | Element,
  start: (Text | string)[],
  flows: (Text | string)[][],
): (Text | string)[] {
  let current = start;
  const apart = (element: Element): void => {
    if (isUntouched(element)) return;
    const own: (Text | string)[] = [];
    flows.push(own);
    gather(element, own, flows);
  };
  for (const child of parent.children) {
    if (child.type === 'text') current.push(child);
    if (child.type !== 'element' || SILENT.has(child.tagName)) continue;
    if (child.tagName === 'br') current.push(LINE_BREAK);
    else if (INLINE.has(child.tagName) && !isUntouched(child)) {
      if (isAside(child)) apart(child);
      else current = gather(child, current, flows);
    } else if (INLINE.has(child.tagName) || OPAQUE.has(child.tagName)) {
      current.push(STAND_IN);
      apart(child);
    } else {
      apart(child);
      flows.push((current = []));
    }
  }
  return current;
}

/** The flows of text below a node: one a block, asides apart, untouched elements left out. */
export function textFlows(root: Root | Element): readonly Flow[] {
  const first: (Text | string)[] = [];
  const flows = [first];
  gather(root, first, flows);
  return flows.filter((flow) => flow.some((part) => typeof part !== 'string'));
}

interface Gap {
  readonly part: number;
  readonly space: string;
}

/** The part that takes the spaces between two characters, when the pass has changed them. */
function placeOfGap(gap: readonly Gap[], before: string, previousPart: number, part: number): number {
  return gap[0]?.part ?? (before === '«' ? previousPart : part);
}

/**
 * Cuts a typeset text back into the parts it was joined from; every character that is no space keeps its part.
 * Throws when the text does not hold the characters of the parts, in number.
 */
export function writeBack(parts: readonly string[], typeset: string): readonly string[] {
  // Most texts of a page are set as they should be.
  if (typeset === parts.join('')) return parts;
  const written = parts.map(() => '');
  const add = (part: number, text: string): void => {
    written[part] = (written[part] ?? '') + text;
  };
  let at = 0;
  let before = '';
  let previousPart = 0;
  let gap: Gap[] = [];

  const closeGap = (part: number): void => {
    const start = at;
    while (at < typeset.length && isSpace(typeset.charAt(at))) at += 1;
    const space = typeset.slice(start, at);
    if (space === gap.map((item) => item.space).join('')) gap.forEach((item) => add(item.part, item.space));
    else add(placeOfGap(gap, before, previousPart, part), space);
    gap = [];
  };

  parts.forEach((text, part) => {
    for (const character of text.split('')) {
      if (isSpace(character)) {
        gap.push({ part, space: character });
        continue;
      }
      closeGap(part);
      before = typeset.charAt(at);
      add(part, before);
      at += 1;
      previousPart = part;
    }
  });
  closeGap(previousPart);
  if (at !== typeset.length || written.join('') !== typeset) throw new Error(`Cannot cut "${typeset}" back.`);
  return written;
}
