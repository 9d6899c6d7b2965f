import type { Figure } from '../figures/figure.ts';
import { figureImage } from '../standalone/figure-image.ts';
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

/** The image of a figure, drawn for the neighbourhood shown by default alone; null for the others, and while the public address is not known. */
export function thumbnailOf(figure: Figure, site: SiteIdentity): Thumbnail | null {
  const { spec, focus } = figure;
  const page = embedUrl(spec.id, focus.territory.id);
  const address = absoluteUrl(site.publicAddress, `${page}graphique.png`);
  if (address === null || focus.territory.id !== site.defaultFocus) return null;
  const publication = { edition: site.edition, address: absoluteUrl(site.publicAddress, page) };
  const { width, height } = figureImage(figure, publication);
  return { address, width, height };
}
