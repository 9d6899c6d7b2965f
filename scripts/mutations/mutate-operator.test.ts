import { expect, test } from 'vitest';
import { findMutations } from './find-mutations.ts';

/** What the mutations of an expression write, beside what they stand for. */
function changesOf(text: string): readonly string[] {
  return findMutations(text).map(
    ({ kind, start, end, replacement }) => `${kind}: ${text.slice(start, end)} → ${replacement}`,
  );
}

test('a limit is moved by one, and turned round where it is no whole condition', () => {
  expect(changesOf('a < b')).toEqual(['limit: < → <=', 'comparison: < → >=']);
  expect(changesOf('a >= b')).toEqual(['limit: >= → >', 'comparison: >= → <']);
  expect(changesOf('if (a > b) c;')).toEqual([
    'condition: a > b → true',
    'condition: a > b → false',
    'limit: > → >=',
  ]);
});

test('an equality is turned round where it is no whole condition', () => {
  expect(changesOf('a === b')).toEqual(['comparison: === → !==']);
  expect(changesOf('(a !== b) ? c : d')).toEqual([
    'condition: (a !== b) → true',
    'condition: (a !== b) → false',
  ]);
});

test('sums, products and signs are turned round; texts that are joined are not', () => {
  expect(changesOf('a + b * c')).toEqual(['arithmetic: + → -', 'arithmetic: * → /']);
  expect(changesOf('a = b -= -c')).toEqual([
    'statement: a = b -= -c → ;',
    'arithmetic: -= → +=',
    'arithmetic: -c → c',
  ]);
  expect(changesOf('a + ` ${b}`')).toEqual(['words: ` ${ → `${']);
  expect(changesOf("(a + ' ') + b")).toEqual(["words: ' ' → ''"]);
});

test('« and » is tried as « or », a negation as none, a default always and never', () => {
  expect(changesOf('a && !b')).toEqual(['logic: && → ||', 'comparison: !b → b']);
  expect(changesOf('a ?? b')).toEqual(['default: a ?? b → (a)', 'default: a ?? b → (b)']);
});
