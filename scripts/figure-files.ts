import type { Site } from '../src/editorial/site.ts';
import { figureFiles } from '../src/embed/figure-files.ts';
import { siteIdentityOf } from '../src/embed/site-identity.ts';
import type { Figure } from '../src/figures/figure.ts';
import { embedUrl } from '../src/urls.ts';
import type { PlacedText } from './place-texts.ts';

/** The files that stand beside the embeds of figures. */
export function filesOfFigures(figures: readonly Figure[], site: Site): readonly PlacedText[] {
  const identity = siteIdentityOf(site);
  return figures.flatMap((figure) =>
    Object.entries(figureFiles).map(([name, textOf]) => ({
      file: embedUrl(figure.spec.id, figure.focus.territory.id, name).slice(1),
      text: textOf(figure, identity),
    })),
  );
}
