import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { describeContentIssue } from './read-yaml-file.ts';

/** What is said of the first thing wrong with a value. */
function said(schema: z.ZodType, value: unknown): string {
  const issue = schema.safeParse(value, { reportInput: true }).error?.issues[0];
  return issue === undefined ? 'rien' : describeContentIssue(issue);
}

describe('describeContentIssue', () => {
  const object = z.strictObject({ a: z.string().min(1) });

  test('a missing, an empty and an unknown field', () => {
    expect(said(object, {})).toBe('le champ manque : l’ajouter.');
    expect(said(object, { a: null })).toBe('le champ est vide : l’écrire.');
    expect(said(object, { a: '' })).toBe('le champ est vide : l’écrire.');
    expect(said(object, { a: 'b', c: 1 })).toBe(
      '« c » n’est pas un champ connu : corriger ce nom ou retirer le champ.',
    );
    expect(said(object, null)).toBe(
      'le fichier est vide : y écrire les champs, comme dans un fichier voisin.',
    );
  });

  test('a value of another type', () => {
    expect(said(z.string(), 5)).toBe(
      '« 5 » n’est pas lu comme un texte : écrire le texte à la ligne suivante, après « >- ».',
    );
    expect(said(z.string(), { a: 1 })).toBe(
      'le texte contient « : » et il est lu comme un champ : écrire le texte à la ligne suivante, après « >- ».',
    );
    expect(said(object, 'a')).toBe(
      'des champs sont attendus : écrire « nom du champ : valeur », un par ligne.',
    );
    expect(said(z.int(), 1.5)).toBe(
      '« 1.5 » n’est pas un nombre entier : l’écrire en chiffres, sans espace.',
    );
  });

  test('a value out of its bounds', () => {
    expect(said(z.int().min(1900), 19)).toBe('« 19 » est trop petit : écrire au moins 1900.');
    expect(said(z.int().max(2100), 21000)).toBe(
      '« 21000 » n’a pas la forme attendue : comparer avec un fichier voisin.',
    );
    expect(said(z.array(z.string()).min(1), [])).toBe('la liste est trop courte : y ajouter ce qui manque.');
    expect(said(z.tuple([z.string()]), ['a', 'b'])).toBe('la liste est trop longue : en retirer.');
    expect(said(z.enum(['a', 'b']), 'c')).toBe('« c » n’est pas admis : écrire a ou b.');
  });

  test('messages of our own schemas pass as they are', () => {
    expect(said(z.string().regex(/a/, 'un : deux.'), 'b')).toBe('un : deux.');
    expect(
      said(
        z.string().refine(() => false, 'trois : quatre.'),
        'b',
      ),
    ).toBe('trois : quatre.');
  });
});
