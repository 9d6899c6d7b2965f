/** The width that fluid marks are drawn at: a tenth of it is one per cent. */
export const fluidWidth = 1000;

/** An upright stroke, its abscissa of fluidWidth, its ends in px. */
export interface Stroke {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** A length of the drawing as a share of its width: « 40.1% ». */
export function percent(px: number | string): string {
  return `${Number((Number(px) / 10).toFixed(1))}%`;
}

/** A coordinate in tenths of a px, without the sign of a zero. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** A stroke as a line in per cent. */
export function strokeLine({ x, from, to }: Stroke): string {
  return `<line x1="${percent(x)}" x2="${percent(x)}" y1="${from}" y2="${to}"/>`;
}

/**
 * Strokes as one path, from the left to the right, each by its distance from the one before: most differ by that alone, and press well.
 * Not a stroke is lost; `shift` is added to their ends.
 */
export function strokePath(strokes: readonly Stroke[], shift: number): string {
  const sorted = strokes
    .map(({ x, from, to }) => ({
      x: Math.round(x),
      top: tenth(from + shift),
      height: tenth(to - from),
      foot: tenth(to + shift),
    }))
    .toSorted((a, b) => a.x - b.x);
  return sorted
    .map(({ x, top, height, foot }, index) => {
      const last = sorted[index - 1];
      if (last === undefined || last.foot !== foot) return `M${x} ${top}v${height}`;
      return `m${x - last.x}${height < 0 ? ' ' : ''}${tenth(-height)}v${height}`;
    })
    .join('');
}

/** A path in a drawing of its own, stretched to the width of its cell. */
export function stretched(path: string, top: number, height: number): string {
  const y = top === 0 ? '' : ` y="${top}"`;
  return `<svg${y} height="${height}" viewBox="0 0 ${fluidWidth} ${height}" preserveAspectRatio="none"><path d="${path}"/></svg>`;
}
