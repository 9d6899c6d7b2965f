import { expect, test } from 'vitest';
import { findMutations } from './find-mutations.ts';
import { applyMutation } from './mutation.ts';

const START = 'const x = ';

// An expression that is a value: what acts could also be left out (mutate-statement.ts).
function mutantsOf(expression: string): readonly string[] {
  const text = START + expression;
  return findMutations(text).map((mutation) => applyMutation(text, mutation).slice(START.length));
}

test('a text loses its longest word, or all where it has none; an empty one gets a word', () => {
  expect(mutantsOf("f('no such figure')")).toEqual(["f('no such ')"]);
  expect(mutantsOf("f(', ')")).toEqual(["f('')"]);
  expect(mutantsOf("f('')")).toEqual(["f('mutant')"]);
});

test('each part of a text with values loses its longest word', () => {
  expect(mutantsOf('f(`in ${a} of the year ${b}.`)')).toEqual([
    'f(` ${a} of the year ${b}.`)',
    'f(`in ${a} of the  ${b}.`)',
    'f(`in ${a} of the year ${b}`)',
  ]);
});

test('an escape is taken whole', () => {
  expect(mutantsOf(String.raw`f('\u00A0m')`)).toEqual([String.raw`f('\u00A0')`]);
  expect(mutantsOf(String.raw`f('\u00A0')`)).toEqual(["f('')"]);
});

test('numbers get one more, true is tried as false', () => {
  expect(mutantsOf('f(0.5, 10n)')).toEqual(['f(1.5, 10n)']);
  expect(mutantsOf('f(true, false)')).toEqual(['f(false, false)', 'f(true, true)']);
});

test('a pattern loses an end or a flag, unless the call would refuse it', () => {
  expect(mutantsOf('a.test(/^b$/iu)')).toEqual(['a.test(/b$/iu)', 'a.test(/^b/iu)', 'a.test(/^b$/u)']);
  expect(mutantsOf(String.raw`a.split(/b\$/g)`)).toEqual([String.raw`a.split(/b\$/)`]);
  expect(mutantsOf('a.matchAll(/b/g)')).toEqual([]);
});
