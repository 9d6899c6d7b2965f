import { expect, test } from 'vitest';
import { describeSyntaxError } from './describe-syntax-error.ts';

test('says the fact and the remedy, and shows the line', () => {
  expect(describeSyntaxError('TAB_AS_INDENT', '\t- a')).toBe(
    'la ligne commence par une tabulation : la remplacer par des espaces. La ligne : - a',
  );
});

test('an empty line is not shown', () => {
  expect(describeSyntaxError('DUPLICATE_KEY', '  ')).toBe(
    'ce champ est écrit deux fois : n’en garder qu’un.',
  );
});

test('an error it does not know still has a remedy', () => {
  expect(describeSyntaxError('NEW_CODE', 'a')).toBe(
    'la ligne n’est pas du YAML : comparer avec un fichier voisin, ou écrire « >- » après le nom du champ et le texte à la ligne suivante, décalé de deux espaces. La ligne : a',
  );
});
