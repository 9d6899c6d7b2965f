import { expect, test } from 'vitest';
import { EditorialError } from './editorial-error.ts';

test('the message lists every defect, sorted by file, line and column', () => {
  const error = new EditorialError([
    { file: 'content/b.yaml', line: 1, column: 1, field: null, message: 'un : deux.' },
    { file: 'content/a.yaml', line: 10, column: 3, field: 'titre', message: 'trois : quatre.' },
    { file: 'content/a.yaml', line: 2, column: 5, field: null, message: 'cinq : six.' },
  ]);
  expect(error.message.split('\n')).toEqual([
    'content/a.yaml:2:5 cinq : six.',
    'content/a.yaml:10:3 (titre) trois : quatre.',
    'content/b.yaml:1:1 un : deux.',
  ]);
});
