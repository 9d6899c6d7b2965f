import { escapeXml } from '../charts/render-svg.ts';
import { hundredthsOf, type Weight } from '../charts/text-width.ts';

/** How a block of text is set. */
export interface TextStyle {
  /** Class that carries size, weight and colour in standalone-css.ts. */
  readonly className: string;
  /** Font size in px, as the class sets it. */
  readonly size: number;
  readonly weight: Weight;
  /** Distance of two baselines in px. */
  readonly leading: number;
}

/** Where a block of text stands, in px. */
export interface TextPlace {
  readonly x: number;
  readonly top: number;
  readonly width: number;
}

/** A block of text as SVG, and where it ends. */
export interface TextBlock {
  readonly svg: string;
  /** Lower edge of the last line, in px. */
  readonly bottom: number;
}

/** Sets a text in lines inside a width, one `<text>` a line; a word that is too wide throws. */
export function textBlock(text: string, { x, top, width }: TextPlace, style: TextStyle): TextBlock {
  const lines = wrapText(text, width, style);
  const svg = lines.map((line, index) => {
    const y = Math.round(top + index * style.leading + (style.leading + style.size * 0.7) / 2);
    return `<text class="${style.className}" x="${x}" y="${y}">${escapeXml(line)}</text>`;
  });
  return { svg: svg.join(''), bottom: Math.round(top + lines.length * style.leading) };
}

/** The lines of a text, broken at ordinary spaces and after the slashes of an address; after hyphens where nothing else helps. */
export function wrapText(
  text: string,
  width: number,
  { size, weight }: Pick<TextStyle, 'size' | 'weight'>,
): readonly string[] {
  // Hundredths add up exactly: a line is measured as the sum of its pieces, never anew.
  const fits = (hundredths: number): boolean => (hundredths * size) / 100 <= width;
  const ownWidth = (piece: string): number => hundredthsOf(piece.trimEnd(), weight);
  const pieces = text
    .split(/(?<= )|(?<=[^/]\/)(?=[^/ ])/u)
    .flatMap((piece) => (fits(ownWidth(piece)) ? [piece] : piece.split(/(?<=-)/u)));
  const lines = [''];
  let used = 0;
  for (const piece of pieces) {
    const own = ownWidth(piece);
    const whole = hundredthsOf(piece, weight);
    if (fits(used + own)) {
      lines.splice(-1, 1, `${lines.at(-1) ?? ''}${piece}`);
      used += whole;
    } else if (fits(own)) {
      lines.push(piece);
      used = whole;
    } else throw new RangeError(`Word too wide: "${piece.trimEnd()}" does not fit in ${width} px.`);
  }
  return lines.map((line) => line.trimEnd());
}
