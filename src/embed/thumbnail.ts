import type { Figure } from '../figures/figure.ts';
import { figureImage, hasImage } from '../standalone/figure-image.ts';
import { absoluteUrl, embedUrl } from '../urls.ts';
import type { SiteIdentity } from './site-identity.ts';

/** An image that stands for a figure in lists and on cards. */
export interface Thumbnail {
  /** Absolute address. */
  readonly address: string;
  /** In px of the image. */
  readonly width: number;
  readonly height: number;
}

/** The image of a figure; null where it has none, and while the public address is not known. */
export function thumbnailOf(figure: Figure, site: SiteIdentity): Thumbnail | null {
  const { spec, focus } = figure;
  const page = embedUrl(spec.id, focus.territory.id);
  const address = absoluteUrl(site.publicAddress, `${page}graphique.png`);
  if (address === null || !hasImage(figure, site.defaultFocus)) return null;
  const publication = { edition: site.edition, address: absoluteUrl(site.publicAddress, page) };
  const { width, height } = figureImage(figure, publication);
  return { address, width, height };
}
