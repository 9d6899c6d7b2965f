import type { Figure } from '../figures/figure.ts';
import { absoluteUrl } from '../urls.ts';
import { citationOf } from './citation.ts';
import { creditHtml } from './credit-html.ts';
import { frameTag } from './frame-tag.ts';
import { fullPage } from './full-page.ts';
import type { SiteIdentity } from './site-identity.ts';

/** The code of a figure as a frame, credited below so that the words stay where the frame is taken away; null while the public address is not known. */
export function frameSnippet(figure: Figure, site: SiteIdentity): string | null {
  const frame = frameTag(figure, site);
  const page = absoluteUrl(site.publicAddress, fullPage(figure, site.defaultFocus));
  if (frame === null || page === null) return null;
  return `${frame}\n${creditHtml('p', citationOf(figure, site, null), page)}`;
}
