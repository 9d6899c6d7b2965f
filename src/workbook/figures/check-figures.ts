import { DatasetError, type Defect, formatDefect } from '../../dataset/defect.ts';
import { DESCRIPTOR } from '../../dataset/descriptor/required-files.ts';
import { loadDataset } from '../../dataset/load-dataset.ts';
import type { CollectFindings } from '../findings.ts';
import type { DataFiles } from './current-figures.ts';
import type { MergedIndicator } from './merge-figures.ts';
import type { ToldYear } from './year-origins.ts';

/** Checks what data/ would be as a build does, and tells each defect at the cell of the file that brings it. */
export function checkFigures(
  files: DataFiles,
  merged: readonly MergedIndicator[],
  told: readonly ToldYear[],
  found: CollectFindings,
): void {
  try {
    loadDataset(files);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    for (const defect of error.defects) {
      const place = defect.file === DESCRIPTOR ? originOf(defect, files, told) : placeOf(defect, merged);
      if (place === null) found.defect('', formatDefect(defect));
      else found.defect(place, inTheFile(defect.message));
    }
  }
}

function placeOf(defect: Defect, merged: readonly MergedIndicator[]): string | null {
  const one = merged.find(({ file }) => file === defect.file);
  const observation = one?.observations[defect.line - 2];
  return observation === undefined ? null : (one?.places.get(observation) ?? null);
}

/** The cell that tells the first year of the indicator that a defect of the descriptor is about: it changed nothing else. */
function originOf({ field }: Defect, files: DataFiles, told: readonly ToldYear[]): string | null {
  const [, index] = /^resources\.(\d+)\./u.exec(field ?? '') ?? [];
  if (index === undefined) return null;
  // It was just read.
  const { resources } = JSON.parse(Buffer.from(files.get(DESCRIPTOR) ?? []).toString()) as {
    readonly resources: readonly { readonly name: string }[];
  };
  return told.find(({ indicator }) => indicator === resources[Number(index)]?.name)?.place ?? null;
}

/** Words of a remedy that speak of lines of a CSV, said of the cells of a spreadsheet. */
function inTheFile(message: string): string {
  return message
    .replace(/ \(lignes [\d, ]+\)/u, '')
    .replace(
      'dans la colonne « note » de cette ligne',
      'dans la feuille « Remarques », ou dans une colonne « note »',
    )
    .replace(
      'dans la colonne « note » de chacune de ces lignes',
      'dans la feuille « Remarques », ou dans une colonne « note »',
    );
}
