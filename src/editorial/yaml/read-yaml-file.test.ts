import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formatDefect } from '../../dataset/defect.ts';
import { annexFileSchema } from '../schemas/annexe.ts';
import { readYamlFile } from './read-yaml-file.ts';

const BLOCK_STYLE =
  'écrire « >- » après le nom du champ et le texte à la ligne suivante, décalé de deux espaces';

/** The defects of a malformed file of the annex, in the order they are told. */
function defectsOf(name: string): readonly string[] {
  const defects: string[] = [];
  const text = readFileSync(`tests/fixtures/editorial/${name}.yaml`, 'utf8');
  const read = readYamlFile(`${name}.yaml`, text, annexFileSchema, (defect) =>
    defects.push(formatDefect(defect)),
  );
  expect(read).toBeNull();
  return defects;
}

describe('a file of the annex that YAML cannot read', () => {
  test.each([
    [
      'deux-points',
      `2:8 un texte qui contient « : » est lu comme un champ : ${BLOCK_STYLE}. La ligne : titre: Améliorer l'habitat : construire`,
    ],
    [
      'tabulation',
      '3:1 la ligne commence par une tabulation : la remplacer par des espaces. La ligne : - Construire',
    ],
    [
      'texte-non-decale',
      "4:1 cette ligne n’est ni un champ ni la suite d’un texte : écrire « nom du champ : valeur », ou décaler le texte de deux espaces sous « >- ». La ligne : et l'équilibre",
    ],
    [
      'guillemet-ouvert',
      `2:11 le texte continue après sa fin : ${BLOCK_STYLE}. La ligne : titre: 'l'habitat'`,
    ],
    ['champ-double', '4:1 ce champ est écrit deux fois : n’en garder qu’un. La ligne : titre: >-'],
    [
      'diese',
      `2:8 « # » coupe le texte, la suite est lue comme un commentaire : ${BLOCK_STYLE}. La ligne : titre: Améliorer l'habitat #2`,
    ],
    [
      'etoile',
      `2:8 un texte ne peut pas commencer par « & » ou « * » : ${BLOCK_STYLE}. La ligne : titre: *Améliorer*`,
    ],
  ])('%s', (name, message) => {
    expect(defectsOf(name)).toEqual([`${name}.yaml:${message}`]);
  });
});

describe('a file of the annex whose fields are wrong', () => {
  test('an empty file', () => {
    expect(defectsOf('vide')).toEqual([
      'vide.yaml:1:1 le fichier est vide : y écrire les champs, comme dans un fichier voisin.',
    ]);
  });

  test('all wrong fields are told at once', () => {
    expect(defectsOf('champs')).toEqual([
      'champs.yaml:1:8 (ordre) « un » n’est pas un nombre entier : l’écrire en chiffres, sans espace.',
      'champs.yaml:2:1 (titre) le champ est vide : l’écrire.',
      "champs.yaml:3:11 (ambition) « L'habitat » n’est pas un identifiant : écrire des minuscules sans accent, des chiffres et des traits d’union.",
      'champs.yaml:8:3 (actions) une liste est attendue : commencer chaque ligne par « - » suivi d’un espace.',
      'champs.yaml:9:14 (partenaires) « 2030 » n’est pas lu comme un texte : écrire le texte à la ligne suivante, après « >- ».',
      'champs.yaml:1:1 (complementaires) le champ manque : l’ajouter.',
      'champs.yaml:4:1 (action) « action » n’est pas un champ connu : corriger ce nom ou retirer le champ.',
    ]);
  });

  test('HTML and straight quotation marks', () => {
    expect(defectsOf('html')).toEqual([
      'html.yaml:2:8 (titre) « <b> » est du HTML : écrire le texte seul, la mise en forme est faite par le site.',
      'html.yaml:10:12 (actions, 2, texte) « &amp; » est du HTML : écrire le texte seul, la mise en forme est faite par le site.',
      'html.yaml:13:12 (actions, 3, texte) le texte contient un guillemet droit : le remplacer par « ou ».',
    ]);
  });

  test('an action that YAML takes for a field', () => {
    expect(defectsOf('liste-deux-points')).toEqual([
      'liste-deux-points.yaml:8:7 (actions, 1, texte) le texte contient « : » et il est lu comme un champ : écrire le texte à la ligne suivante, après « >- ».',
    ]);
  });

  test('actions without a mention, or both', () => {
    expect(defectsOf('sans-action')).toEqual([
      'sans-action.yaml:5:10 (actions) la ligne n’a aucune action : en écrire une, ou expliquer pourquoi dans le champ « mention ».',
    ]);
    expect(defectsOf('mention-et-actions')).toEqual([
      'mention-et-actions.yaml:1:8 (ordre) « 0 » est trop petit : écrire au moins 1.',
      'mention-et-actions.yaml:8:3 (actions) la ligne a une mention et des actions : garder l’une ou les autres.',
    ]);
  });
});

/** What an action is that nobody has said more of. */
const plain = {
  depuis: null,
  revisions: [],
  retrait: null,
  service: null,
  lieu: null,
  contact: null,
  debut: null,
  fin: null,
  non_mesurable: null,
};

describe('a file that is right', () => {
  test('is read, signs and all, and a missing mention is null', () => {
    const text = readFileSync('tests/fixtures/editorial/complet.yaml', 'utf8');
    const read = readYamlFile('complet.yaml', text, annexFileSchema, (defect) =>
      expect.unreachable(formatDefect(defect)),
    );
    expect(read?.data).toEqual({
      ordre: 3,
      titre: "Améliorer l'habitat : construire, réparer # partout",
      ambition: 'habitat',
      mention: null,
      actions: [
        { ...plain, id: 'habitat-1', texte: 'Construire des logements ;' },
        { ...plain, id: 'habitat-2', texte: '+ 10 % de logements * réparés & isolés' },
      ],
      partenaires: 'À construire',
      complementaires: 'À structurer',
      revisions: [],
    });
  });

  test('can be complained of later, at a place of its data', () => {
    const told: string[] = [];
    const read = readYamlFile(
      'a.yaml',
      'b:\n  - c\n  - d\n',
      z.object({ b: z.array(z.string()) }),
      (defect) => told.push(formatDefect(defect)),
    );
    read?.complain(['b', 1], 'un : deux.');
    expect(told).toEqual(['a.yaml:3:5 (b, 2) un : deux.']);
  });
});
