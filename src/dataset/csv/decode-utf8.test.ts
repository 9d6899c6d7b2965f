import { describe, expect, test } from 'vitest';
import type { Defect } from '../defect.ts';
import { decodeUtf8, importRemedy } from './decode-utf8.ts';

describe('decode utf8', () => {
  function decode(bytes: Uint8Array): { text: string | null; defects: readonly Defect[] } {
    const defects: Defect[] = [];
    const text = decodeUtf8('data/exemple.csv', bytes, (defect) => defects.push(defect));
    return { text, defects };
  }

  test('a byte order mark is no part of the text', () => {
    expect(decode(Buffer.from('\uFEFFécole'))).toEqual({ text: 'école', defects: [] });
  });

  test('Windows-1252 is refused at the cell of its first byte that is not UTF-8', () => {
    const { text, defects } = decode(Buffer.from('id,nom\na,École\nb,Pré\n', 'latin1'));
    expect(text).toBeNull();
    expect(defects).toMatchObject([{ line: 2, column: 2 }]);
  });

  test('UTF-16, and a character cut at the end of the file, are refused too', () => {
    expect(decode(Buffer.from('\uFEFFid', 'utf16le')).defects).toHaveLength(1);
    expect(decode(Buffer.from('é').subarray(0, 1)).defects).toHaveLength(1);
  });

  test('the cell of the first byte is counted from its own line and comma', () => {
    expect(decode(Buffer.from('École', 'latin1')).defects).toMatchObject([{ line: 1, column: 1 }]);
    expect(decode(Buffer.from('a,b,c\nd,e,é', 'latin1')).defects).toMatchObject([{ line: 2, column: 3 }]);
    // A byte that begins a character in UTF-8 and is followed by a comma.
    expect(decode(Buffer.from('é,à,b', 'latin1')).defects).toMatchObject([{ line: 1, column: 1 }]);
  });

  test('a file whose first line has semicolons is a sheet to import; one that has some further down is text', () => {
    const remedyOf = (text: string): string | undefined =>
      decode(Buffer.from(text, 'latin1')).defects[0]?.message.split(' : ')[0];
    expect(remedyOf('id;nom\na;É\n')).toBe(
      'le fichier n’est pas en UTF-8, et ses colonnes ne sont pas séparées par des virgules',
    );
    expect(remedyOf('id,nom;titre\na,É\n')).toBe('le fichier n’est pas en UTF-8');
    expect(remedyOf('id,nom\na;b,É\n')).toBe('le fichier n’est pas en UTF-8');
  });
});

describe('import remedy', () => {
  test('the remedy is a command, with the file', () => {
    expect(importRemedy('data/x.csv')).toContain('« npm run importer -- data/x.csv »');
  });
});
