import { findTerms } from '../editorial/schemas/glossaire.ts';
import { figureMarkerSvg, markerWords } from '../figures/drawings/figure-marker.ts';
import type { ChapterContext } from '../text/compose/compose-chapter.ts';
import { markerAsides, type MarkerLine, structureAsides } from '../text/compose/asides.ts';
import { termExplanation } from '../text/compose/term-passages.ts';
import { chapterUrl, indicatorUrl } from '../urls.ts';
import type { LoadedSite } from './load-site.ts';
import type { SiteFigures } from './site-figures.ts';

/** What the composition of the chapter at an address needs. */
export function chapterContextOf(
  page: string,
  { editorial, register, verified }: LoadedSite,
  figures: SiteFigures,
): ChapterContext {
  const terms = new Map(editorial.glossaire.map((term) => [term.id, term]));
  return {
    page,
    register,
    findTerms: (text) => findTerms(text, editorial.glossaire),
    explain: (id) => termExplanation(terms, id),
    asides: new Map([
      ...structureAsides(editorial, register, page),
      ...markerAsides(markerLines(page, editorial, figures), register, page),
    ]),
    claims: verified.marks,
  };
}

/** The small lines of figures of the chapter at an address, for the territory shown first. */
function markerLines(
  page: string,
  { reperes, site }: LoadedSite['editorial'],
  { figureOf, rankingOf }: SiteFigures,
): readonly MarkerLine[] {
  return reperes
    .filter((place) => chapterUrl(place.page) === page)
    .map(({ passage, indicateur }) => {
      const figure = figureOf(rankingOf(indicateur), site.territoire_par_defaut);
      const href = indicatorUrl(indicateur);
      return { passage, ...markerWords(figure), href, svg: figureMarkerSvg(figure) };
    });
}
