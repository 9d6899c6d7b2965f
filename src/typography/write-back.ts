import { isSpace } from './characters.ts';

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
