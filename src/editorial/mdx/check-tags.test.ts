import { expect, test } from 'vitest';
import { tagDefects } from './check-tags.ts';

const tags = { Note: {}, Perdu: { objet: 'texte' } } as const;

test('a tag with its attributes has nothing wrong', () => {
  const attributes = [{ type: 'mdxJsxAttribute', name: 'objet', value: 'une figure' }];
  expect(tagDefects({ type: 'mdxJsxFlowElement', name: 'Perdu', attributes }, tags)).toEqual([]);
});

test('an unknown tag names those that are admitted; a fragment is one', () => {
  expect(tagDefects({ type: 'mdxJsxFlowElement', name: 'Notes' }, tags)).toEqual([
    '« <Notes> » n’est pas admis ici : le retirer. Les balises admises sont <Note> et <Perdu>.',
  ]);
  expect(tagDefects({ type: 'mdxJsxFlowElement', name: null }, tags)).toHaveLength(1);
});

test('all that is wrong with the attributes is told', () => {
  const attributes = [
    { type: 'mdxJsxAttribute', name: 'class', value: 'x' },
    { type: 'mdxJsxExpressionAttribute', value: '...x' },
  ];
  expect(tagDefects({ type: 'mdxJsxFlowElement', name: 'Perdu', attributes }, tags)).toEqual([
    'à « <Perdu> », « class » n’est pas admis : le retirer.',
    '« <Perdu> » contient un programme entre accolades : le retirer.',
    'à « <Perdu> », il manque « objet » : l’écrire, comme dans un fichier voisin.',
  ]);
});

test('a flag and a choice with an empty one may be left out; another word than those to choose is refused', () => {
  const some = {
    Etat: { si: ['un', 'deux'] },
    Contact: { pour: ['', 'un'] },
    Perdu: { suppose: 'drapeau' },
  } as const;
  const tag = (name: string, attribute: string | null, value: string | null = null) =>
    tagDefects(
      {
        type: 'mdxJsxFlowElement',
        name,
        attributes: attribute === null ? [] : [{ type: 'mdxJsxAttribute', name: attribute, value }],
      },
      some,
    );
  expect([
    ...tag('Contact', null),
    ...tag('Perdu', null),
    ...tag('Perdu', 'suppose'),
    ...tag('Etat', 'si', 'un'),
  ]).toEqual([]);
  expect(tag('Etat', null)).toEqual([
    'à « <Etat> », il manque « si » : l’écrire, comme dans un fichier voisin.',
  ]);
  expect(tag('Etat', 'si', 'trois')).toEqual([
    'à « <Etat> », « trois » ne convient pas à « si » : écrire « un » ou « deux ».',
  ]);
});
