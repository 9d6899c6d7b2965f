import type { Figure } from '../../figures/figure.ts';
import { leanSvg } from '../../finishing/lean-svg.ts';
import { articleFile, standaloneSvg } from '../../standalone/standalone-svg.ts';
import { absoluteUrl, embedUrl } from '../../urls.ts';
import { citationOf } from '../cite/citation.ts';
import { bibtex } from '../cite/reference-formats.ts';
import { oembed, thumbnailOf } from '../codes/oembed.ts';
import type { SiteIdentity } from '../site-identity.ts';
import { figureCsv, figureJson } from './figure-data.ts';

/** Gives the text of a file that stands beside the embed of a figure. */
type FigureFile = (figure: Figure, site: SiteIdentity) => string;

/** The files that stand beside the embed of a figure, by their name; its image is drawn apart. */
export const figureFiles: Readonly<Record<string, FigureFile>> = {
  'citation.bib': (figure, site) => bibtex(citationOf(figure, site)),
  'donnees.csv': figureCsv,
  'donnees.json': figureJson,
  'graphique.svg': (figure, site) => figureDrawing(figure, site, 'graphique.svg'),
  'graphique-etroit.svg': (figure, site) => figureDrawing(figure, site, 'graphique-etroit.svg'),
  'oembed.json': (figure, site) => `${JSON.stringify(oembed(figure, site, thumbnailOf(figure, site)))}\n`,
};

/** The drawings of a figure that stand beside its embed: for the column of an article, and for a phone. */
const widths = { 'graphique.svg': articleFile, 'graphique-etroit.svg': {} } as const;

/** The name of such a file. */
export type DrawingName = keyof typeof widths;

/** The names of all of them. */
export const drawingNames: readonly DrawingName[] = ['graphique.svg', 'graphique-etroit.svg'];

/** The drawing of a figure as a file that can leave the site: it names the page of its embed where the public address is known. */
export function figureDrawing(figure: Figure, site: SiteIdentity, name: DrawingName): string {
  const address = absoluteUrl(site.publicAddress, embedUrl(figure.spec.id, figure.focus.territory.id));
  return leanSvg(standaloneSvg(figure, { edition: site.edition, address }, widths[name]));
}
