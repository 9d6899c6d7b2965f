import { expect, test } from 'vitest';
import { checkAnnex } from './check-annex.ts';
import type { YamlFile } from './read-yaml-file.ts';

const told: string[] = [];

function fileOf<T>(file: string, data: T): YamlFile<T> {
  return { file, data, complain: (path, message) => void told.push(`${file} ${path.join('.')} ${message}`) };
}

const row = (file: string, ordre: number, ambition: string) =>
  fileOf(file, {
    ordre,
    titre: 'T',
    ambition,
    mention: 'M',
    actions: [],
    partenaires: 'P',
    complementaires: 'C',
    revisions: [],
  });

const structure = fileOf('structure.yaml', {
  enjeux: [],
  ambitions: [
    { id: 'un', titre: 'Un', priorites: 'Un' },
    { id: 'deux', titre: 'Deux', priorites: 'Deux' },
  ],
  publics: [],
});

test('rows in order, with known ambitions, none forgotten, pass', () => {
  told.length = 0;
  checkAnnex([row('a.yaml', 1, 'un'), row('b.yaml', 2, 'deux'), row('c.yaml', 3, 'un')], structure, true);
  expect(told).toEqual([]);
});

test('a repeated order, an unknown and a forgotten ambition are told', () => {
  told.length = 0;
  checkAnnex([row('a.yaml', 1, 'un'), row('b.yaml', 1, 'trois')], structure, true);
  expect(told).toEqual([
    'b.yaml ordre 1 est déjà l’ordre de a.yaml : numéroter à la suite.',
    'b.yaml ambition « trois » n’est pas une ambition de content/structure.yaml : écrire un ou deux.',
    'structure.yaml ambitions.1 aucune ligne de l’annexe ne porte l’ambition « deux » : la rattacher.',
  ]);
});

test('a structure that could not be read is not held against the rows', () => {
  told.length = 0;
  checkAnnex([row('a.yaml', 1, 'trois')], null, true);
  expect(told).toEqual([]);
});

test('an ambition whose file could not be read is not called forgotten', () => {
  told.length = 0;
  checkAnnex([row('a.yaml', 1, 'un')], structure, false);
  expect(told).toEqual([]);
});
