import { expect, test } from 'vitest';
import { checkIndexTerms } from './check-index-terms.ts';

function complaints(
  data: Parameters<typeof checkIndexTerms>[0] extends infer F
    ? F extends { data: infer D }
      ? D
      : never
    : never,
) {
  const heard: string[] = [];
  const complain = (path: readonly PropertyKey[], message: string) =>
    void heard.push(`${path.join('.')} ${message}`);
  checkIndexTerms({ file: 'content/index.yaml', data, complain }, ['Les écoles du lac.', 'Un jardin.']);
  return heard;
}

test('a file that could not be read is complained of elsewhere', () => {
  expect(() => checkIndexTerms(null, [])).not.toThrow();
});

test('forms that the document holds in any number pass', () => {
  expect(complaints([{ entree: 'école', formes: [], aussi: ['classe'] }])).toEqual([]);
  expect(complaints([{ entree: 'verdure', formes: ['jardins'], aussi: [] }])).toEqual([]);
});

test('a form that no passage holds, an entry and a word written twice are all reported', () => {
  const entries = [
    { entree: 'piscine', formes: [], aussi: [] },
    { entree: 'École', formes: ['école', 'lycée'], aussi: ['classe', 'Classe'] },
    { entree: 'ecole', formes: ['écoles'], aussi: [] },
  ];
  expect(complaints(entries)).toEqual([
    '0.entree « piscine » n’est dans aucun passage du document : écrire ses mots, ou retirer cette forme.',
    '1.formes.1 « lycée » n’est dans aucun passage du document : écrire ses mots, ou retirer cette forme.',
    '1.aussi.1 « Classe » est écrit deux fois : n’en garder qu’un.',
    '2.entree « ecole » est déjà une entrée : réunir leurs formes.',
  ]);
});
