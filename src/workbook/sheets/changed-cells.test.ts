import { describe, expect, test } from 'vitest';
import { findings } from '../findings.ts';
import { CellPlaces, freeId, tellLost, textDifferences } from './changed-cells.ts';

describe('changedCells', () => {
  test('a defect is told at the cell of its field, or of the nearest around it', () => {
    const places = new CellPlaces();
    places.note('f.yaml', 'actions, 3', 'C5');
    expect(places.of({ file: 'f.yaml', field: 'actions, 3, texte' })).toBe('C5');
    expect(places.of({ file: 'f.yaml', field: null })).toBeNull();
    expect(places.of({ file: 'g.yaml', field: 'actions, 3' })).toBeNull();
  });

  test('no change is no table; a long text is shown from where it parts', () => {
    expect(textDifferences('T', [])).toBeNull();
    const before = `${'a'.repeat(100)}b${'c'.repeat(200)}`;
    const [row] =
      textDifferences('T', [{ of: 'x', field: 'y', before, after: before.replace('b', 'd') }])?.rows ?? [];
    expect(row?.[2]).toMatch(/^…a{20}bc+…$/u);
    expect(row?.[3]).toMatch(/^…a{20}dc+…$/u);
    expect(textDifferences('T', [{ of: 'x', field: 'y', before: '', after: 'z' }])?.rows[0]).toEqual([
      'x',
      'y',
      '(rien)',
      'z',
    ]);
  });
});

describe('keptRecords', () => {
  test('nothing lost is not told', () => {
    const found = findings();
    tellLost('Mots', [], found);
    tellLost('Mots', ['a', 'b'], found);
    expect(found.all().defects.map(({ message }) => message.split('.')[0])).toEqual([
      'les lignes manquent : a, b',
    ]);
  });

  test('an identifier is formed once, without accents, and is never empty', () => {
    const taken = new Set(['mission-locale']);
    expect(freeId('Mission locale', taken)).toBe('mission-locale-2');
    expect(freeId('Mission locale', taken)).toBe('mission-locale-3');
    expect(freeId('…', taken)).toBe('sans-nom');
  });
});
