import type { Dataset } from '../dataset/dataset.ts';
import type { Edition } from '../editorial/edition.ts';
import { type Annex, annexCsv } from '../programme/annex-csv.ts';
import { allValuesCsv } from './all-values.ts';
import { publishedFile, type PublishedFile } from './checksums.ts';
import { licenceText } from './licence-text.ts';

/** What the files of the open data are made from. */
export interface OpenDataSources {
  readonly dataset: Dataset;
  /** The files of data/ by their path, as they are offered. */
  readonly dataFiles: ReadonlyMap<string, Uint8Array>;
  readonly annex: Annex;
  readonly edition: Edition;
}

/** Every file offered under /donnees/ but the list of their fingerprints, described. */
export function listPublishedFiles({
  dataset,
  dataFiles,
  annex,
  edition,
}: OpenDataSources): readonly PublishedFile[] {
  return [
    publishedFile('toutes-les-valeurs.csv', allValuesCsv(dataset, 'programmes')),
    publishedFile('toutes-les-valeurs-tableur.csv', allValuesCsv(dataset, 'tableur')),
    ...[...dataFiles].map(([path, bytes]) => publishedFile(path.replace(/^data\//u, ''), bytes)),
    publishedFile('annexe.csv', annexCsv(annex)),
    publishedFile('licence.txt', licenceText(dataset, edition)),
  ];
}
