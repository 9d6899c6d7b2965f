import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, parse, relative, sep } from 'node:path';
import { Refusal } from '../../src/refusal.ts';
import { inFrench } from '../files/file-errors.ts';
import { outputState } from './output-marker.ts';

/** What a build must never replace, nor write into. */
export interface GuardedPlaces {
  /** The root of the project. */
  readonly root: string;
  /** The home of whoever builds. */
  readonly home: string;
  /** Other sources than the project's own: files or folders. */
  readonly sources: readonly string[];
}

/** Folders of the project that are not outputs, whatever they hold. */
const OF_THE_PROJECT: ReadonlySet<string> = new Set(
  '.astro .ci .git .github content data docs node_modules public scripts src tests'.split(' '),
);

/** What the builds themselves keep in `.build/`. */
const OF_THE_BUILDS = /^(?:images|kept|envoi|previous.*|staging-.*|cache-.*|.*\.(?:txt|lock|json))$/u;

const FEW = 5;

/** Throws in French unless a build may replace the folder: it is absent or empty, or holds what a build made and nothing else. */
export function guardOutput(outFolder: string, places: GuardedPlaces): void {
  let harm: string | null;
  try {
    harm = harmOf(outFolder, places);
  } catch (error) {
    throw inFrench(error, outFolder);
  }
  if (harm !== null) throw new Refusal(`Dossier de sortie « ${outFolder} » : ${harm}`);
}

function harmOf(outFolder: string, { root, home, sources }: GuardedPlaces): string | null {
  const entry = lstatSync(outFolder, { throwIfNoEntry: false });
  if (entry?.isSymbolicLink() === true)
    return 'c’est un lien vers un autre endroit. Donner le chemin du dossier lui-même.';
  if (entry !== undefined && !entry.isDirectory()) return 'c’est un fichier. Donner le chemin d’un dossier.';
  const real = realPath(outFolder);
  if (real === parse(real).root) return `c’est la racine du disque. ${ELSEWHERE}`;
  for (const [name, place] of [
    ['le dossier du projet', root],
    ['le dossier personnel', home],
    ...sources.map((source) => ['une source du site', source] as const),
  ] as const)
    if (place !== '' && holds(real, realPath(place)))
      return `il contient ${name} (${place}), que la construction remplacerait. ${ELSEWHERE}`;
  if (sources.some((source) => holds(realPath(source), real)))
    return `il est dans une source du site. ${ELSEWHERE}`;
  if (holds(realPath(root), real)) {
    const harm = harmInProject(relative(realPath(root), real).split(sep));
    if (harm !== null) return harm;
  }
  return entry === undefined ? null : harmOfContent(real);
}

const ELSEWHERE = 'Choisir un dossier qui n’existe pas encore, ou un dossier vide.';

function harmInProject(names: readonly string[]): string | null {
  const [first = '', second = ''] = names.map((name) => name.toLowerCase());
  if (first === 'dist' && names.length > 1) return `il est dans le dossier publié. ${ELSEWHERE}`;
  if (first === '.build' && (second === '' || OF_THE_BUILDS.test(second)))
    return `les constructions y gardent leurs fichiers. ${ELSEWHERE}`;
  return OF_THE_PROJECT.has(first) ? `il est dans les sources du projet. ${ELSEWHERE}` : null;
}

function harmOfContent(folder: string): string | null {
  const state = outputState(folder);
  if (state === 'unknown')
    return `il contient des fichiers que la construction n’a pas faits, et qu’elle remplacerait. ${ELSEWHERE}`;
  if (typeof state === 'string') return null;
  const { foreign } = state;
  const rest = foreign.length > FEW ? `, et ${foreign.length - FEW} de plus` : '';
  return `il contient des fichiers que la construction n’a pas faits (${foreign.slice(0, FEW).join(', ')}${rest}). Les ranger ailleurs : elle remplace le dossier en entier.`;
}

/** Whether a folder is another one, or holds it at any depth, whatever the names by which both are called. */
function holds(folder: string, inner: string): boolean {
  const wanted = identity(folder);
  for (let place = inner; ; place = dirname(place)) {
    if (place === folder || (wanted !== null && identity(place) === wanted)) return true;
    if (place === dirname(place)) return false;
  }
}

function identity(path: string): string | null {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat === undefined ? null : `${stat.dev}:${stat.ino}`;
}

/** The path without links, of which only the last parts may be missing. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path === dirname(path) ? path : join(realPath(dirname(path)), basename(path));
  }
}
