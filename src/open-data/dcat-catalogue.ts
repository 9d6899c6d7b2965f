import type { Dataset } from '../dataset/dataset.ts';
import { editionOf } from '../editorial/edition.ts';
import type { Site } from '../editorial/site.ts';
import type { PublishedFile } from './checksums.ts';
import { catalogueLinks, CONTEXT, distribution, french, type Node, year } from './dcat-distribution.ts';
import type { OfferedDescriptor } from './offered-descriptor.ts';

/** What the catalogue is made from. */
export interface CatalogueSources {
  readonly descriptor: OfferedDescriptor;
  readonly dataset: Dataset;
  readonly site: Site;
  /** The files that are offered, but for the catalogue itself. */
  readonly files: readonly PublishedFile[];
}

const FRENCH = { '@id': 'http://publications.europa.eu/resource/authority/language/FRA' };
/**
 * The catalogue that data portals harvest, as DCAT in JSON-LD: three datasets and their files.
 * Addresses are relative to the catalogue while the public one is not known, so that it holds wherever the folder stands.
 */
export function dcatCatalogue(sources: CatalogueSources): string {
  const { descriptor, site } = sources;
  const links = catalogueLinks(site);
  const { status } = editionOf(site);
  const ofProgramme = (name: string): Node => {
    const { title, description } = resourceOf(descriptor, name);
    const words = said(title, `${description} ${status}`, site.mis_a_jour_le);
    return datasetNode(name, words, [`${name}.csv`, `${name}-tableur.csv`], sources);
  };
  const catalogue = {
    '@context': CONTEXT,
    ...links.self('catalogue'),
    '@type': 'dcat:Catalog',
    ...said(site.nom, status, latest(descriptor.mise_a_jour, site.mis_a_jour_le)),
    ...common(sources),
    'foaf:homepage': links.home,
    'dcat:dataset': [ofIndicators(sources), ofProgramme('annexe'), ofProgramme('faits')],
  };
  return `${JSON.stringify(catalogue, null, 2)}\n`;
}

/** What the catalogue and each of its datasets say alike. */
function common({ descriptor, site }: CatalogueSources): Node {
  const name = editionOf(site).publisher ?? site.nom;
  return {
    'dct:publisher': { ...catalogueLinks(site).self('editeur'), '@type': 'foaf:Agent', 'foaf:name': name },
    ...licence(descriptor),
    'dct:language': FRENCH,
  };
}

function licence({ licenses }: OfferedDescriptor): Node {
  return { 'dct:license': { '@id': licenses[0]?.path } };
}

function ofIndicators(sources: CatalogueSources): Node {
  const { descriptor, dataset, files } = sources;
  const years = dataset.indicators.flatMap((indicator) => indicator.years);
  const words = {
    ...said(descriptor.title, descriptor.description, descriptor.mise_a_jour),
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': year(Math.min(...years)),
      'dcat:endDate': year(Math.max(...years)),
    },
  };
  const paths = files
    .map(({ path }) => path)
    .filter((path) => path.endsWith('.csv') && !/^(?:annexe|faits)(?:-tableur)?\.csv$/u.test(path));
  return datasetNode('indicateurs', words, [...paths, 'datapackage.json'], sources);
}

function datasetNode(id: string, words: Node, paths: readonly string[], sources: CatalogueSources): Node {
  const { descriptor, dataset, site, files } = sources;
  const links = catalogueLinks(site);
  return {
    ...links.self(id),
    '@type': 'dcat:Dataset',
    'dct:identifier': `${descriptor.name}/${id}`,
    ...words,
    ...common(sources),
    'dcat:keyword': descriptor.keywords.map(french),
    'dcat:landingPage': links.page,
    ...contactOf(site),
    'dcat:distribution': files
      .filter(({ path }) => paths.includes(path))
      .map((file) => ({ ...distribution(file, dataset, links), ...licence(descriptor) })),
  };
}

function said(title: string, description: string, modified: string): Node {
  return {
    'dct:title': french(title),
    'dct:description': french(description),
    'dct:modified': { '@value': modified, '@type': 'xsd:date' },
  };
}

function contactOf({ ville, contact: { courriel, formulaire } }: Site): Node {
  if (courriel === '' && formulaire === '') return {};
  const reach =
    courriel === ''
      ? { 'vcard:hasURL': { '@id': formulaire } }
      : { 'vcard:hasEmail': { '@id': `mailto:${courriel}` } };
  return { 'dcat:contactPoint': { '@type': 'vcard:Organization', 'vcard:fn': ville.nom, ...reach } };
}

function resourceOf({ resources }: OfferedDescriptor, name: string): OfferedDescriptor['resources'][number] {
  const found = resources.find((resource) => resource.name === name);
  if (found === undefined) throw new Error(`No resource "${name}" in the data package.`);
  return found;
}

function latest(a: string, b: string): string {
  return a < b ? b : a;
}
