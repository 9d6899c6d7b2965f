import { expect, test } from 'vitest';
import { YAMLMap } from 'yaml';
import { appendToList, editYaml, folded, setText, writeYaml } from './edit-yaml.ts';

const TEXT = "# Une note.\na: >-\n  Un deux\n# Autre.\nb: ''\nc:\n  - x\n";

test('nothing changed is the same bytes', () => {
  expect(editYaml(TEXT, () => {})).toBe(TEXT);
});

test('a text keeps the way it was written, comments stay, an optional one goes', () => {
  expect(editYaml(TEXT, (document) => setText(document, ['a'], 'Trois : quatre'))).toBe(
    TEXT.replace('Un deux', 'Trois : quatre'),
  );
  expect(editYaml(TEXT, (document) => setText(document, ['b'], 'x'))).toBe(TEXT.replace("''", "'x'"));
  expect(editYaml(TEXT, (document) => setText(document, ['a'], '', { isOptional: true }))).not.toContain(
    'a:',
  );
  expect(editYaml(TEXT, (document) => setText(document, ['d'], 'Neuf'))).toContain('d: >-\n  Neuf\n');
});

test('items are added to a list whose own text is not touched', () => {
  const item = new YAMLMap();
  item.set('id', 'b');
  expect(appendToList('# Note.\n- { id: a }', [item])).toBe('# Note.\n- { id: a }\n- id: b\n');
  expect(appendToList('', [item])).toBe('- id: b\n');
});

test('a new text is written as the others are', () => {
  expect(writeYaml({ a: 'x: y', b: ['z'] })).toBe('a: "x: y"\nb:\n  - z\n');
  expect(folded('x').type).toBe('BLOCK_FOLDED');
});
