import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { textOf } from './grid.ts';
import { readSpreadsheet, readTextTable } from './read-spreadsheet.ts';

describe('readSpreadsheet', () => {
  const refusal = (file: string, bytes: Uint8Array): string => {
    const read = readSpreadsheet(file, bytes);
    return 'refusal' in read ? read.refusal : '';
  };

  test('an empty file, and one that is no table, are refused with what to do', () => {
    expect(refusal('a.xlsx', new Uint8Array())).toContain('le fichier est vide');
    expect(refusal('a.xls', Buffer.from('D0CF11E0A1B11AE1', 'hex'))).toContain('un ancien classeur (.xls)');
    expect(refusal('a.xlsx', Buffer.from('%PDF-1.7'))).toContain('c’est un PDF');
    expect(refusal('a.xls', Buffer.from('<html><table>'))).toContain('une page ou un document');
    expect(refusal('a.bin', new Uint8Array([1, 0, 2]))).toContain('ce n’est pas un tableau');
  });

  test('a damaged archive, or one of something else, is refused', () => {
    expect(refusal('a.xlsx', Buffer.from('PK\u{3}\u{4}xxxx'))).toContain('abîmé');
    expect(refusal('a.docx', zipSync({ 'word/document.xml': strToU8('<a/>') }))).toContain(
      'n’est pas un classeur',
    );
  });

  test('the name of a CSV is that of its sheet', () => {
    const read = readSpreadsheet('/dossier/taux-pauvrete.csv', Buffer.from('a;b\n1;2\n'));
    expect('sheets' in read ? read.sheets.map(({ name }) => name) : []).toEqual(['taux-pauvrete']);
  });
});

describe('readTextTable', () => {
  const cells = (bytes: Uint8Array) => readTextTable('f', bytes).rows.map((row) => row.map(textOf));
  const expected = [
    ['Quartier', '2022'],
    ['Résidence', '40,1'],
    ['', ''],
    ['Le Pré; haut', '1 713'],
  ];
  const french = 'Quartier;2022\r\nRésidence;40,1\r\n;\r\n"Le Pré; haut";1 713\r\n';

  test.each([
    ['Windows-1252', Buffer.from(french, 'latin1')],
    ['UTF-8', Buffer.from(french)],
    ['UTF-8 with a mark', Buffer.from(`\u{FEFF}${french}`)],
    ['UTF-16', Buffer.from(`\u{FEFF}${french}`, 'utf16le')],
    ['tabulations', Buffer.from(french.replaceAll(/;(?! )/gu, '\t'))],
  ])('a table of French Excel is read: %s', (_, bytes) => {
    expect(cells(bytes)).toEqual(expected);
  });

  test('decimal commas do not make the comma a separator, commas do', () => {
    expect(cells(Buffer.from('a;b\n1,5;2,5\n3,5;4,5\n'))).toEqual([
      ['a', 'b'],
      ['1,5', '2,5'],
      ['3,5', '4,5'],
    ]);
    expect(cells(Buffer.from('a,b\n1.5,"x;y"\n'))).toEqual([
      ['a', 'b'],
      ['1.5', 'x;y'],
    ]);
  });

  test('a first line that names the separator is no row, and rows keep their numbers', () => {
    expect(cells(Buffer.from('sep=;\r\na;b\r\n1;2\r\n'))).toEqual([[], ['a', 'b'], ['1', '2']]);
  });
});
