import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../dataset/defect.ts';
import { isOfTheSystem } from '../editorial/yaml/read-content.ts';

/** What a folder of content/ holds: files of one ending, named by us, or a few files of fixed names. */
type Place = { readonly ending: string } | { readonly names: readonly string[] };

const NAMED = (ending: string): Place => ({ ending });

const PLACES: Readonly<Record<string, Place>> = {
  annexe: NAMED('.yaml'),
  convention: NAMED('.mdx'),
  'en-bref': NAMED('.yaml'),
  geo: { names: ['README.md', 'communes-mel.geojson'] },
  glossaire: NAMED('.yaml'),
  graphiques: NAMED('.yaml'),
  indicateurs: NAMED('.mdx'),
  pages: NAMED('.mdx'),
  suivi: NAMED('.yaml'),
  source: { names: ['transcription.md'] },
  themes: NAMED('.yaml'),
  verifications: NAMED('.yaml'),
};

const AT_THE_ROOT: ReadonlySet<string> = new Set([
  ...[
    'chronologie',
    'editions',
    'errata',
    'evaluation',
    'rapprochements',
    'index',
    'mots',
    'reperes',
    'site',
    'structure',
    'tableau',
    'verbes',
  ].map((name) => `${name}.yaml`),
  'changements.jsonl',
  'registre.jsonl',
  'sceaux.txt',
]);

/** Read and checked where the frozen versions are. */
const OTHER_FOLDERS: ReadonlySet<string> = new Set(['versions']);

/** Names that a system, an address or a program keeps for itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index|constructor|versions|404)$/u;
const LONGEST_NAME = 80;

const oneOf = new Intl.ListFormat('fr', { type: 'disjunction' });

/** Reports every file of content/ that no one reads, that is missing, or whose name neither a system nor an address can bear. */
export function checkPlaces(root: string, report: Report): void {
  const complain = (file: string, message: string): void =>
    report({ file: `content/${file}`, line: 1, column: 1, field: null, message });
  for (const entry of entriesOf(join(root, 'content'))) {
    if (entry.isDirectory() && OTHER_FOLDERS.has(entry.name)) continue;
    const place = Object.hasOwn(PLACES, entry.name) ? PLACES[entry.name] : undefined;
    if (entry.isDirectory() && place !== undefined) checkFolder(root, entry.name, place, complain);
    else if (!entry.isFile() || !AT_THE_ROOT.has(entry.name)) complain(entry.name, STRAY);
  }
}

function checkFolder(
  root: string,
  folder: string,
  place: Place,
  complain: (file: string, message: string) => void,
): void {
  const entries = entriesOf(join(root, 'content', folder));
  for (const entry of entries) {
    const message = entry.isFile() ? nameDefect(entry.name, place) : STRAY;
    if (message !== null) complain(`${folder}/${entry.name}`, message);
  }
  if (!('names' in place)) return;
  for (const name of place.names)
    if (entries.every((entry) => entry.name !== name))
      complain(`${folder}/${name}`, 'le fichier manque : le reprendre de la copie d’avant.');
}

const STRAY =
  'ce n’est pas un fichier de contenu à sa place : le déplacer hors de content/, ou dans le dossier de ses semblables.';

function nameDefect(name: string, place: Place): string | null {
  if ('names' in place) return place.names.includes(name) ? null : STRAY;
  const { ending } = place;
  const id = name.endsWith(ending) ? name.slice(0, -ending.length) : null;
  if (id === null || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))
    return `ce nom n’est pas celui d’un fichier de contenu : écrire des minuscules sans accent, des traits d’union, et finir par « ${ending} ».`;
  if (RESERVED.test(id))
    return `« ${id} » est un nom que le système ou les adresses du site gardent pour eux : en donner un autre.`;
  if (name.length > LONGEST_NAME) return `ce nom est trop long : ${LONGEST_NAME} caractères au plus.`;
  return null;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !isOfTheSystem(name))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** The list of some names, in a sentence: « a, b ou c ». */
export function namesOf(names: readonly string[]): string {
  return oneOf.format(names);
}
