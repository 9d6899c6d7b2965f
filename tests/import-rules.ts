import { posix } from 'node:path';
import type { SourceFile } from './source-file.ts';

/** The rooms of src/, from the ground up: a room imports only from itself and from lower floors. */
export const FLOORS: readonly (readonly string[])[] = [
  ['refusal', 'keeping'],
  [
    'dataset',
    'stats',
    'charts',
    'csv',
    'format',
    'typography',
    'urls',
    'parse-html',
    'select',
    'register',
    'ledgers',
    'styles',
    'plain-french',
  ],
  ['figures', 'text', 'editorial'],
  ['programme', 'promises'],
  [
    'changes',
    'evaluation',
    'synthesis',
    'sitemap',
    'open-data',
    'verification',
    'standalone',
    'hosting',
    'frozen',
    'map',
    'search',
    'workbook',
    'built',
    'press',
  ],
  ['finishing'],
  ['books'],
  ['embed', 'sources'],
  ['loading'],
  ['content', 'content.config'],
  ['programme-content', 'changes-content', 'evaluation-content', 'brief-content', 'indicator-content'],
  ['press-content'],
  ['components'],
  ['layouts'],
  ['pages', 'middleware'],
];

/** The lowest floor that knows Astro. */
const ASTRO_FLOOR = FLOORS.findIndex((rooms) => rooms.includes('content'));

/** The packages of the rooms that must stay small; a room that is not here takes what it needs. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  dataset: /^(?:papaparse|zod|yaml|node:.*)$/u,
  stats: /^$/u,
  charts: /^(?:@observablehq\/plot|d3(?:-[a-z]+)?|@mixmark-io\/domino|node:module)$/u,
};

/** What the imports of a module of src/ break, one sentence each; tests may import what they like. */
export function importDefects({ path, text }: SourceFile): readonly string[] {
  if (path.includes('.test.')) return [];
  const room = roomOf(path);
  const floor = floorOf(room);
  if (floor === -1) return [`${path}: room "${room}" has no floor in tests/import-rules.ts.`];
  return importsOf(text).flatMap((name) => {
    if (!name.startsWith('.')) return packageDefects(path, room, floor, name);
    const target = posix.join(posix.dirname(path), name);
    if (!target.startsWith('src/')) return [];
    const other = roomOf(target);
    if (other === room || (floorOf(other) < floor && floorOf(other) !== -1)) return [];
    return [`${path}: "${room}" imports "${other}", which does not stand below it.`];
  });
}

/** The modules that a text imports, as written. */
export function importsOf(text: string): readonly string[] {
  const pattern = /(?:^|[\s;}])(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/gu;
  return [...text.matchAll(pattern)].map(([, , name = '']) => name);
}

function packageDefects(path: string, room: string, floor: number, name: string): readonly string[] {
  if (floor < ASTRO_FLOOR && /^(?:astro(?:$|[:/])|@astrojs\/)/u.test(name))
    return [`${path}: "${room}" knows Astro ("${name}").`];
  // What a fixture reads its drawing with is the business of tests.
  const allowed = path.includes('/fixtures/') ? undefined : PACKAGES[room];
  return allowed === undefined || allowed.test(name) ? [] : [`${path}: "${room}" has no use for "${name}".`];
}

function roomOf(path: string): string {
  const [first = '', second] = path.split('/').slice(1);
  return second === undefined ? first.replace(/\.[a-z]+$/u, '') : first;
}

function floorOf(room: string): number {
  return FLOORS.findIndex((rooms) => rooms.includes(room));
}
