import { readFileSync } from 'node:fs';
import type { Dataset } from '../dataset/dataset.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import { readDataFolder } from '../dataset/read-data-folder.ts';
import { type Editorial, loadEditorial } from '../editorial/load-editorial.ts';
import { type SiteIdentity, siteIdentityOf } from '../embed/site-identity.ts';
import type { FigureSpec } from '../figures/spec.ts';
import { type CommuneOutline, parseOutlines } from '../map/commune-outlines.ts';
import { offeredFiles } from '../open-data/offered-descriptor.ts';
import type { PublishedFile } from '../open-data/checksums.ts';
import { describingFiles, listPublishedFiles } from '../open-data/published-files.ts';
import { annexRegister } from '../programme/edition-changes.ts';
import type { Register } from '../register/register.ts';
import { type VerifiedText, verifyText } from '../verification/verified-text.ts';
import { loadSpecs } from './load-specs.ts';

/** Everything that the pages stand on besides the prose, read once and checked. */
export interface LoadedSite {
  /** Everything that content/ holds besides the prose. */
  readonly editorial: Editorial;
  /** What words that leave the site say of it. */
  readonly identity: SiteIdentity;
  /** The indicators. */
  readonly dataset: Dataset;
  /** The very files of data/, by their path, as they are offered for download; the descriptor says in whose name. */
  readonly dataFiles: ReadonlyMap<string, Uint8Array>;
  /** The files that describe those of the open data to programs: their text by their path under /donnees/. */
  readonly dataDescriptions: ReadonlyMap<string, string>;
  /** Every file offered under /donnees/, described; the list of their fingerprints is not in it. */
  readonly publishedFiles: readonly PublishedFile[];
  /** The outlines of the communes of the metropolis. */
  readonly outlines: readonly CommuneOutline[];
  /** Every address and anchor ever published. */
  readonly register: Register;
  /** The figures quoted in the text, checked against the table. */
  readonly verified: VerifiedText;
  /** The figures, each defined once in content/graphiques. */
  readonly specs: readonly FigureSpec[];
}

/**
 * Reads data/ and content/ from the current folder; SITE_CONFIG and DATA_FOLDER name others. Throws in French, all defects of a source at
 * once, where a source is not sound.
 */
export function loadSite({
  SITE_CONFIG,
  DATA_FOLDER,
}: Readonly<Record<string, string | undefined>>): LoadedSite {
  const editorial = loadEditorial('.', SITE_CONFIG ?? null);
  const identity = siteIdentityOf(editorial.site);
  const sources = readDataFolder(DATA_FOLDER ?? 'data');
  const dataset = loadDataset(sources);
  const dataFiles = offeredFiles(sources, identity.edition);
  const openData = { dataset, dataFiles, annex: editorial, site: editorial.site };
  const register = annexRegister(readFileSync('content/registre.jsonl', 'utf8'), editorial);
  return {
    editorial,
    identity,
    dataset,
    dataFiles,
    dataDescriptions: describingFiles(openData),
    publishedFiles: listPublishedFiles(openData),
    outlines: parseOutlines(readFileSync('content/geo/communes-mel.geojson', 'utf8')),
    register,
    verified: verifyText('.', dataset, register),
    specs: loadSpecs('.', dataset),
  };
}
