import type { Figure } from '../figures/figure.ts';
import type { FigureSpec } from '../figures/spec.ts';
import { indicatorUrl, neighbourhoodUrl } from '../urls.ts';

/** Folder of the images that social networks and messengers show beside a shared link. */
const SHARE_FOLDER = '/partage/';

const owned = /^\/(?:convention\/(?:(?!integrale\/)[^/]+\/)?|indicateurs\/[^/]+\/|quartiers\/[^/]+\/)$/u;

/** The address of the share image of a page: its own for a chapter (the whole document on one page has that of the home page), an indicator or a neighbourhood, else that of the home page. */
export function shareImageUrl(page: string): string {
  const name = owned.test(page) ? page.slice(1, -1).replaceAll('/', '-') : 'accueil';
  return `${SHARE_FOLDER}${name}.png`;
}

/** What a page says of itself to those who share it. */
export interface SharedPage {
  /** Address of the page from the root of the site. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  /** Name of the site. */
  readonly site: string;
}

const map = 'sur la carte des communes de la métropole';

/** The words of the share image of a page, for those who do not see it: they are those that the image shows. */
export function shareImageAlt({ page, title, description, site }: SharedPage): string {
  if (shareImageUrl(page) === shareImageUrl('/')) return `${site}, ${map}.`;
  if (page.startsWith('/quartiers/')) return `${title}, ${map}.`;
  return page.startsWith('/indicateurs/') ? description : `${title}. ${description}`;
}

/** Size of a share image in px: the shape that social networks agree on. */
export const shareSize = { width: 1200, height: 630 } as const;

/** An image that stands for an address on cards. */
export interface FigureCard {
  /** Its path from the root of the site. */
  readonly path: string;
  /** Its words, for those who do not see it. */
  readonly words: string;
}

/**
 * The image that stands for the address of a figure on cards, with its finding, for the neighbourhood shown by default: that of the page
 * of its indicator for a ranking, which shows the same, its own for another form. For another neighbourhood, that of the neighbourhood
 * on the map: a card for each figure of each would weigh a third of the site.
 */
export function figureCard(
  { spec, focus, finding }: Pick<Figure, 'spec' | 'focus' | 'finding'>,
  defaultFocus: string,
): FigureCard {
  const { id, shortName } = focus.territory;
  if (id === defaultFocus) return { path: ownCardOf(spec), words: finding.alternative };
  const page = neighbourhoodUrl(id);
  return {
    path: shareImageUrl(page),
    words: shareImageAlt({ page, title: shortName, description: '', site: '' }),
  };
}

/** True for a figure with a card of its own; the ranking that the page of an indicator shows has the card of that page. */
export function hasOwnCard({ id, form, indicator }: FigureSpec): boolean {
  return form !== 'classement' || id !== `classement-${indicator}`;
}

function ownCardOf(spec: FigureSpec): string {
  return hasOwnCard(spec)
    ? `${SHARE_FOLDER}graphiques-${spec.id}.png`
    : shareImageUrl(indicatorUrl(spec.indicator ?? ''));
}
