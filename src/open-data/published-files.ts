import type { Dataset } from '../dataset/dataset.ts';
import { spreadsheetTwin, twinPath } from '../csv/write-csv.ts';
import type { Edition } from '../editorial/edition.ts';
import type { Fact } from '../editorial/suivi.ts';
import { type Annex, annexCsv } from '../programme/annex-csv.ts';
import { factsCsv } from '../programme/facts-csv.ts';
import { allValuesCsv } from './all-values.ts';
import { publishedFile, type PublishedFile } from './checksums.ts';
import { licenceText } from './licence-text.ts';

/** What the files of the open data are made from. */
export interface OpenDataSources {
  readonly dataset: Dataset;
  /** The files of data/ by their path, as they are offered. */
  readonly dataFiles: ReadonlyMap<string, Uint8Array>;
  readonly annex: Annex & { readonly suivi: readonly Fact[] };
  readonly edition: Edition;
}

/** Every file offered under /donnees/ but the list of their fingerprints, described; the twin of a CSV for French spreadsheets follows it. */
export function listPublishedFiles(sources: OpenDataSources): readonly PublishedFile[] {
  const { dataset, dataFiles, annex, edition } = sources;
  return [
    ...withTwin('toutes-les-valeurs.csv', allValuesCsv(dataset)),
    ...[...dataFiles].flatMap(([path, bytes]) => withTwin(path.replace(/^data\//u, ''), bytes)),
    ...withTwin('annexe.csv', annexCsv(annex)),
    ...withTwin('faits.csv', factsCsv(annex.annexe, annex.suivi)),
    publishedFile('licence.txt', licenceText(dataset, edition)),
  ];
}

function withTwin(path: string, content: Uint8Array | string): readonly PublishedFile[] {
  const file = publishedFile(path, content);
  if (!path.endsWith('.csv')) return [file];
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  return [file, publishedFile(twinPath(path), spreadsheetTwin(text))];
}
