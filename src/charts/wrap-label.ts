import { hundredthsOf, type Weight } from './text-width.ts';

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
