import { describe, expect, test } from 'vitest';
import type { Defect } from '../../dataset/defect.ts';
import { decodeYamlBytes, readText, unifyLines } from './read-text.ts';

describe('read text', () => {
  const read = (bytes: Uint8Array) => {
    const defects: Defect[] = [];
    return { text: readText('a.md', bytes, (defect) => void defects.push(defect)), defects };
  };

  test('either line end and a mark at the start give the same text', () => {
    for (const text of ['été\nfin\n', 'été\r\nfin\r\n', '\uFEFFété\r\nfin\n', 'été\rfin\r'])
      expect(read(Buffer.from(text))).toEqual({ text: 'été\nfin\n', defects: [] });
  });

  test('a mark in the middle is a hidden character like another', () => {
    expect(unifyLines('a\uFEFF')).toBe('a\uFEFF');
    expect(read(Buffer.from('a\uFEFF')).text).toBeNull();
  });

  test('Windows-1252 is told where it begins', () => {
    const { text, defects } = read(Buffer.from('bon\r\nl\xE9', 'latin1'));
    expect(text).toBeNull();
    expect(defects.map(({ line, column }) => [line, column])).toEqual([[2, 2]]);
  });
});

describe('decode yaml bytes', () => {
  test('UTF-8 is read, a byte order mark left out', () => {
    const report = (): never => expect.unreachable();
    expect(decodeYamlBytes('a.yaml', new TextEncoder().encode('\uFEFFété'), report)).toBe('été');
  });

  test('another encoding is refused where its first accent stands', () => {
    const defects: Defect[] = [];
    const windows1252 = Uint8Array.from([0x61, 0x0a, 0x62, 0xe9, 0x63]);
    expect(decodeYamlBytes('a.yaml', windows1252, (defect) => defects.push(defect))).toBeNull();
    expect(defects).toEqual([
      {
        file: 'a.yaml',
        line: 2,
        column: 2,
        field: null,
        message: 'ce caractère n’est pas écrit en UTF-8 : enregistrer le fichier avec l’encodage UTF-8.',
      },
    ]);
  });
});
