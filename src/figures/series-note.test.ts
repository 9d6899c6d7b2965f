import { expect, test } from 'vitest';
import { count, inventFigure, type Invention } from '../../tests/fixtures/figures/invent-figure.ts';
import { seriesNote } from './series-note.ts';

const note = (invention: Partial<Invention>) =>
  seriesNote(
    inventFigure({
      values: { A: 4, B: 5 },
      previous: { A: 3, B: 4 },
      focus: 'A',
      form: 'pente',
      ...invention,
    }),
  );
const doubtful = { doubtful: 0 };

test('where all is sure there is nothing to say', () => expect(note({})).toBeNull());

test('a missing year of the focus or of a reference is named', () => {
  expect(note({ values: { A: null, B: 5 }, mel: null })).toBe('A : 2020 n. r. MEL : 2015 et 2020 n. r.');
});

test('a doubtful year is named, and the hollow point explained', () => {
  expect(note({ previous: { A: doubtful, B: 4, mel: 3 }, mel: doubtful })).toBe(
    'A : 2015 à vérifier. MEL : 2020 à vérifier. Point creux : à vérifier.',
  );
});

test('the others without a line are named up to three, counted beyond', () => {
  expect(note({ values: { A: 4, B: null } })).toBe('Sans deux valeurs sûres : B.');
  const missing = { B: null, C: null, D: null, E: null };
  expect(note({ values: { A: 4, ...missing } })).toBe('Sans deux valeurs sûres : 4 quartiers.');
});

test('a count that is doubtful from its first year has no hollow point to explain', () => {
  expect(note({ previous: { A: doubtful, B: 4 }, indicator: count })).toBe('A : 2015 à vérifier.');
});

test('several lacks of one line stand in one sentence', () => {
  const before = { 2010: { A: null, B: 4 } };
  expect(note({ before, previous: { A: doubtful, B: 4 }, values: { A: null, B: 5 } })).toBe(
    'A : 2010 et 2020 n. r., 2015 à vérifier. Point creux : à vérifier.',
  );
});
