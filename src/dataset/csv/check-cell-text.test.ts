import { expect, test } from 'vitest';
import { checkCellText } from './parse-csv.ts';

test.each(['', 'La Butte - Haut', '-4.1', '+0.0', '12,5', 'L’an 2020 = une année', 'a > b'])(
  'nothing is wrong with « %s »',
  (text) => {
    expect(checkCellText(text)).toBeNull();
  },
);

test.each(['=1+1', '+somme', '-deux', '@nom', '-1+2', '=', '-'])('« %s » could become a formula', (text) => {
  expect(checkCellText(text)).toContain('comme une formule');
});

test.each(['<b>', 'a < b'])('« %s » could become markup', (text) => {
  expect(checkCellText(text)).toContain('retirer toute balise');
});

test.each(['un\tdeux', 'un\ndeux', 'un\u200Bdeux', 'un\u00ADdeux', '\uFEFFun', 'un\u2028deux'])(
  'an invisible character is refused (%j)',
  (text) => {
    expect(checkCellText(text)).toContain('invisible');
  },
);

test.each([' un', 'un ', '\u00A0un', 'un\u202F'])('a space around the text is refused (%j)', (text) => {
  expect(checkCellText(text)).toContain('une espace');
});

test('a character lost by an earlier conversion is refused', () => {
  expect(checkCellText('Cl\uFFFDmenceau')).toContain('caractère perdu');
});

test('an accent in two characters, which looks the same and is not, is refused', () => {
  expect(checkCellText('Épidème')).toBeNull();
  expect(checkCellText('Épidème'.normalize('NFD'))).toContain('écrit en deux caractères');
});

test('the place of an invisible character is counted from the first', () => {
  expect(checkCellText('\tun')).toContain('au 1er caractère');
  expect(checkCellText('u\tn')).toContain('au 2e caractère');
});

test('what is refused is quoted', () => {
  expect(checkCellText('a < b')).toBe(
    '« a < b » contient « < » : l’écrire en toutes lettres (« moins de »), et retirer toute balise.',
  );
  expect(checkCellText('u\uFFFD')).toBe('« u\uFFFD » contient un caractère perdu : le récrire.');
});
