import { expect, test } from 'vitest';
import { findMutations } from './find-mutations.ts';
import { applyMutation } from './mutation.ts';

function mutantsOf(text: string): readonly string[] {
  return findMutations(text).map((mutation) => applyMutation(text, mutation));
}

test('a guard is tried as always and never true, what it does is not left out a second time', () => {
  expect(mutantsOf('if (a) return;')).toEqual(['if (true) return;', 'if (false) return;']);
  expect(mutantsOf('if (a) { throw b; }')).toEqual(['if (true) { throw b; }', 'if (false) { throw b; }']);
});

test('a loop is tried as never entered', () => {
  expect(mutantsOf('while (a) b;')).toEqual(['while (false) b;']);
  expect(mutantsOf('for (;a;) b;')).toEqual(['for (;false;) b;']);
  expect(mutantsOf('for (;;) b;')).toEqual([]);
});

test('what acts is left out: calls, assignments, throws', () => {
  expect(mutantsOf('a.push(b);')).toEqual([';']);
  expect(mutantsOf('a = b;')).toEqual([';']);
  expect(mutantsOf('throw a;')).toEqual([';']);
});

test('the call that makes the class above is kept, a class without it being none', () => {
  expect(mutantsOf('class A extends B { constructor() { super(); } }')).toEqual([]);
});
