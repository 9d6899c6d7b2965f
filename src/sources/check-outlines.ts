import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../dataset/dataset.ts';
import type { Report } from '../dataset/defect.ts';
import { readText } from '../editorial/text/read-text.ts';
import { parseOutlines } from '../map/commune-outlines.ts';

/** Where the outlines stand, from the root of the project. */
export const OUTLINES_FILE = 'content/geo/communes-mel.geojson';

/** The communes of the metropolis in the edition that content/geo/README.md names. */
const COMMUNES = 95;

const RESTORE = 'reprendre ce fichier de la copie d’avant, il ne se change jamais à la main.';

/** Reports outlines that cannot be read, that are not all there, and a commune of data/ without one. */
export function checkOutlines(
  root: string,
  dataset: Dataset | null,
  report: Report,
  communes = COMMUNES,
): void {
  const complain = (message: string): void =>
    report({ file: OUTLINES_FILE, line: 1, column: 1, field: null, message });
  const path = join(root, OUTLINES_FILE);
  const text = existsSync(path) ? readText(OUTLINES_FILE, readFileSync(path), report) : null;
  if (text === null) return;
  const outlines = outlinesOf(text);
  if (outlines === null) return complain(`les contours des communes ne se lisent pas : ${RESTORE}`);
  const names = new Set(outlines.map(({ name }) => name));
  if (names.size !== communes || outlines.length !== communes)
    complain(`il y a ${names.size} communes au lieu de ${communes} : ${RESTORE}`);
  const needed = new Set(dataset?.territories.flatMap((territory) => territory.communes) ?? []);
  for (const name of needed)
    if (!names.has(name))
      complain(
        `la commune « ${name} » de data/territoires.csv n’a pas de contour : corriger son nom dans data/territoires.csv, ou ${RESTORE}`,
      );
}

function outlinesOf(text: string) {
  try {
    return parseOutlines(text);
  } catch {
    return null;
  }
}
