import { expect, test } from 'vitest';
import { count, inventFigure, type Invention } from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { stripOf } from './strip-of.ts';

const invention: Invention = {
  values: { A: 30, B: null, C: { doubtful: 0 }, D: 10, E: 20, F: 20 },
  focus: 'A',
  mel: 15,
  form: 'profil',
};
function strip(more: Partial<Invention> = {}) {
  const [row] = stripOf(inventFigure({ ...invention, ...more })).rows;
  if (row === undefined) throw new Error('The invention has an indicator.');
  return row;
}

test('a strip is named for its indicator and its year', () => {
  expect(strip().title).toBe('Part des jardins (2020)');
});

test('the median is that of the rows counted, without the missing and the doubtful zero', () => {
  // By hand: of 10, 20, 20, 30 the middle is 20.
  expect(strip().median).toEqual({ value: 20, text: 'médiane 20,0', doubtful: false });
});

test('the others keep their values, a doubtful one hollow, and those that lack are counted in words', () => {
  expect(strip().others).toEqual([
    { value: 0, doubtful: true },
    { value: 10, doubtful: false },
    { value: 20, doubtful: false },
    { value: 20, doubtful: false },
  ]);
  expect(strip().note).toBe('Autres quartiers : 1 non renseigné et 1 à vérifier');
  expect(strip({ values: { A: 1, B: null, C: null } }).note).toBe('Autres quartiers : 2 non renseignés');
  expect(strip({ values: { A: 1, B: 2 } }).note).toBeNull();
});

test('a missing or doubtful focus keeps its words', () => {
  expect(strip({ focus: 'B' }).focus).toEqual({ value: null, text: 'n. r.', doubtful: false });
  const { text, ...rest } = strip({ focus: 'C' }).focus;
  expect([plainSpaces(text), rest]).toEqual(['0,0 % (à vérifier)', { value: 0, doubtful: true }]);
});

test('where none is counted there is no median', () => {
  expect(strip({ values: { A: null, C: { doubtful: 0 } } }).median).toBeNull();
});

test('a total is no yardstick for a count, and a data folder may lack the metropolis', () => {
  expect(strip({ indicator: count }).mel).toBeNull();
  expect(strip({ indicator: count }).median?.text).toBe('médiane 20');
  const { values, focus } = invention;
  expect(stripOf(inventFigure({ values, focus, form: 'profil' })).rows[0]?.mel).toBeNull();
});

test('a tick has a decimal comma', () => expect(plainSpaces(strip().formatTick(46.5))).toBe('46,5 %'));
