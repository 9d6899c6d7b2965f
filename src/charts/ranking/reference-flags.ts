import { textWidth } from '../text-width.ts';

/** A value outside the ranking that the rows are read against; words come already formatted. */
export interface Reference {
  /** Which of the two drawings (colour and dashes) it takes. */
  readonly kind: 'mel' | 'qpv';
  /** Null where the source gives none: the flag then stands without a rule. */
  readonly value: number | null;
  /** Name and value, short: « MEL 19,2 ». */
  readonly text: string;
  /** The same shorter still, for a rule close to the left edge: « QPV 46,0 ». */
  readonly shortText: string;
}

/** The label of a reference, and where its rule runs from the label down. */
export interface Flag {
  readonly kind: Reference['kind'];
  readonly text: string;
  /** Abscissa of the rule in px; null without one. */
  readonly x: number | null;
  readonly textX: number;
  readonly anchor: 'start' | 'end';
  /** Which line of the head the label stands on, from 0. */
  readonly line: number;
}

const gap = 4;

/**
 * Places one label a line above a chart, the greatest value first: a lower reference points left of its rule, which
 * starts below the lines above, so that no rule ever crosses a label.
 */
export function referenceFlags(
  references: readonly Reference[],
  scale: (value: number) => number,
  width: number,
  size: number,
): readonly Flag[] {
  const sorted = references.toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
  return sorted.map(({ kind, value, text, shortText }, line) => {
    if (value === null) return { kind, text, x: null, textX: 0, anchor: 'start', line };
    const x = scale(value);
    if (line === 0 && x + gap + textWidth(text, size, 700) <= width) {
      return { kind, text, x, textX: x + gap, anchor: 'start', line };
    }
    const fitting = textWidth(text, size, 700) <= x - gap ? text : shortText;
    return { kind, text: fitting, x, textX: x - gap, anchor: 'end', line };
  });
}
