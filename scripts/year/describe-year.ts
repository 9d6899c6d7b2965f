import { formatCount } from '../../src/format.ts';
import type { FolderChanges } from '../files/compare-folders.ts';

/** How many addresses of one kind are named. */
const NAMED = 6;

/** The kinds of what readers see, by the beginning of the path, in the order in which they are told. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['accueil et pages du site', /^(?:[^/]+\/)?index\.html$/u],
  ['convention et annexe', /^convention\/.*\.html$/u],
  ['ambitions et suivi', /^(?:ambitions|suivi|changements|evaluation)\/.*\.html$/u],
  ['indicateurs', /^indicateurs\/.*\.html$/u],
  ['quartiers', /^quartiers\/.*\.html$/u],
  ['graphiques à intégrer', /^graphiques\/.*\.html$/u],
  ['fichiers de données', /^(?:donnees\/|.*\.(?:csv|json|jsonld)$)/u],
];

/** What readers will see changed, new or gone, in French, a line a kind. */
export function describeYear({ changed, added, removed }: FolderChanges): readonly string[] {
  const kinds = KINDS.map(([name]) => name);
  const rest = 'images et autres fichiers';
  const kindOf = (file: string): string => KINDS.find(([, pattern]) => pattern.test(file))?.[0] ?? rest;
  const groups = [changed, added, removed].map((files) => Map.groupBy(files, kindOf));
  const lines = [...kinds, rest].flatMap((kind) => {
    const [some = [], fresh = [], gone = []] = groups.map((group) => group.get(kind) ?? []);
    const counts = [count(some, 'changé'), count(fresh, 'nouveau'), count(gone, 'retiré')].filter(
      (words) => words !== null,
    );
    return counts.length === 0
      ? []
      : [`  - ${kind} : ${counts.join(', ')}${named(kind, [...fresh, ...some])}`];
  });
  return lines.length === 0
    ? ['Rien ne change pour les lecteurs.']
    : ['Ce que les lecteurs verront changé :', ...lines];
}

function count(files: readonly string[], word: string): string | null {
  return files.length === 0 ? null : `${formatCount(files.length)} ${word}${plural(word, files.length)}`;
}

function plural(word: string, number: number): string {
  if (number < 2) return '';
  return word === 'nouveau' ? 'x' : 's';
}

/** The addresses of pages, while they are few enough to be looked at. */
function named(kind: string, files: readonly string[]): string {
  if (kind.startsWith('graphiques') || kind.startsWith('images')) return '';
  const addresses = files.map((file) => `/${file.replace(/index\.html$/u, '')}`);
  const more = addresses.length > NAMED ? ', …' : '';
  return addresses.length === 0 ? '' : ` (${addresses.slice(0, NAMED).join(', ')}${more})`;
}
