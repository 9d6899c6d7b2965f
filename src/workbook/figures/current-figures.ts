import { decodeUtf8 } from '../../dataset/csv/decode-utf8.ts';
import { DatasetError, type Defect } from '../../dataset/defect.ts';
import { buildIndicator } from '../../dataset/descriptor/build-indicator.ts';
import { parseDescriptor } from '../../dataset/descriptor/parse-descriptor.ts';
import { DESCRIPTOR, TERRITORIES } from '../../dataset/descriptor/required-files.ts';
import type { Indicator } from '../../dataset/indicator.ts';
import type { Observation, Territory } from '../../dataset/dataset.ts';
import { parseTerritories } from '../../dataset/territories/parse-territories.ts';
import { parseObservations } from '../../dataset/values/parse-observations.ts';

/** The files of data/ by path. */
export type DataFiles = ReadonlyMap<string, Uint8Array>;

/** An indicator as data/ holds it today. */
export interface CurrentIndicator {
  readonly indicator: Indicator;
  readonly file: string;
  readonly observations: readonly Observation[];
  /** False where the file can no longer be read: a spreadsheet saved it its own way. */
  readonly isSound: boolean;
}

/** What an import is compared with. */
export interface CurrentFigures {
  readonly territories: readonly Territory[];
  readonly indicators: readonly CurrentIndicator[];
  /** Date of last update, ISO 8601. */
  readonly updated: string;
}

/** Reads what data/ holds, a file of figures that is damaged being set aside; throws DatasetError where the descriptor or the territories are. */
export function currentFigures(files: DataFiles): CurrentFigures {
  const defects: Defect[] = [];
  const report = (defect: Defect): void => void defects.push(defect);
  const textOf = (file: string): string =>
    decodeUtf8(file, files.get(file) ?? new Uint8Array(), report) ?? '';
  const descriptor = parseDescriptor(DESCRIPTOR, textOf(DESCRIPTOR), report);
  const territories = parseTerritories(TERRITORIES, textOf(TERRITORIES), report);
  if (descriptor === null || defects.length > 0) throw new DatasetError(defects);
  const known = new Set(territories.map(({ id }) => id));
  const indicators = descriptor.resources.flatMap((resource): readonly CurrentIndicator[] => {
    if (resource.indicateur === undefined) return [];
    const file = `data/${resource.path}`;
    const { observations, isSound } = readObservations(
      file,
      files.get(file),
      resource.indicateur.unite,
      known,
    );
    const indicator = buildIndicator(resource, descriptor, observations);
    return indicator === null ? [] : [{ indicator, file, observations, isSound }];
  });
  return { territories, indicators, updated: descriptor.mise_a_jour };
}

function readObservations(
  file: string,
  bytes: Uint8Array | undefined,
  unit: Indicator['unit'],
  known: ReadonlySet<string>,
): Pick<CurrentIndicator, 'observations' | 'isSound'> {
  let isSound = true;
  const report = (): void => {
    isSound = false;
  };
  const text = bytes === undefined ? null : decodeUtf8(file, bytes, report);
  const readings = text === null ? [] : parseObservations(file, text, unit, known, report);
  return {
    isSound: isSound && text !== null,
    observations: isSound ? readings.map(({ observation }) => observation) : [],
  };
}
