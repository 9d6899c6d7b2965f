import { expect, test } from 'vitest';
import { passageChanges } from './passage-changes.ts';

test('typography is no change', () => {
  expect(passageChanges(["L'an « 1 »", 'b'], ['L’an «\u{A0}1\u{A0}»', 'b'])).toEqual([]);
});

test('a passage that changed shows its words, one that came or went shows whole', () => {
  expect(
    passageChanges(['un', 'deux trois', 'fin', 'reste'], ['un', 'deux quatre', 'reste', 'neuf']),
  ).toEqual([
    [
      { kind: 'kept', text: 'deux' },
      { kind: 'gone', text: 'trois' },
      { kind: 'new', text: 'quatre' },
    ],
    [{ kind: 'gone', text: 'fin' }],
    [{ kind: 'new', text: 'neuf' }],
  ]);
});
