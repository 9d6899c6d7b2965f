import type { Report } from '../defect.ts';
import type { Descriptor } from './descriptor-schema.ts';

/** The descriptor of the data package. */
export const DESCRIPTOR = 'data/datapackage.json';

/** The list of neighbourhoods and references. */
export const TERRITORIES = 'data/territoires.csv';

/** The changes as the source prints them. */
export const PUBLISHED_CHANGES = 'data/evolutions-publiees.csv';

/** The files without which nothing can be read. */
export const REQUIRED_FILES: readonly string[] = [DESCRIPTOR, TERRITORIES, PUBLISHED_CHANGES];

/** Reports the files of data/ that the descriptor does not describe, and those it describes that are not there; the required ones are checked before. */
export function checkFiles(present: Iterable<string>, descriptor: Descriptor, report: Report): void {
  const say = (file: string, message: string): void =>
    report({ file, line: 1, column: 1, field: null, message });
  const described = new Set(
    descriptor.resources
      .flatMap(({ path, schema }) => (schema === undefined ? [path] : [path, schema]))
      .map((path) => `data/${path}`),
  );
  const files = new Set(present);
  for (const file of files) {
    if (described.has(file) || REQUIRED_FILES.includes(file)) continue;
    say(
      file,
      `le fichier n’est pas décrit dans ${DESCRIPTOR} : l’y décrire, ou le ranger hors du dossier data.`,
    );
  }
  for (const file of described) {
    if (files.has(file) || REQUIRED_FILES.includes(file)) continue;
    say(
      file,
      `le fichier manque, alors que ${DESCRIPTOR} le décrit : le remettre, depuis la copie d’avant s’il a été déplacé ; s’il n’a jamais existé, retirer sa description.`,
    );
  }
}
