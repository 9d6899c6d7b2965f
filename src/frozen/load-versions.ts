import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Defect } from '../dataset/defect.ts';
import { EditorialError } from '../editorial/editorial-error.ts';
import { readVersion } from './archive.ts';
import type { FrozenVersion } from './frozen-version.ts';
import { type Ledger, LEDGER_NAME, readLedger, restore, sha256 } from './ledger.ts';

/** Where the versions stand, from the root of the project. */
export const VERSIONS_FOLDER = 'content/versions';

type Report = (defect: Omit<Defect, 'line' | 'column' | 'field'>) => void;

/**
 * Every version ever frozen, by figure then by day, each file checked against its fingerprint; none when the folder is not there.
 * Throws EditorialError, in French, when a file was changed, taken away, or added without its fingerprint: this is what stops a build.
 */
export function loadVersions(folder: string): readonly FrozenVersion[] {
  if (!existsSync(folder)) return [];
  const defects: Defect[] = [];
  const report: Report = (defect) => void defects.push({ ...defect, line: 1, column: 1, field: null });
  const versions = archiveNames(folder).flatMap((name) => readOne(folder, name, report));
  const path = join(folder, LEDGER_NAME);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const ledger = readLedger(`${VERSIONS_FOLDER}/${LEDGER_NAME}`, text, (defect) => void defects.push(defect));
  if (ledger.size === 0 && versions.length > 0)
    report({
      file: `${VERSIONS_FOLDER}/${LEDGER_NAME}`,
      message: `ce fichier est vide ou absent, alors que ${versions.length} versions sont figées : n’effacer aucune version, ${restore}`,
    });
  else compareWithLedger(versions, ledger, report);
  if (defects.length > 0) throw new EditorialError(defects);
  return versions;
}

function archiveNames(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== LEDGER_NAME)
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

function readOne(folder: string, name: string, report: Report): readonly FrozenVersion[] {
  const file = `${VERSIONS_FOLDER}/${name}`;
  const [, figure = '', date = ''] = /^([a-z0-9-]+)\/(\d{4}-\d\d-\d\d)\.jsonl\.br$/u.exec(name) ?? [];
  if (figure === '') {
    report({
      file,
      message: 'ce fichier n’est pas une version figée : le déplacer hors de content/versions.',
    });
    return [];
  }
  try {
    return [readVersion(figure, date, readFileSync(join(folder, name)))];
  } catch {
    report({ file, message: `cette version figée ne se lit plus : ${restore}` });
    return [];
  }
}

function compareWithLedger(versions: readonly FrozenVersion[], ledger: Ledger, report: Report): void {
  const found = new Set<string>();
  for (const { figure, date, files } of versions) {
    const file = `${VERSIONS_FOLDER}/${figure}/${date}.jsonl.br`;
    const known = files.filter(({ path }) => ledger.has(path));
    for (const { path } of files) found.add(path);
    const unknown = files.find(({ path }) => !ledger.has(path));
    if (known.length === 0)
      report({
        file,
        message: `cette version n’est pas inscrite dans ${LEDGER_NAME} : ${restore} Si « npm run freeze » vient de s’arrêter en route, mettre ce fichier de côté, hors de content/, puis relancer la commande.`,
      });
    else if (unknown !== undefined)
      report({ file, message: `« ${unknown.path} » n’est pas inscrit dans ${LEDGER_NAME} : ${restore}` });
    const changed = known.find(({ path, text }) => ledger.get(path) !== sha256(text));
    if (changed !== undefined)
      report({ file, message: `« ${changed.path} » a changé depuis qu’il est figé : ${restore}` });
  }
  const missing = [...ledger.keys()].filter((path) => !found.has(path));
  for (const [version, paths] of Map.groupBy(missing, versionName))
    report({
      file: `${VERSIONS_FOLDER}/${version}.jsonl.br`,
      message: `il manque ${paths.length} des fichiers figés, dont « ${paths[0] ?? ''} » : ${restore}`,
    });
}

function versionName(path: string): string {
  const [, figure = '', , date = ''] = path.split('/');
  return `${figure}/${date}`;
}

let loaded: readonly FrozenVersion[] | null = null;

/** The versions of this site, loaded once; FROZEN_FOLDER names another folder. Throws as loadVersions does. */
export function publishedVersions(): readonly FrozenVersion[] {
  loaded ??= loadVersions(process.env['FROZEN_FOLDER'] || VERSIONS_FOLDER);
  return loaded;
}
