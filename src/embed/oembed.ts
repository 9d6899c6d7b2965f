import type { Figure } from '../figures/figure.ts';
import { typeset } from '../typography.ts';
import { figureLabel } from '../figures/figure-label.ts';
import { frameHeight } from './frame-height.ts';
import { frameTag } from './frame-tag.ts';
import { frameWidth } from './frame-metrics.ts';
import type { SiteIdentity } from './site-identity.ts';
import type { Thumbnail } from './thumbnail.ts';

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
