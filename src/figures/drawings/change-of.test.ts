import { expect, test } from 'vitest';
import { count, inventFigure, type Invention } from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { changeOf } from './change-of.ts';

const doubtful = { doubtful: 0 };
const invention: Invention = {
  values: { A: 30, B: null, C: doubtful, D: 7, E: 7, F: null, G: doubtful, H: 0 },
  previous: { A: 24, B: 3, C: 4, D: null, E: doubtful, F: null, G: doubtful, H: 0, mel: 20, qpv: 40 },
  focus: 'A',
  mel: 21,
  qpv: null,
  form: 'evolution',
};
const words = (more: Partial<Invention> = {}) =>
  changeOf(inventFigure({ ...invention, ...more })).rows.map(({ label, text, note }) =>
    plainSpaces(`${label} ${text}${note === null ? '' : ` (${note})`}`),
  );

test('every row prints its change with its unit, or why there is none', () => {
  expect(words()).toEqual([
    'A +6,0 pt',
    'B n. r. (non renseigné)',
    'C – (à vérifier)',
    'D n. r. (2015 n. r.)',
    'E – (2015 à vérifier)',
    'F n. r. (2015 et 2020 n. r.)',
    'G – (2015 et 2020 à vérifier)',
    'H 0,0 pt',
    'MEL +1,0 pt',
    'Ensemble des QPV n. r. (non renseigné)',
  ]);
});

test('a rate keeps both its values, and each its doubt', () => {
  const { rows, level } = changeOf(inventFigure(invention));
  expect(level).toBeNull();
  expect(rows.map(({ from, value }) => [from, value]).slice(0, 5)).toEqual([
    [24, 30],
    [3, null],
    [4, 0],
    [null, 7],
    [0, 7],
  ]);
  expect(rows.map(({ fromDoubtful, doubtful: later }) => [fromDoubtful, later]).slice(2, 5)).toEqual([
    [false, true],
    [false, false],
    [true, false],
  ]);
});

test('a count is drawn as its change in % from one level, totals included, and only where it is known', () => {
  const { rows, level } = changeOf(inventFigure({ ...invention, indicator: count, qpv: 30 }));
  expect(level).toBe(0);
  // By hand: 24 to 30 is +25 %, 20 to 21 +5 %, 40 to 30 -25 %; nothing grows from a zero in %.
  expect(rows.map(({ from, value, counted }) => [from, value, counted])).toEqual([
    [0, 25, true],
    ...Array.from({ length: 7 }, () => [null, null, false]),
    [0, 5, true],
    [0, -25, true],
  ]);
  expect(words({ indicator: count })[7]).toBe('H –');
});

test('the focus and the references are told apart', () => {
  const { rows } = changeOf(inventFigure(invention));
  expect(rows.filter(({ focus }) => focus).map(({ label }) => label)).toEqual(['A']);
  expect(rows.map(({ reference }) => reference).slice(-2)).toEqual(['mel', 'qpv']);
});

test('a tick is a value for a rate and a signed change for a count', () => {
  expect(plainSpaces(changeOf(inventFigure(invention)).formatTick(46.5))).toBe('46,5 %');
  const { formatTick } = changeOf(inventFigure({ ...invention, indicator: count }));
  expect([-20, 0, 2.5].map((value) => plainSpaces(formatTick(value)))).toEqual(['−20 %', '0 %', '+2,5 %']);
});

test('a break of definition between the two years is a warning, and none without one', () => {
  const breaks = [{ from: 2015, to: 2020, note: 'La loi a changé.' }];
  expect(changeOf(inventFigure({ ...invention, indicator: { breaks } })).warning).toMatch(/définition/);
  expect(changeOf(inventFigure(invention)).warning).toBeNull();
});

test('a single year, or two perimeters, have no change to draw', () => {
  const alone = { values: { A: 1 }, focus: 'A' };
  expect(() => changeOf(inventFigure(alone))).toThrow('A single year in "part-jardins"');
  const breaks = [{ from: 2015, to: 2020, note: 'Les contours ont changé.', perimeter: true }] as const;
  expect(() => changeOf(inventFigure({ ...invention, form: 'classement', indicator: { breaks } }))).toThrow(
    'no change to draw',
  );
});

test('an indicator that asks for care has its warning', () => {
  const indicator = { changeCaution: 'Un petit nombre.' };
  expect(changeOf(inventFigure({ ...invention, indicator })).warning).toBe(
    'À cette échelle, une évolution se lit avec prudence.',
  );
});

test('a total that was made without some says without whom, in the column of changes', () => {
  const counts = {
    values: { A: 90, B: null },
    previous: { A: 100, B: 20, qpv: 120, mel: 500 },
    mel: 400,
    qpv: 90,
    focus: 'A',
    form: 'evolution',
    indicator: count,
  } as const;
  const { rows, columnTitle } = changeOf(inventFigure(counts));
  expect(columnTitle).toBe('Évolution');
  expect(rows.slice(-2).map(({ reference, note }) => [reference, note])).toEqual([
    ['mel', null],
    ['qpv', 'sans B'],
  ]);
});

test('two dates that lack for two reasons say both, the later first', () => {
  const { rows } = changeOf(
    inventFigure({
      values: { A: null, B: 3 },
      previous: { A: { doubtful: 0 }, B: 2 },
      focus: 'B',
      form: 'evolution',
    }),
  );
  expect(rows[0]?.note).toBe('2020 n. r., 2015 à vérifier');
});
