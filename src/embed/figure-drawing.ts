import type { Figure } from '../figures/figure.ts';
import { leanSvg } from '../finishing/lean-svg.ts';
import { articleFile, standaloneSvg } from '../standalone/standalone-svg.ts';
import { absoluteUrl, embedUrl } from '../urls.ts';
import type { SiteIdentity } from './site-identity.ts';

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
