import { expect, test } from 'vitest';
import type { Defect } from '../../dataset/defect.ts';
import { characterDefect, checkCharacters, visibly } from './check-characters.ts';

test('a text of letters, accents, spaces of typography and line ends has nothing wrong', () => {
  expect(characterDefect('Œuvre « à l’été », 9\u{202F}519 €,\u{A0}1ᵉʳ\tfin\nsuite')).toBeNull();
});

test.each([
  ['\0', 'U+0000 est un caractère de commande'],
  ['\x1B', 'U+001B est un caractère de commande'],
  ['\u202E', 'U+202E change le sens de lecture'],
  ['\u2066', 'U+2066 change le sens de lecture'],
  ['\u200B', 'U+200B ne se voit pas'],
  ['\u00AD', 'U+00AD ne se voit pas'],
  ['\u2060', 'U+2060 ne se voit pas'],
  ['\uFEFF', 'U+FEFF ne se voit pas'],
  ['\uFE0F', 'U+FE0F ne se voit pas'],
  ['\u{E0041}', 'U+E0041 ne se voit pas'],
  ['\u2028', 'U+2028 coupe la ligne'],
  ['\uFFFD', 'U+FFFD est un caractère perdu'],
  ['\uE000', 'U+E000 n’a pas de dessin connu'],
  ['\r', 'U+000D est un caractère de commande'],
])('the hidden character %j is found where it stands', (character, fact) => {
  const found = characterDefect(`été${character}x`);
  expect(found?.at).toBe(3);
  expect(found?.message).toContain(fact);
});

test('an accent of its own is told by the whole word, wherever it stands in it', () => {
  expect(characterDefect('des classes de\u0301double\u0301es')).toEqual({
    at: 13,
    message: '« dédoublées » a un accent écrit en deux caractères : récrire ce mot au clavier.',
  });
});

test('every line at fault is reported, and the marks of a merge', () => {
  const defects: Defect[] = [];
  const text = 'bon\n<<<<<<< HEAD\na\u200Bb\n=======\nb\n>>>>>>> autre\n';
  expect(checkCharacters('a.mdx', text, (defect) => void defects.push(defect))).toBe(false);
  expect(defects.map(({ line, column }) => [line, column])).toEqual([
    [2, 1],
    [3, 2],
    [4, 1],
    [6, 1],
  ]);
});

test('a rule of Markdown is no mark of a merge', () => {
  expect(checkCharacters('a.mdx', 'Titre\n========\n--------\n<<<<<<<<\n', () => expect.fail())).toBe(true);
});

test('a message shows what is hidden, on one line', () => {
  expect(visibly('a\u202Eb\n  c')).toBe('a[U+202E]b ⏎ c');
});
