import { expect, test } from 'vitest';
import { lineJson } from './line-json.ts';

const content = {
  titre: 'Un « titre »\nà la ligne',
  vide: [],
  mots: ['a', 'b'],
  valeurs: [{ a: null }, { a: 1 }],
};

test('what is written is read as it was', () => {
  expect(JSON.parse(lineJson(content))).toEqual(content);
});

test('each key has its line, and each object of a list', () => {
  expect(lineJson(content).split('\n')).toEqual([
    '{',
    '"titre":"Un « titre »\\nà la ligne",',
    '"vide":[],',
    '"mots":["a","b"],',
    '"valeurs":[',
    '{"a":null},',
    '{"a":1}',
    ']',
    '}',
    '',
  ]);
});
