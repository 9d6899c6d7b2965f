import { expect, test } from 'vitest';
import type { YamlFile } from '../yaml/read-yaml-file.ts';
import { checkAnnex } from './check-annex.ts';

const told: string[] = [];

function fileOf<T>(file: string, data: T): YamlFile<T> {
  return { file, data, complain: (path, message) => void told.push(`${file} ${path.join('.')} ${message}`) };
}

const row = (file: string, ordre: number, ambition: string) =>
  fileOf(file, {
    ordre,
    titre: `Titre de ${file}`,
    ambition,
    mention: `Mention de ${file}`,
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
  checkAnnex(
    [row('1-a.yaml', 1, 'un'), row('2-b.yaml', 2, 'deux'), row('3-c.yaml', 3, 'un')],
    structure,
    true,
  );
  expect(told).toEqual([]);
});

test('a repeated order, an unknown and a forgotten ambition are told', () => {
  told.length = 0;
  checkAnnex([row('1-a.yaml', 1, 'un'), row('1-b.yaml', 1, 'trois')], structure, true);
  expect(told).toEqual([
    '1-b.yaml ordre 1 est déjà l’ordre de 1-a.yaml : numéroter à la suite.',
    '1-b.yaml ambition « trois » n’est pas une ambition de content/structure.yaml : écrire un ou deux.',
    'structure.yaml ambitions.1 aucune ligne de l’annexe ne porte l’ambition « deux » : la rattacher.',
  ]);
});

test('a structure that could not be read is not held against the rows', () => {
  told.length = 0;
  checkAnnex([row('1-a.yaml', 1, 'trois')], null, true);
  expect(told).toEqual([]);
});

test('an ambition whose file could not be read is not called forgotten', () => {
  told.length = 0;
  checkAnnex([row('1-a.yaml', 1, 'un')], structure, false);
  expect(told).toEqual([]);
});

test('another number than that of the file, and one that is left out, are told', () => {
  told.length = 0;
  checkAnnex([row('1-a.yaml', 1, 'un'), row('4-b.yaml', 3, 'deux')], structure, true);
  expect(told).toEqual([
    '4-b.yaml ordre 3 n’est pas le numéro qui commence le nom du fichier : donner le même aux deux, par exemple « 03-… ».',
    '4-b.yaml ordre aucune ligne de l’annexe n’a l’ordre 2 : rétablir la ligne qui manque, ou numéroter à la suite.',
  ]);
});

test('a copy of a row is told by its title, or by its words under another title', () => {
  told.length = 0;
  const first = row('1-a.yaml', 1, 'un');
  const copy = row('2-b.yaml', 2, 'deux');
  const data = { ...first.data, ordre: 2, ambition: 'deux' };
  checkAnnex([first, { ...copy, data }], structure, true);
  checkAnnex([first, { ...copy, data: { ...data, titre: 'Autre' } }], structure, true);
  expect(told).toEqual([
    '2-b.yaml titre ce titre est déjà celui de 1-a.yaml : retirer la copie, ou écrire le sien.',
    '2-b.yaml actions ces actions sont déjà celles de 1-a.yaml : retirer la copie, ou écrire les siennes.',
  ]);
});
