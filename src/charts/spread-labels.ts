/** A label centred on a wished abscissa, with its width, in px. */
export interface Label {
  readonly x: number;
  readonly width: number;
}

/**
 * Abscissas, in the order given, of centred labels moved as little as needed to stand inside a width, a gap apart;
 * throws where they cannot all fit.
 */
export function spreadLabels(labels: readonly Label[], width: number, gap: number): readonly number[] {
  const total = labels.reduce((sum, label) => sum + label.width, gap * (labels.length - 1));
  if (total > width) throw new RangeError(`Labels too wide: ${total} px do not fit in ${width} px.`);
  const order = labels
    .map((_, index) => index)
    .toSorted((a, b) => at(labels, a).x - at(labels, b).x || a - b);
  const starts: number[] = [];
  let edge = 0;
  for (const index of order) {
    const { x, width: own } = at(labels, index);
    edge = Math.max(edge, x - own / 2);
    starts[index] = edge;
    edge += own + gap;
  }
  edge = width;
  for (const index of order.toReversed()) {
    const { width: own } = at(labels, index);
    edge = Math.min(at(starts, index), edge - own);
    starts[index] = edge;
    edge -= gap;
  }
  return labels.map((label, index) => at(starts, index) + label.width / 2);
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`No item ${index}.`);
  return item;
}
