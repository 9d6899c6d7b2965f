import { expect, test } from 'vitest';
import { findMutations } from './find-mutations.ts';
import { applyMutation } from './mutation.ts';

const START = 'const x = ';

// An expression that is a value: what acts could also be left out (mutate-statement.ts).
function mutantsOf(expression: string): readonly string[] {
  const text = START + expression;
  return findMutations(text).map((mutation) => applyMutation(text, mutation).slice(START.length));
}

test('a call is tried as its contrary', () => {
  expect(mutantsOf('Math.max(a, b)')).toEqual(['Math.min(a, b)']);
  expect(mutantsOf('a.some(f)')).toEqual(['a.every(f)']);
  expect(mutantsOf('a.endsWith(b)')).toEqual(['a.startsWith(b)']);
});

test('a step is left out, what stands before and after it stays', () => {
  expect(mutantsOf('a.b.filter((one) => f(one)).map(g)')).toEqual(['a.b.map(g)']);
  expect(mutantsOf('a?.trim()')).toEqual(['a']);
  expect(mutantsOf('Math.abs(a)')).toEqual(['(a)']);
});

test('other calls stay as they are', () => {
  expect(mutantsOf('filter(a.map(f))')).toEqual([]);
});
