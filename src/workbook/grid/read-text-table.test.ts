import { expect, test } from 'vitest';
import { textOf } from './grid.ts';
import { readTextTable } from './read-text-table.ts';

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
