/** Weight of a label: 400 for every row, 700 for the row in focus. */
export type Weight = 400 | 700;

// Hundredths of an em, the wider of the site's typeface and of the usual fallback (Arial), so that a label still fits
// where the web font did not load; wider faces are brought to that width by the stylesheet (theme.ts).
const regular: readonly (readonly [number, string])[] = [
  [28, " '’,.:;ijlîï·\u00a0\u202f"],
  [32, '!f'],
  [36, '"()rt'],
  [40, '-/IÎÏ°'],
  [52, 'Jcksvxyzçÿ'],
  [56, '127?Laeghnouàâäéèêëôöùûü–'],
  [60, '3569bdpq«»×'],
  [64, '048+=FTZ−'],
  [68, 'ABEKPSVXYÀÂÄÉÈÊË'],
  [76, '&CDHNRUwÇÙÛÜ'],
  [80, 'GOQÔÖ'],
  [84, 'M'],
  [88, 'm'],
  [92, '%æ'],
  [96, 'Wœ'],
];
const bold: readonly (readonly [number, string])[] = [
  [32, " '’,.jilîï·\u00a0\u202f"],
  [36, '!():;'],
  [40, '-frt°'],
  [48, '/IÎÏ"'],
  [52, 'z'],
  [56, 'acksvxyàâäçÿ–'],
  [60, '17239+Jeéèêë−×'],
  [64, '4568=?FLTZbdghnopquôöùûü'],
  [68, '0EPSVYÉÈÊË«»'],
  [76, 'X&ABCDHKNRUÀÂÄÇÙÛÜ'],
  [80, 'GOQwÔÖ'],
  [88, 'M'],
  [92, 'mæ'],
  [100, 'W%œ'],
];
// A character the table does not hold counts as the widest.
const unknownWidth = 104;

const widths: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
  400: byCharacter(regular),
  700: byCharacter(bold),
};

// The same names and words are measured for each drawing, at each of its widths.
const measured: Readonly<Record<Weight, Map<string, number>>> = { 400: new Map(), 700: new Map() };

/** Width of a text in CSS px at a font size in px: an upper bound, from a fixed table, never from a browser. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  return (hundredthsOf(text, weight) * size) / 100;
}

/** The same in hundredths of an em: whole numbers, so that the width of a text is exactly the sum of those of its parts. */
export function hundredthsOf(text: string, weight: Weight): number {
  const known = measured[weight].get(text);
  if (known !== undefined) return known;
  let hundredths = 0;
  for (const character of text) hundredths += widths[weight].get(character) ?? unknownWidth;
  measured[weight].set(text, hundredths);
  return hundredths;
}

function byCharacter(table: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(table.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)));
}

/**
 * Lines of a label, as few as fit in a width in px, broken after a space, a hyphen or a slash, never before a dash or a sign that follows its word (« : »); never cut.
 * Throws where one word alone is too wide.
 */
export function wrapLabel(
  label: string,
  maxWidth: number,
  size: number,
  weight: Weight = 400,
): readonly string[] {
  const width = (hundredths: number): number => (hundredths * size) / 100;
  const lines: string[] = [];
  let [line, before] = ['', 0];
  for (const piece of labelPieces(label)) {
    const own = hundredthsOf(piece.trimEnd(), weight);
    const whole = hundredthsOf(piece, weight);
    if (width(before + own) <= maxWidth) {
      line += piece;
      before += whole;
      continue;
    }
    if (width(own) > maxWidth) {
      throw new RangeError(`Label too wide: "${piece.trimEnd()}" does not fit in ${maxWidth} px.`);
    }
    lines.push(line.trimEnd());
    [line, before] = [piece, whole];
  }
  return [...lines, line.trimEnd()];
}

/** The pieces of a label between which a line may end. */
export function labelPieces(label: string): readonly string[] {
  return label.split(/(?<=[-/])(?! )|(?<= )(?![-:;!?»%/](?: |$))/);
}
