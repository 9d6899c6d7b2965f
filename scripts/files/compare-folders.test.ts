import { describe, expect, test } from 'vitest';
import { compareFolders, countChanges, listChanges } from './compare-folders.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('compare folders', () => {
  test('against a folder that is not there, every file is new', () => {
    using after = temporaryFolder({ 'index.html': 'a' });
    expect(compareFolders('/nowhere/at/all', after.path)).toEqual({
      changed: [],
      added: ['index.html'],
      removed: [],
    });
  });

  test('a file is changed by its bytes, even at equal length; an equal one is left out', () => {
    using before = temporaryFolder({ 'same.html': 'a', 'other.html': 'b', 'gone/index.html': 'c' });
    using after = temporaryFolder({ 'same.html': 'a', 'other.html': 'z', 'new.csv': 'd' });
    expect(compareFolders(before.path, after.path)).toEqual({
      changed: ['other.html'],
      added: ['new.csv'],
      removed: ['gone/index.html'],
    });
  });
});

describe('changes', () => {
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
});
