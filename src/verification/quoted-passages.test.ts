import { expect, test } from 'vitest';
import { annexPassages, quotedPassages } from './quoted-passages.ts';

const passage = {
  words: 'Un titre, deux mots',
  heading: null,
  wrapped: [{ id: 'b', words: 'mots', start: 15 }],
};

test('words that a declaration quotes are wrapped in their place, in the order of the text', () => {
  const [quoted] = quotedPassages([passage], [{ id: 'a', texte: 'titre' }]);
  expect(quoted?.wrapped).toEqual([{ id: 'a', words: 'titre', start: 3 }, ...passage.wrapped]);
});

test('a claim without quoted words, and words that nobody wrote, leave the passages', () => {
  const claims = [
    { id: 'a', texte: null },
    { id: 'c', texte: 'autre' },
  ];
  expect(quotedPassages([passage], claims)).toEqual([passage]);
});

test('of the annex, only the cells that hold quoted words are passages, under the name of their row', () => {
  const row = {
    titre: 'Habitat',
    mention: null,
    actions: [{ texte: 'Planter' }, { texte: 'Poursuivre (550 lgts)' }],
    partenaires: 'Tous',
    complementaires: 'Rien',
  };
  expect(annexPassages([row], [{ id: 'a', texte: '550 lgts' }])).toEqual([
    {
      words: 'Poursuivre (550 lgts)',
      heading: 'Habitat',
      wrapped: [{ id: 'a', words: '550 lgts', start: 12 }],
    },
  ]);
});
