import { describe, expect, test } from 'vitest';
import { passageChanges, wordRuns } from './word-runs.ts';

describe('word runs', () => {
  test('a text that is missing on one side went or came whole', () => {
    expect(wordRuns(null, null)).toEqual([]);
    expect(wordRuns(null, 'Un deux')).toEqual([{ kind: 'new', text: 'Un deux' }]);
    expect(wordRuns('Un deux', null)).toEqual([{ kind: 'gone', text: 'Un deux' }]);
  });

  test('the words that went stand before those that came, kept ones around them', () => {
    expect(
      wordRuns('Poursuivre les deux potagers du quartier', 'Poursuivre trois grands potagers du quartier'),
    ).toEqual([
      { kind: 'kept', text: 'Poursuivre' },
      { kind: 'gone', text: 'les deux' },
      { kind: 'new', text: 'trois grands' },
      { kind: 'kept', text: 'potagers du quartier' },
    ]);
  });

  test('the runs without those that came are the words before, and without those that went the words after', () => {
    const [before, after] = ['a b c d e f', 'b x c e y z f g'];
    const side = (kind: 'gone' | 'new') =>
      wordRuns(before, after)
        .filter((run) => run.kind !== kind)
        .map(({ text }) => text)
        .join(' ');
    expect([side('new'), side('gone')]).toEqual([before, after]);
  });

  test('whatever the two texts, no words that came stand right before words that went', () => {
    const texts = [1, 2, 3, 4].flatMap((length) =>
      Array.from({ length: 3 ** length }, (_, code) =>
        Array.from({ length }, (__, at) => 'abc'.charAt(Math.floor(code / 3 ** at) % 3)).join(' '),
      ),
    );
    const kinds = texts.flatMap((before) =>
      texts.map((after) =>
        wordRuns(before, after)
          .map(({ kind }) => kind)
          .join(' '),
      ),
    );
    expect(kinds).toHaveLength(120 ** 2);
    expect(kinds.filter((row) => /new gone|\b(?<kind>\w+) \k<kind>\b/u.test(row))).toEqual([]);
  });
});

describe('passage changes', () => {
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
});
