import { describe, expect, test } from 'vitest';
import { type Defect, formatDefect } from '../defect.ts';
import { parseCsv } from './parse-csv.ts';

describe('parse csv', () => {
  function parse(text: string): { cells: readonly (readonly string[])[]; defects: readonly string[] } {
    const defects: Defect[] = [];
    const rows = parseCsv('f.csv', text, ['a', 'b'], (defect) => defects.push(defect));
    return { cells: rows.map(({ a, b }) => [a.text, b.text]), defects: defects.map(formatDefect) };
  }

  test('an empty text, and one without lines, have no row', () => {
    expect(parse('')).toMatchObject({
      cells: [],
      defects: [expect.stringContaining('f.csv:1:1 le fichier est vide')],
    });
    expect(parse('a,b\n')).toMatchObject({
      cells: [],
      defects: [expect.stringContaining('que sa ligne de titres')],
    });
  });

  test('blank cells stay empty texts, numbers stay texts', () => {
    expect(parse('a,b\n,012\n')).toEqual({ cells: [['', '012']], defects: [] });
  });

  test('quoted commas and doubled quotes are read, either line end, with or without blank last lines', () => {
    const cells = [
      ['1, 2', 'dit "oui"'],
      ['3', '4'],
    ];
    expect(parse('a,b\r\n"1, 2","dit ""oui"""\r\n3,4\r\n\r\n')).toEqual({ cells, defects: [] });
    expect(parse('a,b\n"1, 2","dit ""oui"""\n3,4')).toEqual({ cells, defects: [] });
  });

  test('a line with more or fewer cells is reported and left out, the others are kept', () => {
    const { cells, defects } = parse('a,b\n1\n1,2\n1,2,3\n');
    expect(cells).toEqual([['1', '2']]);
    expect(defects.map((defect) => defect.slice(0, 30))).toEqual([
      'f.csv:2:1 la ligne a 1 cellule',
      'f.csv:4:1 la ligne a 3 cellule',
    ]);
  });

  test('a line break in a cell is refused, and does not shift the lines after it', () => {
    const { defects } = parse('a,b\n1,"2\n2"\n=1,4\n');
    expect(defects.map((defect) => defect.split(' ')[0])).toEqual(['f.csv:2:2', 'f.csv:4:1']);
  });

  test('a forgotten last comma is told as such, whatever the values', () => {
    expect(parse('a,b\n1\n').defects).toEqual([
      'f.csv:2:1 la ligne a 1 cellule au lieu de 2 : il manque une virgule, chaque ligne en a 1, même quand la dernière cellule est vide.',
    ]);
  });

  test('a line that a spreadsheet added with semicolons is told as such', () => {
    expect(parse('a,b\n1;2\n').defects[0]).toContain('les séparer par des virgules');
  });

  test('an optional column is read where it stands and blank where it does not', () => {
    const optional = (text: string) =>
      parseCsv('f.csv', text, ['a'], () => {}, ['z']).map((row) => row.z.text);
    expect(optional('a,z\n1,2\n')).toEqual(['2']);
    expect(optional('a\n1\n')).toEqual(['']);
  });

  test('cells and commas are counted in the plural from two on', () => {
    const counted = (line: string) => {
      const messages: string[] = [];
      parseCsv('f.csv', `a,b,c\n${line}\n`, ['a', 'b', 'c'], ({ message }) => messages.push(message));
      return messages;
    };
    expect(counted('1')).toEqual([
      'la ligne a 1 cellule au lieu de 3 : il manque 2 virgules, chaque ligne en a 2, même quand la dernière cellule est vide.',
    ]);
    expect(counted('1,2')).toEqual([
      'la ligne a 2 cellules au lieu de 3 : il manque une virgule, chaque ligne en a 2, même quand la dernière cellule est vide.',
    ]);
  });

  test('every line break in a cell counts for the lines after it', () => {
    expect(parse('a,b\n1,"2\n2\n2"\n=1,4\n').defects.map((defect) => defect.split(' ')[0])).toEqual([
      'f.csv:2:2',
      'f.csv:5:1',
    ]);
  });

  test('a quote that is not closed is told at its line', () => {
    expect(parse('a,b\n1,2\n3,"4\n').defects[0]).toBe(
      'f.csv:3:1 un guillemet n’est pas fermé ou pas doublé : le corriger.',
    );
  });

  test('a value is refused as any cell, unless it is a mark of a missing one; a mark elsewhere is a text', () => {
    const refused = (value: string, note: string) => {
      const fields: (string | null)[] = [];
      parseCsv('f.csv', `valeur,note\n${value},${note}\n`, ['valeur', 'note'], ({ field }) =>
        fields.push(field),
      );
      return fields;
    };
    expect(refused(' 12', 'n')).toEqual(['valeur']);
    expect(refused('<5', 'n')).toEqual([]);
    expect(refused('12', '<5')).toEqual(['note']);
  });

  test('blank cells of columns that are not there stand after the last one, and are sound', () => {
    const [row] = parseCsv('f.csv', 'a,b\n1,2\n', ['a', 'b'], () => {}, ['y', 'z']);
    expect(row?.y).toEqual({ file: 'f.csv', line: 2, column: 3, field: 'y', text: '', sound: true });
    expect(row?.z.column).toBe(4);
  });
});
