import { expect, test } from 'vitest';
import { call, joined, labelled, typstString } from './typst-code.ts';

test('no text can end its string or become markup', () => {
  expect(typstString('a "b" \\ #c\n$d$')).toBe('"a \\"b\\" \\\\ #c $d$"');
});

test('nothing joined is an empty content', () => {
  expect(joined([])).toBe('[]');
  expect(joined(['"a"'])).toBe('"a"');
  expect(joined(['"a"', 'b()'])).toBe('{"a"; b()}');
});

test('a call takes its named arguments first', () => {
  expect(call('f', { x: '1' }, '"a"')).toBe('f(x: 1, "a")');
});

test('only what has an anchor can be led to', () => {
  expect(labelled('"a"', null)).toBe('"a"');
  expect(labelled('f()', 'x.y')).toBe('[#f()#label("x.y")]');
});
