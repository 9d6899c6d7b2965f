import type { Figure } from '../figures/figure.ts';
import { neighbourhoodUrl } from '../urls.ts';
import { SHARE_FOLDER, shareImageAlt, shareImageUrl } from './share-image.ts';

/** An image that stands for an address on cards. */
export interface FigureCard {
  /** Its path from the root of the site. */
  readonly path: string;
  /** Its words, for those who do not see it. */
  readonly words: string;
}

/**
 * The image that stands for the address of a figure on cards: its own for the neighbourhood shown by default, with its finding. For
 * another, that of the neighbourhood on the map: a card for each figure of each would weigh a third of the site.
 */
export function figureCard(
  { spec, focus, finding }: Pick<Figure, 'spec' | 'focus' | 'finding'>,
  defaultFocus: string,
): FigureCard {
  const { id, shortName } = focus.territory;
  if (id === defaultFocus)
    return { path: `${SHARE_FOLDER}graphiques-${spec.id}.png`, words: finding.alternative };
  const page = neighbourhoodUrl(id);
  return {
    path: shareImageUrl(page),
    words: shareImageAlt({ page, title: shortName, description: '', site: '' }),
  };
}
