import { fontSize } from './ranking-layout.ts';
import { textWidth } from './text-width.ts';
import { labelPieces } from './wrap-label.ts';

/** The narrowest room, in px, that a chart of the usual width leaves to the name of a row or of a line. */
const NARROWEST = 116;

/** The first piece of a label that no chart can break and that is too wide for the narrowest room, with its longest beginning that fits; null when all fit. */
export function tooWidePiece(label: string): { readonly piece: string; readonly fits: string } | null {
  const fitsIn = (text: string): boolean => textWidth(text, fontSize, 700) <= NARROWEST;
  const piece = labelPieces(label)
    .map((text) => text.trimEnd())
    .find((text) => !fitsIn(text));
  if (piece === undefined) return null;
  const letters = Array.from(piece);
  const fitting = letters.findLastIndex((_, index) => fitsIn(letters.slice(0, index + 1).join('')));
  return { piece, fits: letters.slice(0, fitting + 1).join('') };
}
