import { valueDomain } from '../axis-ticks.ts';
import type { Marker } from '../marker-line.ts';
import { escapeXml } from '../render-svg.ts';
import { spreadLabels } from '../spread-labels.ts';
import { textWidth } from '../text-width.ts';

/** What a line that fills its card draws: the focus by its mark alone, since its value stands above it, the references with theirs. */
export interface FluidLineInput {
  readonly focus: Pick<Marker, 'value' | 'doubtful'>;
  readonly mel: Marker;
  readonly qpv: Marker;
  /** Values the scale spans beside the three, so that it is the scale of the ranking. */
  readonly spread: readonly number[];
}

/** Width in px that the labels are placed for, that of the narrowest card: where it is wider they only come further apart. */
const NARROWEST = 288;
const EDGE = 7;
const SIZE = 12;
const AXIS = 12;

/** A small line as wide as what holds it, its places in per cent; decoration, whose values are in the words around it. */
export function fluidLine({ focus, mel, qpv, spread }: FluidLineInput): string {
  const values = [...spread, ...[focus, mel, qpv].flatMap(({ value }) => (value === null ? [] : [value]))];
  const [low, high] = valueDomain(values);
  const place = (value: number | null): number =>
    value === null ? NARROWEST : EDGE + ((value - low) / (high - low)) * (NARROWEST - 2 * EDGE);
  const labels = [mel, qpv].map(({ value, text }) => ({
    x: place(value),
    width: textWidth(text, SIZE, 700),
  }));
  const [melX = 0, qpvX = 0] = spreadLabels(labels, NARROWEST, 10);
  const reference = (marker: Marker, x: number, kind: string): string => {
    const at = percent(place(marker.value));
    const tick =
      marker.value === null ? '' : `<line x1="${at}" x2="${at}" y1="${AXIS - 6}" y2="${AXIS + 6}"/>`;
    return `<g class="${kind}${marker.doubtful ? ' g-doubt' : ''}">${tick}<text x="${percent(x)}" y="33">${escapeXml(marker.text)}</text></g>`;
  };
  return [
    '<svg class="g" width="100%" height="37" text-anchor="middle" aria-hidden="true">',
    `<g class="g-axis"><line x1="0" x2="100%" y1="${AXIS}" y2="${AXIS}"/></g>`,
    reference(mel, melX, 'g-mel'),
    reference(qpv, qpvX, 'g-qpv'),
    focus.value === null
      ? ''
      : `<svg x="${percent(place(focus.value))}" overflow="visible" class="${focus.doubtful ? 'g-doubt' : 'g-dot'} g-focus"><path d="M0,${AXIS - 9.9}l5.7,9.9l-5.7,9.9l-5.7,-9.9z"/></svg>`,
    '</svg>',
  ].join('');
}

function percent(x: number): string {
  return `${Math.round((1000 * x) / NARROWEST) / 10}%`;
}
