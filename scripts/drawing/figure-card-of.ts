import { editionOf } from '../../src/editorial/edition.ts';
import type { Site } from '../../src/editorial/site.ts';
import { figureSvg } from '../../src/figures/drawings/figure-svg.ts';
import type { Figure } from '../../src/figures/figure.ts';
import type { FigureSpec } from '../../src/figures/spec.ts';
import { figureNotes, heightOf } from '../../src/standalone/standalone-svg.ts';
import { footOf, type ShareCard, shareMargin, shareRows } from '../../src/standalone/share-card.ts';
import { shareSize } from '../../src/standalone/share-image.ts';

const wide = shareSize.width - 2 * shareMargin;

/** The finding of a figure, and what of its drawing can be read as small as a card is shown. */
export function figureCardOf(site: Site, figure: Figure): ShareCard {
  const { scale, ...drawn } = cardView(figure);
  const svg = figureSvg(drawn, { width: wide / scale });
  // The kicker says in whose name: the last of the notes has no room here.
  const [source = '', dates = ''] = figureNotes(figure, { edition: editionOf(site), address: null }).slice(
    -3,
    -1,
  );
  const y = shareRows.source - 10 - scale * heightOf(svg);
  return {
    site: cardKicker(site, site.nom),
    title: `${figure.finding.headline}.`,
    line: '',
    foot: footOf(source, dates),
    width: wide,
    titleRoom: y - shareRows.title - 16,
    drawing: { svg, x: shareMargin, y, scale },
  };
}

/**
 * A figure reduced to what a card has room for: a ranking to its strip, two dates and lines to the neighbourhood and its references,
 * a profile to its first rates.
 */
function cardView(figure: Figure): Figure & { readonly scale: number } {
  const { spec, focus, parts } = figure;
  const as = (form: FigureSpec['form'], scale: number, changes: Partial<Figure>) => ({
    ...figure,
    ...changes,
    spec: { ...spec, form },
    scale,
  });
  switch (spec.form) {
    case 'classement':
    case 'taux':
      return as('profil', 2.5, { parts: [figure] });
    case 'evolution':
    case 'pente':
      return as('evolution', 1.9, { neighbourhoods: [focus], brokenBy: null });
    case 'profil':
      return as('profil', 1.6, {
        parts: parts.filter(({ indicator }) => indicator.unit !== 'nombre').slice(0, 2),
      });
  }
}

/** The small words at the top of a share image: whose page it is, or that the town does not publish it yet. */
export function cardKicker(site: Site, words: string): string {
  if (editionOf(site).publisher !== null) return words;
  return `Version de travail, non publiée par la ${site.ville.nom}`;
}
