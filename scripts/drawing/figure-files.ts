import { serialize } from 'node:v8';
import { editionOf } from '../../src/editorial/edition.ts';
import type { Site } from '../../src/editorial/site.ts';
import { figureFiles } from '../../src/embed/files/figure-files.ts';
import { siteIdentityOf } from '../../src/embed/site-identity.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { keptOr, type KeptTexts } from '../../src/keeping/kept-texts.ts';
import { figureImage, hasImage } from '../../src/standalone/figure-image.ts';
import { absoluteUrl, embedUrl } from '../../src/urls.ts';
import type { ImageJob } from './image-job.ts';
import type { PlacedText } from './place-texts.ts';

/** What the images of figures are drawn from, with the words of their SVG, for those that have one; kept for the next build. */
export function imagesOfFigures(
  figures: readonly Figure[],
  site: Site,
  kept: KeptTexts | null,
): readonly ImageJob[] {
  return figures
    .filter((figure) => hasImage(figure, site.territoire_par_defaut))
    .map((figure) => {
      const file = placeOf(figure, 'graphique.png');
      return keptOr(kept, file, madeFrom(figure, site), () => {
        const address = absoluteUrl(site.adresse_publique, placeOf(figure));
        const { svg, width } = figureImage(figure, { edition: editionOf(site), address });
        return { file: file.slice(1), svg, width };
      });
    });
}

/** The texts that stand beside the embeds of figures, kept for the next build. */
export function textsOfFigures(
  figures: readonly Figure[],
  site: Site,
  kept: KeptTexts | null,
): readonly PlacedText[] {
  const identity = siteIdentityOf(site);
  return figures.flatMap((figure) =>
    keptOr(kept, placeOf(figure), madeFrom(figure, site), () =>
      Object.entries(figureFiles).map(([name, textOf]) => ({
        file: placeOf(figure, name).slice(1),
        text: textOf(figure, identity),
      })),
    ),
  );
}

function placeOf({ spec, focus }: Figure, name = ''): string {
  return embedUrl(spec.id, focus.territory.id, name);
}

/** A figure holds all that it shows, many things several times: JSON would be six times as long. */
function madeFrom(figure: Figure, site: Site): Uint8Array {
  return serialize([figure, site]);
}
