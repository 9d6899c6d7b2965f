import { decodeUtf8 } from './csv/decode-utf8.ts';
import type { Dataset, Observation } from './dataset.ts';
import { DatasetError, type Defect, type Report } from './defect.ts';
import { buildIndicator } from './descriptor/build-indicator.ts';
import { checkBreaks, checkOrigins } from './descriptor/check-indicator-years.ts';
import type { Descriptor } from './descriptor/descriptor-schema.ts';
import { parseDescriptor } from './descriptor/parse-descriptor.ts';
import { checkQpvOutlines } from './descriptor/qpv-outlines.ts';
import {
  checkFiles,
  DESCRIPTOR,
  PUBLISHED_CHANGES,
  REQUIRED_FILES,
  TERRITORIES,
} from './descriptor/required-files.ts';
import type { Indicator } from './indicator.ts';
import { checkPlausibility } from './plausibility/check-plausibility.ts';
import { type Column, isKnown } from './plausibility/reading.ts';
import { parseTerritories, type RefuseName } from './territories/parse-territories.ts';
import { parseObservations } from './values/parse-observations.ts';
import { parsePublishedChanges } from './values/parse-published-changes.ts';

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
    report({
      file,
      line: 1,
      column: 1,
      field: null,
      message: 'le fichier manque : le remettre, depuis la copie d’avant.',
    });
  }
  return texts;
}

interface ReadIndicator {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
  readonly column: Column;
}

function readIndicators(
  descriptor: Descriptor | null,
  texts: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
  report: Report,
): readonly ReadIndicator[] {
  return (descriptor?.resources ?? []).flatMap((resource) => {
    const file = `data/${resource.path}`;
    const text = texts.get(file);
    if (descriptor === null || resource.indicateur === undefined) return [];
    const { unite, au_plus: ceiling = null, tranche_de: sliceOf = null } = resource.indicateur;
    const readings = text === undefined ? [] : parseObservations(file, text, unite, known, report);
    const observations = readings.map(({ observation }) => observation);
    const indicator = buildIndicator(resource, descriptor, observations);
    if (indicator === null) return [];
    const { id, title, unit, decimals } = indicator;
    const column = { id, title, unit, decimals, ceiling, sliceOf, readings: readings.filter(isKnown) };
    return [{ indicator, observations, column }];
  });
}

/** Reads and validates data/ from its files by path (`data/territoires.csv`…), short names by `refuseName` too; throws a DatasetError with all defects. */
export function loadDataset(files: Files, refuseName?: RefuseName): Dataset {
  const defects: Defect[] = [];
  const report: Report = (defect) => defects.push(defect);
  const texts = decodeAll(files, report);
  const read = <T>(file: string, parse: (text: string) => T, otherwise: T): T => {
    const text = texts.get(file);
    return text === undefined ? otherwise : parse(text);
  };
  const descriptor = read(DESCRIPTOR, (text) => parseDescriptor(DESCRIPTOR, text, report), null);
  if (descriptor !== null) checkFiles(files.keys(), descriptor, report);
  const territories = read(
    TERRITORIES,
    (text) => parseTerritories(TERRITORIES, text, report, refuseName),
    [],
  );
  checkQpvOutlines(texts, territories, report);
  const known = new Set(territories.map(({ id }) => id));
  const found = readIndicators(descriptor, texts, known, report);
  const indicators = found.map(({ indicator }) => indicator);
  if (descriptor !== null) {
    checkBreaks(indicators, descriptor, texts.get(DESCRIPTOR) ?? '', report);
    checkOrigins(indicators, descriptor, texts.get(DESCRIPTOR) ?? '', report);
    const kinds = new Map(territories.map(({ id, type }) => [id, type]));
    const columns = found.map(({ column }) => column);
    checkPlausibility({ columns, kinds, updated: descriptor.mise_a_jour }, report);
  }
  const publishedChanges = read(
    PUBLISHED_CHANGES,
    (text) => parsePublishedChanges(PUBLISHED_CHANGES, text, indicators, known, report),
    [],
  );
  if (descriptor === null || defects.length > 0) throw new DatasetError(defects);
  const observations = new Map(found.map(({ indicator, observations: rows }) => [indicator.id, rows]));
  return { territories, indicators, observations, publishedChanges, updated: descriptor.mise_a_jour };
}
