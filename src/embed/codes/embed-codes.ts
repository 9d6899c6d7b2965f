import { dataDates, figureLabel } from '../../figures/figure-label.ts';
import type { Figure } from '../../figures/figure.ts';
import { licence } from '../../standalone/publication.ts';
import { typeset } from '../../typography.ts';
import { absoluteUrl, embedUrl } from '../../urls.ts';
import { type Citation, citationOf, sourceWords } from '../cite/citation.ts';
import { frameHeight } from '../frame/frame-height.ts';
import { fullPage } from '../full-page.ts';
import type { SiteIdentity } from '../site-identity.ts';

/** A text to be copied, with what it is for. */
export interface EmbedCode {
  /** Identifier of its text area. */
  readonly id: string;
  readonly words: string;
  readonly code: string;
  /** Lines of the text area. */
  readonly rows: number;
}

/** The three ways to take a figure elsewhere: image, frame, address; none while the public address is not known. */
export function embedCodes(figure: Figure, site: SiteIdentity): readonly EmbedCode[] {
  const { spec, focus } = figure;
  const ways = [
    { id: 'image', words: 'Une image et son texte', code: imageSnippet(figure, site), rows: 5 },
    { id: 'cadre', words: 'Un cadre (iframe)', code: frameSnippet(figure, site), rows: 5 },
    {
      id: 'adresse',
      words: 'L’adresse seule, pour WordPress et ses pareils',
      code: absoluteUrl(site.publicAddress, embedUrl(spec.id, focus.territory.id)),
      rows: 2,
    },
  ];
  return ways.flatMap(({ id, code, ...way }) =>
    code === null ? [] : [{ ...way, id: `_${id}-${spec.id}`, code }],
  );
}

/** The code of a figure as a frame, credited below so that the words stay where the frame is taken away; null while the public address is not known. */
export function frameSnippet(figure: Figure, site: SiteIdentity): string | null {
  const frame = frameTag(figure, site);
  const page = absoluteUrl(site.publicAddress, fullPage(figure, site.defaultFocus));
  if (frame === null || page === null) return null;
  return `${frame}\n${creditHtml('p', citationOf(figure, site, null), page)}`;
}

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

/** What stays of a chart when only words are left: the finding, its source, the years and the date, who transcribed, the licence; set, before the address. */
export function creditLine({ finding, source, years, updated, credit }: Citation): string {
  return typeset(
    `${finding}. ${sourceWords(source)} ${dataDates(years, updated)} ${credit} ${licence.name} :`,
  );
}

/** The credit of a pasted code in an element of its own, the absolute address of the full page last; without a space, it folds in a narrow column. */
export function creditHtml(tag: 'p' | 'figcaption', citation: Citation, page: string): string {
  const address = escapeHtml(page);
  const words = escapeHtml(creditLine(citation));
  return `<${tag} style="overflow-wrap:anywhere">${words} <a href="${address}">${address}</a></${tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text made safe inside an element or a quoted attribute of HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
}
