import { type Indicator, producersOf } from '../dataset/indicator.ts';
import { licence } from '../standalone/publication.ts';
import { typeset } from '../typography.ts';
import { sourceWords } from './cite/citation.ts';
import type { SiteIdentity } from './site-identity.ts';

/** What the description of a dataset needs besides its indicator. */
export interface DatasetContext {
  readonly site: SiteIdentity;
  /** Day of the last update of the data, ISO 8601. */
  readonly updated: string;
  /** Address of the page, and of each file by its kind; relative to the page while the public address is not known. */
  readonly page: string;
  readonly csv: string;
  readonly json: string;
}

const PLACE = 'Métropole européenne de Lille';

/** The data of an indicator as schema.org describes a dataset, for search engines. */
export function datasetJsonLd(
  indicator: Indicator,
  context: DatasetContext,
): Readonly<Record<string, unknown>> {
  const { site, updated, page, csv, json } = context;
  const years = [...new Set([indicator.years.at(0), indicator.years.at(-1)])];
  const { publisher, credit, status } = site.edition;
  const creator = producersOf(indicator).map((name) => ({ '@type': 'Organization', name }));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: typeset(`${indicator.title} dans les quartiers prioritaires, ${PLACE}, ${years.join('-')}`),
    description: typeset(`${indicator.definition} ${indicator.perimeter}`),
    url: page,
    inLanguage: 'fr',
    isAccessibleForFree: true,
    license: licence.address,
    creativeWorkStatus: typeset(status),
    creditText: typeset(`${sourceWords(indicator.source)} ${credit}`),
    ...(publisher === null ? {} : { publisher: { '@type': 'GovernmentOrganization', name: publisher } }),
    ...(site.published === null ? {} : { datePublished: site.published }),
    dateModified: updated,
    temporalCoverage: years.join('/'),
    spatialCoverage: { '@type': 'Place', name: PLACE },
    variableMeasured: {
      '@type': 'PropertyValue',
      name: indicator.title,
      unitText: indicator.unit === 'nombre' ? indicator.counted : '%',
    },
    isBasedOn: {
      '@type': 'CreativeWork',
      name: typeset(indicator.source),
      ...(creator.length === 0 ? {} : { creator }),
    },
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: csv },
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: json },
    ],
  };
}

/** A value as JSON that may stand inside a `<script>` of HTML: no `<` is left that could close it. */
export function jsonScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
