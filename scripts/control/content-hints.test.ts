import { expect, test } from 'vitest';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { contentHints } from './content-hints.ts';

test('the project itself needs no advice but for actions that later editions brought', () => {
  const later = loadEditorial('.').annexe.flatMap(({ actions }) =>
    actions.filter(({ depuis }) => depuis !== null),
  );
  const added = new Set(later.map(({ id }) => id));
  expect(contentHints('.').filter((hint) => !added.has(hint.split(' ')[0] ?? ''))).toEqual([]);
});
