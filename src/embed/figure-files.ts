import type { Figure } from '../figures/figure.ts';
import { bibtex } from './bibtex.ts';
import { citationOf } from './citation.ts';
import { figureCsv } from './figure-csv.ts';
import { figureDrawing } from './figure-drawing.ts';
import { figureJson } from './figure-json.ts';
import { oembed } from './oembed.ts';
import type { SiteIdentity } from './site-identity.ts';
import { thumbnailOf } from './thumbnail.ts';

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
