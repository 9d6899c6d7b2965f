import { readFileSync } from 'node:fs';
import { type CollectionEntry, getCollection } from 'astro:content';
import { loadDataset } from './dataset/load-dataset.ts';
import { readDataFolder } from './dataset/read-data-folder.ts';
import { loadEditorial } from './editorial/load-editorial.ts';
import { findTerms } from './editorial/schemas/glossaire.ts';
import { type SiteIdentity, siteIdentityOf } from './embed/site-identity.ts';
import { buildFigure } from './figures/build/build-figure.ts';
import { figureMarkerSvg, markerWords } from './figures/drawings/figure-marker.ts';
import type { Figure } from './figures/figure.ts';
import type { FigureSpec } from './figures/spec.ts';
import { loadSpecs } from './load-specs.ts';
import { parseOutlines } from './map/commune-outlines.ts';
import { offeredFiles } from './open-data/offered-descriptor.ts';
import { describingFiles, listPublishedFiles } from './open-data/published-files.ts';
import { annexRegister } from './programme/edition-changes.ts';
import type { ChapterContext } from './text/compose/compose-chapter.ts';
import { markerAsides, type MarkerLine } from './text/compose/marker-asides.ts';
import { structureAsides } from './text/compose/structure-asides.ts';
import { termExplanation } from './text/compose/term-passages.ts';
import { chapterUrl, indicatorUrl } from './urls.ts';
import { verifyText } from './verification/verified-text.ts';

/** A chapter of the convention as its collection holds it. */
export type Chapter = CollectionEntry<'convention'>;

/** Everything that content/ holds besides the prose, checked. */
export const editorial = loadEditorial('.', process.env['SITE_CONFIG'] ?? null);

/** The particulars of the site, from its one configuration file. */
export const site = editorial.site;

/** What words that leave the site say of it. */
export const siteIdentity: SiteIdentity = siteIdentityOf(site);

/** In whose name the site speaks. */
export const edition = siteIdentity.edition;

const dataSources = readDataFolder(process.env['DATA_FOLDER'] ?? 'data');

/** The indicators, checked. */
export const dataset = loadDataset(dataSources);

/** The very files of data/, by their path, as they are offered for download; the descriptor says in whose name. */
export const dataFiles = offeredFiles(dataSources, edition);

const openData = { dataset, dataFiles, annex: editorial, site };

/** The files that describe those of the open data to programs: their text by their path under /donnees/. */
export const dataDescriptions = describingFiles(openData);

/** Every file offered under /donnees/, described; the list of their fingerprints is not in it. */
export const publishedFiles = listPublishedFiles(openData);

/** The outlines of the communes of the metropolis. */
export const outlines = parseOutlines(readFileSync('content/geo/communes-mel.geojson', 'utf8'));

/** Every address and anchor ever published. */
export const register = annexRegister(readFileSync('content/registre.jsonl', 'utf8'), editorial);

/** The figures quoted in the text, checked against the table. */
export const verified = verifyText('.', dataset, register);

/** The chapters in the order of the document. */
export async function chapters(): Promise<readonly Chapter[]> {
  const entries = await getCollection('convention');
  return entries.toSorted((a, b) => a.data.ordre - b.data.ordre);
}

/** Our own pages of prose. */
export async function ownPages(): Promise<readonly CollectionEntry<'pages'>[]> {
  return await getCollection('pages');
}

/** The small lines of figures of the chapter at an address, for the territory shown first. */
function markerLines(page: string): readonly MarkerLine[] {
  return editorial.reperes
    .filter((place) => chapterUrl(place.page) === page)
    .map(({ passage, indicateur }) => {
      const figure = figureOf(rankingOf(indicateur), site.territoire_par_defaut);
      const href = indicatorUrl(indicateur);
      return { passage, ...markerWords(figure), href, svg: figureMarkerSvg(figure) };
    });
}

/** What the composition of the chapter at an address needs. */
export function chapterContext(page: string): ChapterContext {
  const terms = new Map(editorial.glossaire.map((term) => [term.id, term]));
  return {
    page,
    register,
    findTerms: (text) => findTerms(text, editorial.glossaire),
    explain: (id) => termExplanation(terms, id),
    asides: new Map([
      ...structureAsides(editorial, register, page),
      ...markerAsides(markerLines(page), register, page),
    ]),
    claims: verified.marks,
  };
}

/** The figures, each defined once in content/graphiques. */
export const specs = loadSpecs('.', dataset);

const built = new Map<string, Figure>();

/** A figure for the territory in focus, built once. */
export function figureOf(spec: FigureSpec, focus: string): Figure {
  const key = `${spec.id} ${focus}`;
  const figure = built.get(key) ?? buildFigure(spec, dataset, focus);
  built.set(key, figure);
  return figure;
}

/** A figure for a neighbourhood, as a route takes it. */
export interface EmbedRoute {
  readonly params: { readonly figure: string; readonly territoire: string };
  readonly props: { readonly figure: Figure };
}

/** Every figure for every neighbourhood, as the routes under /graphiques/ want them. */
export function embeds(): readonly EmbedRoute[] {
  const neighbourhoods = dataset.territories.filter(({ type }) => type === 'qpv');
  return specs.flatMap((spec) =>
    neighbourhoods.map(({ id }) => ({
      params: { figure: spec.id, territoire: id },
      props: { figure: figureOf(spec, id) },
    })),
  );
}

/** The ranking of an indicator. Throws when content/graphiques has none. */
export function rankingOf(indicator: string): FigureSpec {
  const spec = specs.find((one) => one.form === 'classement' && one.indicator === indicator);
  if (spec === undefined) throw new Error(`No ranking of "${indicator}" in content/graphiques/.`);
  return spec;
}

/** The figure of a form for an indicator; null where content/graphiques has none, or data/ a single year of a change. */
export function figureFor(form: FigureSpec['form'], indicator: string | null, focus: string): Figure | null {
  const spec = specs.find((one) => one.form === form && one.indicator === indicator);
  return spec === undefined ? null : figureOf(spec, focus);
}

/** Our plain-French explanation of each indicator, by its id. */
export async function explanations(): Promise<ReadonlyMap<string, CollectionEntry<'indicateurs'>>> {
  const entries = await getCollection('indicateurs');
  return new Map(entries.map((entry) => [entry.data.indicateur, entry]));
}
