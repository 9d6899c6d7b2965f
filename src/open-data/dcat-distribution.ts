import type { Dataset } from '../dataset/dataset.ts';
import type { PublishedFile } from './checksums.ts';
import type { CatalogueLinks } from './dcat-links.ts';
import { french, type Node } from './dcat-terms.ts';
import { fileTitle } from './file-title.ts';

const FORMATS: Readonly<Record<string, readonly [format: string, mediaType: string]>> = {
  csv: ['CSV', 'text/csv'],
  json: ['JSON', 'application/json'],
  geojson: ['GeoJSON', 'application/geo+json'],
};

/** A file as a distribution of its dataset. Its formats are words and no addresses: a portal took an address for the path of a file. */
export function distribution(
  { path, size, sha256 }: PublishedFile,
  dataset: Dataset,
  { file, self }: CatalogueLinks,
): Node {
  const [format, mediaType] = FORMATS[path.replace(/^.*\./u, '')] ?? [];
  return {
    ...self(path),
    '@type': 'dcat:Distribution',
    'dct:title': french(fileTitle(path, dataset)),
    'dcat:accessURL': file(path),
    'dcat:downloadURL': file(path),
    'dct:format': format,
    'dcat:mediaType': mediaType,
    'dcat:byteSize': { '@value': String(size), '@type': 'xsd:nonNegativeInteger' },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
    },
  };
}
