import type { Figure } from '../figures/figure.ts';
import { typeset } from '../typography.ts';
import { absoluteUrl, embedUrl } from '../urls.ts';
import { citationOf } from './citation.ts';
import { creditHtml } from './credit-html.ts';
import { escapeHtml } from './escape-html.ts';
import { fullPage } from './full-page.ts';
import type { SiteIdentity } from './site-identity.ts';

/**
 * The code of a figure as an image with its text, credited below; null while the public address is not known.
 * The files carry their own size: the code only forbids them to be wider than their column. Phones get the narrow drawing, and so does
 * any host that takes the choice or the style away: it fits in every column.
 */
export function imageSnippet(figure: Figure, site: SiteIdentity): string | null {
  const { spec, focus } = figure;
  const image = absoluteUrl(site.publicAddress, embedUrl(spec.id, focus.territory.id, 'graphique.svg'));
  const page = absoluteUrl(site.publicAddress, fullPage(figure, site.defaultFocus));
  if (image === null || page === null) return null;
  const alternative = escapeHtml(typeset(figure.finding.alternative));
  const narrow = image.replace(/\.svg$/u, '-etroit.svg');
  return [
    '<figure>',
    `<picture><source media="(min-width:501px)" srcset="${escapeHtml(image)}"><img src="${escapeHtml(narrow)}" alt="${alternative}" style="max-width:100%;height:auto"></picture>`,
    creditHtml('figcaption', citationOf(figure, site, null), page),
    '</figure>',
  ].join('\n');
}
