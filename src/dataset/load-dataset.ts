import { buildIndicator } from './build-indicator.ts';
import { checkBreaks } from './check-breaks.ts';
import { checkFiles } from './check-files.ts';
import type { Dataset } from './dataset.ts';
import { DatasetError } from './dataset-error.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import type { Defect, Report } from './defect.ts';
import type { Descriptor } from './descriptor-schema.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { parseDescriptor } from './parse-descriptor.ts';
import { parseObservations } from './parse-observations.ts';
import { parsePublishedChanges } from './parse-published-changes.ts';
import { parseTerritories } from './parse-territories.ts';
import { DESCRIPTOR, PUBLISHED_CHANGES, REQUIRED_FILES, TERRITORIES } from './required-files.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** The text of each file; a missing or unreadable one is reported and left out. */
function decodeAll(files: Files, report: Report): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [file, bytes] of files) {
    const text = decodeUtf8(file, bytes, report);
    if (text !== null) texts.set(file, text);
  }
  for (const file of REQUIRED_FILES) {
    if (files.has(file)) continue;
    report({ file, line: 1, column: 1, field: null, message: 'le fichier manque : le remettre.' });
  }
  return texts;
}

type Indicators = readonly (readonly [Indicator, readonly Observation[]])[];

function readIndicators(
  descriptor: Descriptor | null,
  texts: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
  report: Report,
): Indicators {
  return (descriptor?.resources ?? []).flatMap((resource) => {
    const file = `data/${resource.path}`;
    const text = texts.get(file);
    if (descriptor === null || resource.indicateur === undefined) return [];
    const { unite } = resource.indicateur;
    const observations = text === undefined ? [] : parseObservations(file, text, unite, known, report);
    const indicator = buildIndicator(resource, descriptor, observations);
    return indicator === null ? [] : [[indicator, observations] as const];
  });
}

/** Reads and validates data/ from its files by path (`data/territoires.csv`…); throws a DatasetError with all defects. */
export function loadDataset(files: Files): Dataset {
  const defects: Defect[] = [];
  const report: Report = (defect) => defects.push(defect);
  const texts = decodeAll(files, report);
  const read = <T>(file: string, parse: (text: string) => T, otherwise: T): T => {
    const text = texts.get(file);
    return text === undefined ? otherwise : parse(text);
  };
  const descriptor = read(DESCRIPTOR, (text) => parseDescriptor(DESCRIPTOR, text, report), null);
  if (descriptor !== null) checkFiles(files.keys(), descriptor, report);
  const territories = read(TERRITORIES, (text) => parseTerritories(TERRITORIES, text, report), []);
  const known = new Set(territories.map(({ id }) => id));
  const pairs = readIndicators(descriptor, texts, known, report);
  const indicators = pairs.map(([indicator]) => indicator);
  if (descriptor !== null) checkBreaks(indicators, descriptor, texts.get(DESCRIPTOR) ?? '', report);
  const publishedChanges = read(
    PUBLISHED_CHANGES,
    (text) => parsePublishedChanges(PUBLISHED_CHANGES, text, indicators, known, report),
    [],
  );
  if (descriptor === null || defects.length > 0) throw new DatasetError(defects);
  const observations = new Map(pairs.map(([{ id }, rows]) => [id, rows]));
  return { territories, indicators, observations, publishedChanges, updated: descriptor.mise_a_jour };
}
