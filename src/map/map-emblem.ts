import type { CommuneDrawing } from './draw-communes.ts';

/** Colours of a small map. */
export interface EmblemColors {
  readonly paper: string;
  readonly border: string;
  readonly tint: string;
  readonly focus: string;
}

/** The map as a small picture without words, some communes in the colour of the focus: for images, not for pages. */
export function mapEmblem(
  { borders, communes }: CommuneDrawing,
  focus: readonly string[],
  colors: EmblemColors,
): string {
  const fill = (isFocus: boolean): string =>
    communes
      .filter(({ name }) => focus.includes(name) === isFocus)
      .map(({ outline }) => outline)
      .join('');
  return [
    `<path d="${fill(false)}" fill="${colors.tint}"/>`,
    `<path d="${fill(true)}" fill="${colors.focus}"/>`,
    `<path d="${borders}" fill="none" stroke="${colors.border}" stroke-width="1" stroke-linejoin="round"/>`,
    `<path d="${fill(true)}" fill="none" stroke="${colors.paper}" stroke-width="1" stroke-linejoin="round"/>`,
  ].join('');
}
