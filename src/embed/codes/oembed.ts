import { figureLabel } from '../../figures/figure-label.ts';
import type { Figure } from '../../figures/figure.ts';
import { figureImage, hasImage } from '../../standalone/figure-image.ts';
import { typeset } from '../../typography.ts';
import { absoluteUrl, embedUrl } from '../../urls.ts';
import { frameHeight } from '../frame/frame-height.ts';
import { frameWidth } from '../frame/frame-metrics.ts';
import type { SiteIdentity } from '../site-identity.ts';
import { frameTag } from './embed-codes.ts';

const A_DAY = 86_400;

/**
 * The oEmbed 1.0 document of a figure: a frame alone, with its size, its title and its provider.
 * While the public address is not known there is no frame to give, and the document only names the figure (type `link`).
 */
export function oembed(
  figure: Figure,
  site: SiteIdentity,
  thumbnail: Thumbnail | null = null,
): Readonly<Record<string, string | number>> {
  const html = frameTag(figure, site);
  const start = {
    version: '1.0',
    title: typeset(figureLabel(figure)),
    author_name: typeset(site.edition.publisher ?? `${site.name}, version de travail`),
    provider_name: typeset(site.name),
  };
  if (html === null) return { ...start, type: 'link' };
  return {
    ...start,
    type: 'rich',
    provider_url: site.publicAddress,
    cache_age: A_DAY,
    html,
    width: frameWidth,
    height: frameHeight(figure, site),
    ...(thumbnail === null
      ? {}
      : {
          thumbnail_url: thumbnail.address,
          thumbnail_width: thumbnail.width,
          thumbnail_height: thumbnail.height,
        }),
  };
}

/** An image that stands for a figure in lists and on cards. */
interface Thumbnail {
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
