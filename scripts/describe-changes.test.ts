import { expect, test } from 'vitest';
import { countChanges, listChanges } from './describe-changes.ts';

const nothing = { changed: [], added: [], removed: [] };

test('nothing changed is said with « aucun », in the singular', () => {
  expect(countChanges(nothing)).toBe('aucun fichier modifié, aucun nouveau, aucun supprimé');
});

test('words agree with their numbers', () => {
  expect(countChanges({ changed: ['a', 'b', 'c'], added: ['d'], removed: [] })).toBe(
    '3 fichiers modifiés, 1 nouveau, aucun supprimé',
  );
  expect(countChanges({ changed: ['a'], added: ['b', 'c'], removed: ['d', 'e'] })).toBe(
    '1 fichier modifié, 2 nouveaux, 2 supprimés',
  );
});

test('thousands are set apart by a no-break space', () => {
  const added = Array.from({ length: 1234 }, (_, index) => `${index}.html`);
  expect(countChanges({ ...nothing, added })).toContain('1\u{A0}234 nouveaux');
});

test('the list names each file under its heading, and says « aucun » where there is none', () => {
  const lines = listChanges(
    { changed: ['index.html'], added: [], removed: ['old/index.html'] },
    'Depuis hier.',
  ).split('\n');
  expect(lines[0]).toBe('Depuis hier.');
  expect(lines.slice(3)).toEqual([
    'Fichiers modifiés (1)',
    '  index.html',
    '',
    'Fichiers nouveaux (0)',
    '  aucun',
    '',
    'Fichiers supprimés (1)',
    '  old/index.html',
    '',
  ]);
});
