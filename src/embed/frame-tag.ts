import type { Figure } from '../figures/figure.ts';
import { typeset } from '../typography.ts';
import { absoluteUrl, embedUrl } from '../urls.ts';
import { escapeHtml } from './escape-html.ts';
import { figureLabel } from '../figures/figure-label.ts';
import { frameHeight } from './frame-height.ts';
import type { SiteIdentity } from './site-identity.ts';

/**
 * The `<iframe>` of a figure with its title and its height, and nothing in it, as filters of oEmbed want it; null while the public address is not known.
 * `frame-sizing` lets browsers that know it fit the height to the content; the others show the height announced.
 */
export function frameTag(figure: Figure, site: SiteIdentity): string | null {
  const address = absoluteUrl(site.publicAddress, embedUrl(figure.spec.id, figure.focus.territory.id));
  if (address === null) return null;
  const title = escapeHtml(typeset(`Graphique : ${figureLabel(figure)}`));
  const height = frameHeight(figure, site);
  return `<iframe src="${escapeHtml(address)}" title="${title}" width="100%" height="${height}" loading="lazy" style="border:0;frame-sizing:content-height"></iframe>`;
}
