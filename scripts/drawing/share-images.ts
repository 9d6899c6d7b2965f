import { light } from '../../src/charts/palette.ts';
import { byCommune, type Territory } from '../../src/dataset/dataset.ts';
import { buildFigure } from '../../src/figures/build/build-figure.ts';
import { formatList } from '../../src/format.ts';
import { drawCommunes } from '../../src/map/draw-communes.ts';
import { mapEmblem } from '../../src/map/map-emblem.ts';
import { figureCard, hasOwnCard, shareImageUrl, shareSize } from '../../src/standalone/share-image.ts';
import {
  listDrawing,
  numeralDrawing,
  type PlacedDrawing,
  shareCard,
  type ShareCard,
  shareMargin,
} from '../../src/standalone/share-card.ts';
import { chapterUrl, HOME, indicatorUrl, neighbourhoodUrl } from '../../src/urls.ts';
import type { ChapterHead } from './chapter-heads.ts';
import { cardKicker, figureCardOf } from './figure-card-of.ts';
import type { ImageJob } from './image-job.ts';
import type { ImageSources } from './image-sources.ts';

const wide = shareSize.width - 2 * shareMargin;
const beside = 560;
const tall = 300;

/** The share images: the home page, each chapter, each indicator, each neighbourhood, each figure with a card of its own for the neighbourhood shown first. */
export function shareImages(sources: ImageSources): readonly ImageJob[] {
  const { dataset, site, chapters } = sources;
  const map = mapFor(sources);
  const neighbourhoods = dataset.territories.filter(({ type }) => type === 'qpv');
  const cards: readonly (readonly [string, ShareCard])[] = [
    [HOME, homeCard(sources, map(ownCommune(sources)))],
    ...chapters.map((head) => [chapterUrl(head.slug), chapterCard(sources, head)] as const),
    ...dataset.indicators.map(({ id }) => [indicatorUrl(id), indicatorCard(sources, id)] as const),
    ...neighbourhoods.map(
      (territory) =>
        [
          neighbourhoodUrl(territory.id),
          neighbourhoodCard(cardKicker(site, site.nom), territory, map(territory.communes)),
        ] as const,
    ),
  ];
  const figures = sources.specs.filter(hasOwnCard).map((spec) => {
    const figure = buildFigure(spec, dataset, site.territoire_par_defaut);
    return imageJob(figureCard(figure, site.territoire_par_defaut).path, figureCardOf(site, figure));
  });
  return [...cards.map(([page, card]) => imageJob(shareImageUrl(page), card)), ...figures];
}

function imageJob(path: string, card: ShareCard): ImageJob {
  return { file: path.slice(1), svg: shareCard(card), width: shareSize.width };
}

function homeCard({ site }: ImageSources, drawing: PlacedDrawing): ShareCard {
  const line = 'Contrat de Ville et des Solidarités métropolitain, Quartiers 2030';
  const foot = 'Le texte mot pour mot, et les chiffres du quartier';
  return {
    site: cardKicker(site, site.ville.nom),
    title: site.nom,
    line,
    foot,
    width: beside,
    titleRoom: tall,
    drawing,
  };
}

function neighbourhoodCard(
  site: string,
  { shortName, communes }: Territory,
  drawing: PlacedDrawing,
): ShareCard {
  const whose = communes.length > 1 ? 'ses communes' : 'sa commune';
  return {
    site,
    title: shortName,
    line: formatList(communes),
    foot: `En rouge, ${whose} : ce n’est pas son périmètre.`,
    width: beside,
    titleRoom: tall,
    drawing,
  };
}

/** The commune of the site: the one that its name holds. */
function ownCommune({ site, outlines }: ImageSources): readonly string[] {
  return outlines.map(({ name }) => name).filter((name) => site.ville.nom.includes(name));
}

function chapterCard({ site, chapters }: ImageSources, head: ChapterHead): ShareCard {
  const card = {
    site: cardKicker(site, site.ville.nom),
    line: '',
    foot: '',
    width: wide,
    titleRoom: tall,
    drawing: null,
  };
  if (head.slug === 'sommaire') {
    const names = chapters
      .filter(({ numero }) => numero !== null)
      .map(({ numero, titre }) => `${numero}. ${titre}`);
    return { ...card, title: site.nom, titleRoom: 170, drawing: listDrawing(names, 370) };
  }
  const { titre, description, numero } = head;
  const own = { ...card, site: cardKicker(site, site.nom), title: titre, line: description };
  return numero === null ? own : { ...own, width: 690, drawing: numeralDrawing(numero) };
}

function indicatorCard(sources: ImageSources, indicator: string): ShareCard {
  const { site, specs, dataset } = sources;
  const spec = specs.find((one) => one.form === 'classement' && one.indicator === indicator);
  if (spec === undefined) throw new Error(`No ranking of "${indicator}" in content/graphiques/.`);
  return figureCardOf(site, buildFigure(spec, dataset, site.territoire_par_defaut));
}

/** Draws the map once, and gives the picture of it with some communes in focus. */
function mapFor({ dataset, outlines }: ImageSources): (communes: readonly string[]) => PlacedDrawing {
  const names = byCommune(dataset.territories).map(({ commune }) => commune);
  const drawing = drawCommunes(outlines, names, 470);
  const { paper, rule, brick } = light;
  const colors = { paper, border: '#b3a996', tint: rule, focus: brick };
  return (communes) => ({ svg: mapEmblem(drawing, communes, colors), x: 672, y: 136, scale: 1 });
}
