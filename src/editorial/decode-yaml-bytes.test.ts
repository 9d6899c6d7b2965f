import { expect, test } from 'vitest';
import type { Defect } from '../dataset/defect.ts';
import { decodeYamlBytes } from './decode-yaml-bytes.ts';

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
