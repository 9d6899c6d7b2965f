import { expect, test } from 'vitest';
import { findMutations } from './find-mutations.ts';
import { applyMutation } from './mutation.ts';

function mutantsOf(text: string): readonly string[] {
  return findMutations(text).map((mutation) => applyMutation(text, mutation));
}

test('the mutations of a module come in the order of its text, each one change', () => {
  expect(mutantsOf("const a = b + 1;\nconst c = d ? 'one word' : e;")).toEqual([
    "const a = b - 1;\nconst c = d ? 'one word' : e;",
    "const a = b + 2;\nconst c = d ? 'one word' : e;",
    "const a = b + 1;\nconst c = true ? 'one word' : e;",
    "const a = b + 1;\nconst c = false ? 'one word' : e;",
    "const a = b + 1;\nconst c = d ? 'one ' : e;",
  ]);
});

test('imports, types and the names of properties have none', () => {
  expect(
    mutantsOf(
      [
        "import { a } from './a.ts';",
        "export { b } from './b.ts';",
        "type Word = 'one' | 'two';",
        'interface Limits { readonly most: 3 }',
        "const kinds = { 'one kind': a } satisfies Record<'one kind', Word>;",
        "export function f<T extends 'x'>(a: 'y'): asserts a is 'y' {}",
      ].join('\n'),
    ),
  ).toEqual([]);
});

test('what is neither computed nor said has none', () => {
  expect(mutantsOf('export const f = (a: string): string => g(a.b, [...c]);')).toEqual([]);
});
