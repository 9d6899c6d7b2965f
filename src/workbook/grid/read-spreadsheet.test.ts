import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSpreadsheet } from './read-spreadsheet.ts';

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
