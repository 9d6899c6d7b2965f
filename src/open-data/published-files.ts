import { spreadsheetTwin, twinPath } from '../csv/write-csv.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { editionOf } from '../editorial/edition.ts';
import type { Fact } from '../editorial/schemas/suivi.ts';
import type { Site } from '../editorial/site.ts';
import { type Annex, annexCsv, factsCsv } from '../programme/programme-csv.ts';
import { allValuesCsv, originsCsv } from './all-values.ts';
import { publishedFile, type PublishedFile } from './checksums.ts';
import { CSVW_FILES, csvwMetadata } from './csvw-metadata.ts';
import { dcatCatalogue } from './dcat-catalogue.ts';
import { CATALOGUE } from './dcat-distribution.ts';
import { licenceText } from './licence-text.ts';
import { offeredDescriptor } from './offered-descriptor.ts';

/** What the files of the open data are made from. */
export interface OpenDataSources {
  readonly dataset: Dataset;
  /** The files of data/ by their path, as they are offered. */
  readonly dataFiles: ReadonlyMap<string, Uint8Array>;
  readonly annex: Annex & { readonly suivi: readonly Fact[] };
  readonly site: Site;
}

/** The files that describe the others to programs, besides the data package: their text by their path under /donnees/. */
export function describingFiles(sources: OpenDataSources): ReadonlyMap<string, string> {
  const { dataset, dataFiles, site } = sources;
  const descriptor = offeredDescriptor(dataFiles);
  return new Map([
    ...CSVW_FILES.map((path): [string, string] => [path, csvwMetadata(descriptor, path)]),
    [CATALOGUE, dcatCatalogue({ descriptor, dataset, site, files: listTables(sources) })],
  ]);
}

/** Every file offered under /donnees/ but the list of their fingerprints, described; the twin of a CSV for French spreadsheets follows it. */
export function listPublishedFiles(sources: OpenDataSources): readonly PublishedFile[] {
  const { dataset, site } = sources;
  return [
    ...listTables(sources),
    ...[...describingFiles(sources)].map(([path, text]) => publishedFile(path, text)),
    publishedFile('licence.txt', licenceText(dataset, editionOf(site))),
  ];
}

function listTables({ dataset, dataFiles, annex }: OpenDataSources): readonly PublishedFile[] {
  return [
    ...withTwin('toutes-les-valeurs.csv', allValuesCsv(dataset)),
    ...withTwin('origines.csv', originsCsv(dataset)),
    ...[...dataFiles].flatMap(([path, bytes]) => withTwin(path.replace(/^data\//u, ''), bytes)),
    ...withTwin('annexe.csv', annexCsv(annex)),
    ...withTwin('faits.csv', factsCsv(annex.annexe, annex.suivi)),
  ];
}

function withTwin(path: string, content: Uint8Array | string): readonly PublishedFile[] {
  const file = publishedFile(path, content);
  if (!path.endsWith('.csv')) return [file];
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  return [file, publishedFile(twinPath(path), spreadsheetTwin(text))];
}
