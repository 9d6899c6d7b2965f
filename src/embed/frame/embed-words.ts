import { dataDates, dataYears, figureLabel } from '../../figures/figure-label.ts';
import type { Figure } from '../../figures/figure.ts';
import { licence } from '../../standalone/publication.ts';
import { typeset } from '../../typography.ts';
import { absoluteUrl } from '../../urls.ts';
import { sourceWords } from '../cite/citation.ts';
import { fullPage } from '../full-page.ts';
import type { SiteIdentity } from '../site-identity.ts';

/** The words that an embed shows around its drawing while everything in it is closed, in order. */
export interface EmbedWords {
  readonly headline: string;
  readonly subject: string;
  /** What each closed part opens on. */
  readonly summaries: readonly string[];
  /** What leads to the full page: its address, as a reader can copy it, or words while it is not known. */
  readonly page: { readonly lead: string; readonly link: string; readonly path: string };
  /** Source, change of definition, perimeter, dates and licence, who transcribed, a paragraph each. */
  readonly notes: readonly string[];
}

/** The words of an embed, set; they are counted for the height of the frame, so the page prints no others. */
export function embedWords(figure: Figure, site: SiteIdentity): EmbedWords {
  const { finding, indicator, brokenBy, updated } = figure;
  const path = fullPage(figure, site.defaultFocus);
  return {
    headline: typeset(`${finding.headline}.`),
    subject: typeset(figureLabel(figure)),
    summaries: ['Toutes les valeurs', 'Intégrer ou citer ce graphique'],
    page: {
      lead: typeset('Page complète : '),
      link: absoluteUrl(site.publicAddress, path) ?? 'le graphique, ses définitions et ses données',
      path,
    },
    notes: [
      sourceWords(indicator.source),
      ...(brokenBy === null ? [] : [brokenBy.note]),
      indicator.perimeter,
      `${dataDates(dataYears(figure), updated)} ${licence.name}.`,
      site.edition.credit,
    ].map(typeset),
  };
}
