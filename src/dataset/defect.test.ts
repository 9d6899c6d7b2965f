import { describe, expect, test } from 'vitest';
import { DatasetError, formatDefect } from './defect.ts';

describe('defect', () => {
  const place = { file: 'data/indicateurs/taux.csv', line: 14, column: 3 };

  test('a defect of a whole file names no column', () => {
    expect(formatDefect({ ...place, line: 1, column: 1, field: null, message: 'le fichier est vide.' })).toBe(
      'data/indicateurs/taux.csv:1:1 le fichier est vide.',
    );
  });

  test('a defect of a cell gives file, line, column, name of the column, fact and remedy', () => {
    const message = '« 12,5 » n’est pas un nombre : écrire les décimales avec un point.';
    expect(formatDefect({ ...place, field: 'valeur', message })).toBe(
      `data/indicateurs/taux.csv:14:3 (valeur) ${message}`,
    );
  });
});

describe('dataset error', () => {
  test('all defects are told, sorted by file, then line, then column, as numbers', () => {
    const defect = (file: string, line: number, column: number) => ({
      file,
      line,
      column,
      field: null,
      message: 'faux.',
    });
    const error = new DatasetError([
      defect('b.csv', 1, 1),
      defect('a.csv', 10, 1),
      defect('a.csv', 2, 3),
      defect('a.csv', 2, 1),
    ]);
    expect(error.message).toBe('a.csv:2:1 faux.\na.csv:2:3 faux.\na.csv:10:1 faux.\nb.csv:1:1 faux.');
    expect(error.defects).toHaveLength(4);
    expect(error.name).toBe('DatasetError');
  });
});
