import { expect, test } from 'vitest';
import { attribute } from '../../src/built/link-defects.ts';
import { selectAll } from '../../src/select.ts';
import { pages } from './pages.ts';

test.each(pages)('no two elements of $address have one id', ({ tree }) => {
  const ids = selectAll('[id]', tree).map((element) => attribute(element, 'id'));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
