import { drawingNames, figureDrawing } from '../src/embed/figure-drawing.ts';
import { siteIdentityOf } from '../src/embed/site-identity.ts';
import type { Site } from '../src/editorial/site.ts';
import type { Figure } from '../src/figures/figure.ts';
import { embedUrl } from '../src/urls.ts';

/** A drawing as the text of a file. */
export interface DrawnText {
  /** Path inside the built folder. */
  readonly file: string;
  readonly text: string;
}

/** The drawings that stand beside the embeds of figures. */
export function figureDrawings(figures: readonly Figure[], site: Site): readonly DrawnText[] {
  const identity = siteIdentityOf(site);
  return figures.flatMap((figure) =>
    drawingNames.map((name) => ({
      file: embedUrl(figure.spec.id, figure.focus.territory.id, name).slice(1),
      text: figureDrawing(figure, identity, name),
    })),
  );
}
