import { light } from '../src/charts/palette.ts';
import { buildFigure } from '../src/figures/build-figure.ts';
import { byCommune } from '../src/figures/by-commune.ts';
import { figureMarkerSvg } from '../src/figures/figure-marker-svg.ts';
import { glanceFacts } from '../src/figures/glance-facts.ts';
import { formatList } from '../src/format.ts';
import { drawCommunes } from '../src/map/draw-communes.ts';
import { mapEmblem } from '../src/map/map-emblem.ts';
import {
  numeralDrawing,
  type PlacedDrawing,
  shareCard,
  type ShareCard,
  shareMargin,
  shareSize,
} from '../src/standalone/share-card.ts';
import { shareImageUrl } from '../src/standalone/share-image-url.ts';
import { chapterUrl, HOME, indicatorUrl, neighbourhoodUrl } from '../src/urls.ts';
import type { ChapterHead } from './chapter-heads.ts';
import type { ImageJob } from './image-job.ts';
import type { ImageSources } from './image-sources.ts';

const wide = shareSize.width - 2 * shareMargin;
const besideMap = 560;

/** The share images: the home page, each chapter, each indicator, each neighbourhood. */
export function shareImages(sources: ImageSources): readonly ImageJob[] {
  const { dataset, site, chapters } = sources;
  const map = mapFor(sources);
  const neighbourhoods = dataset.territories.filter(({ type }) => type === 'qpv');
  const cards: readonly (readonly [string, ShareCard])[] = [
    [HOME, homeCard(sources, map(ownCommune(sources)))],
    ...chapters.map((head) => [chapterUrl(head.slug), chapterCard(site.nom, head)] as const),
    ...dataset.indicators.map(({ id }) => [indicatorUrl(id), indicatorCard(sources, id)] as const),
    ...neighbourhoods.map((territory) => {
      const card = {
        site: site.nom,
        title: territory.shortName,
        line: formatList(territory.communes),
        value: null,
        width: besideMap,
        drawing: map(territory.communes),
      };
      return [neighbourhoodUrl(territory.id), card] as const;
    }),
  ];
  return cards.map(([page, card]) => ({
    file: shareImageUrl(page).slice(1),
    svg: shareCard(card),
    width: shareSize.width,
    colors: 16,
  }));
}

function homeCard({ site }: ImageSources, drawing: PlacedDrawing): ShareCard {
  const line = 'Contrat de Ville et des Solidarités métropolitain, Quartiers 2030';
  return { site: site.ville.nom, title: site.nom, line, value: null, width: besideMap, drawing };
}

/** The commune that publishes the site: the one that its name holds. */
function ownCommune({ site, outlines }: ImageSources): readonly string[] {
  return outlines.map(({ name }) => name).filter((name) => site.ville.nom.includes(name));
}

function chapterCard(site: string, { titre, numero, slug }: ChapterHead): ShareCard {
  const title = slug === 'sommaire' ? site : titre;
  const drawing = numero === null ? null : numeralDrawing(numero);
  return { site, title, line: '', value: null, width: drawing === null ? wide : 700, drawing };
}

function indicatorCard({ site, specs, dataset }: ImageSources, indicator: string): ShareCard {
  const spec = specs.find((one) => one.form === 'classement' && one.indicator === indicator);
  if (spec === undefined) throw new Error(`No ranking of "${indicator}" in content/graphiques/.`);
  const figure = buildFigure(spec, dataset, site.territoire_par_defaut);
  const marker = figureMarkerSvg(figure);
  return {
    site: site.nom,
    title: `${figure.finding.headline}.`,
    line: '',
    value: marker === null ? glanceFacts(figure).focus : null,
    width: wide,
    drawing: marker === null ? null : { svg: marker, x: shareMargin, y: 412, scale: 3.6 },
  };
}

/** Draws the map once, and gives the picture of it with some communes in focus. */
function mapFor({ dataset, outlines }: ImageSources): (communes: readonly string[]) => PlacedDrawing {
  const names = byCommune(dataset.territories).map(({ commune }) => commune);
  const drawing = drawCommunes(outlines, names, 470);
  const { paper, rule, brick } = light;
  const colors = { paper, border: '#b3a996', tint: rule, focus: brick };
  return (communes) => ({ svg: mapEmblem(drawing, communes, colors), x: 672, y: 136, scale: 1 });
}
