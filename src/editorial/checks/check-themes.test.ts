import { beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../../register/fingerprint.ts';
import { annexFileSchema } from '../schemas/annexe.ts';
import { themeFileSchema } from '../schemas/themes.ts';
import type { YamlFile } from '../yaml/read-yaml-file.ts';
import { checkThemes } from './check-themes.ts';

const told: string[] = [];
beforeEach(() => void told.splice(0));

function fileOf<T>(file: string, data: T): YamlFile<T> {
  return { file, data, complain: (path, message) => void told.push(`${file} ${path.join('.')} ${message}`) };
}

const TEXT = 'Poursuivre l’accueil, place du Lac';
const row = fileOf(
  'content/annexe/01-lac.yaml',
  annexFileSchema.parse({
    ordre: 1,
    titre: 'Le lac',
    ambition: 'lac',
    actions: [{ id: 'lac-1', texte: TEXT }],
    partenaires: 'P',
    complementaires: 'C',
  }),
);
const theme = (name: string, ordre: number, more: Readonly<Record<string, unknown>>) =>
  fileOf(name, themeFileSchema.parse({ ordre, titre: 'T', resume: 'R.', lignes: [], actions: [], ...more }));
const said = (more: Readonly<Record<string, unknown>> = {}) => ({
  id: 'lac-1',
  en_clair: 'Continuer l’accueil.',
  empreinte: fingerprint(TEXT),
  ...more,
});

test('a theme with a known row, a known action and a place of its text passes', () => {
  checkThemes([theme('a', 1, { lignes: ['lac'], actions: [said({ lieux: ['place du Lac'] })] })], [row]);
  expect(told).toEqual([]);
});

test('a place that the text does not name is refused, unless the text has changed since', () => {
  checkThemes([theme('a', 1, { actions: [said({ lieux: ['mairie'] })] })], [row]);
  expect(told).toEqual([expect.stringContaining('a actions.0.lieux.0 « mairie » n’est pas dans le texte')]);
  told.length = 0;
  checkThemes([theme('a', 1, { actions: [said({ lieux: ['mairie'], empreinte: '0123456789ab' })] })], [row]);
  expect(told).toEqual([]);
});

test('unknown rows and actions are refused', () => {
  checkThemes(
    [theme('a', 1, { lignes: ['mer'], actions: [said({ id: 'lac-9' })], aussi: ['lac-8'] })],
    [row],
  );
  expect(told.map((line) => line.split(' ').slice(0, 4).join(' '))).toEqual([
    'a lignes.0 « mer',
    'a actions.0.id « lac-9',
    'a aussi.0 « lac-8',
  ]);
});

test('an action is said once, a row gathered once, an order taken once', () => {
  const more = { lignes: ['lac'], actions: [said()] };
  checkThemes([theme('a', 1, more), theme('b', 1, more)], [row]);
  expect(told.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'b ordre',
    'b lignes.0',
    'b actions.0.id',
  ]);
});

test('an action is not in one theme twice', () => {
  checkThemes([theme('a', 1, { actions: [said()], aussi: ['lac-1'] })], [row]);
  expect(told).toEqual([expect.stringContaining('a aussi.0 « lac-1 » est déjà dans ce thème')]);
});
