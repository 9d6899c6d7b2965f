import { fontSize, type PlacedText } from '../ranking/ranking-layout.ts';
import { textWidth, wrapLabel } from '../text-width.ts';

/** What stands above the rows of a chart of two dates: how a stroke is read, the title of the column, the warning. */
export interface ChangeHead {
  readonly years: readonly PlacedText[];
  /** The stroke of the key, from the earlier date to the later one, in px. */
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  readonly columnTitle: PlacedText;
  readonly warning: readonly PlacedText[];
  readonly bottom: number;
}

const lineHeight = 15;
const baseline = 12;
const keyLength = 26;
const keyGap = 7;
const rowGap = 5;

/** Places the head of a chart of two dates, its warning on as many lines as it needs. */
export function changeHead(
  years: readonly [number, number],
  columnTitle: string,
  warning: string | null,
  width: number,
): ChangeHead {
  const [first, last] = [String(years[0]), String(years[1])];
  const from = textWidth(first, fontSize) + keyGap;
  const to = from + keyLength;
  const lines = warning === null ? [] : wrapLabel(warning, width, fontSize);
  return {
    years: [
      { text: first, x: 0, y: baseline },
      { text: last, x: to + keyGap, y: baseline },
    ],
    from,
    to,
    middle: baseline - 4,
    columnTitle: { text: columnTitle, x: width, y: baseline },
    warning: lines.map((text, line) => ({ text, x: 0, y: baseline + (line + 1) * lineHeight })),
    bottom: (lines.length + 1) * lineHeight + rowGap,
  };
}
