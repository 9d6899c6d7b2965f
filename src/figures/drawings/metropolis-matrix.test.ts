import { expect, test } from 'vitest';
import { inventFigure, type Invention } from '../../../tests/fixtures/figures/invent-figure.ts';
import type { Figure } from '../figure.ts';
import { metropolisMatrix } from './metropolis-matrix.ts';

const rate = (id: string, invention: Omit<Invention, 'focus'>): Figure =>
  inventFigure({
    focus: 'A',
    ...invention,
    indicator: { id, title: id, nounPhrase: `le ${id}`, ...invention.indicator },
  });

const high = rate('chômage', { values: { A: 30, B: 20, C: 25 }, mel: 10 });
const mixed = rate('âge', { values: { A: 5, B: 20, C: null }, mel: 10 });
const low = rate('emploi', { values: { A: 5, B: 4, C: { doubtful: 0 } }, mel: 10 });
const size = rate('nombre', {
  values: { A: 5, B: 4, C: 3 },
  mel: 1,
  indicator: { unit: 'nombre', counted: 'x' },
});
const alone = rate('seul', { values: { A: 5, B: 4, C: 3 } });
const profileOf = (...parts: readonly Figure[]): Figure => ({ ...high, parts });

test('rates that are higher in every neighbourhood come first, those that are lower in every one last, each group apart', () => {
  const { input, rates } = metropolisMatrix(profileOf(low, size, mixed, alone, high), 'chômage');
  expect(rates.map(({ part, over, under }) => [part.indicator.id, over, under])).toEqual([
    ['chômage', 3, 0],
    ['âge', 1, 1],
    ['emploi', 0, 2],
  ]);
  expect(input.rows.map(({ isApart }) => isApart)).toEqual([false, true, true]);
});

test('neighbourhoods stand in the order of the rate that is asked for, in all rows', () => {
  const { input } = metropolisMatrix(profileOf(high, mixed), 'chômage');
  expect(input.focus).toBe(2);
  expect(input.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    [20, 25, 30],
    [20, null, 5],
  ]);
  expect(input.key).toContain('du plus bas au plus élevé pour le chômage');
});

test('what is missing or doubtful is no bar, and counts on no side', () => {
  const { input } = metropolisMatrix(profileOf(low), 'emploi');
  expect(input.rows[0]?.cells.map(({ doubtful }) => doubtful)).toEqual([true, false, false]);
});

test('the finding says how many are on one side everywhere, and which', () => {
  expect(metropolisMatrix(profileOf(high, mixed, low), 'chômage')).toMatchObject({
    headline:
      'Sur 3 taux, un est plus élevé dans tous les quartiers comptés que dans la métropole, et un y est partout plus bas',
    sentences: ['Partout plus élevés : le chômage.', 'Partout plus bas : le emploi.'],
  });
  expect(metropolisMatrix(profileOf(mixed), 'âge')).toMatchObject({
    headline: 'Sur 1 taux, aucun n’est plus élevé dans tous les quartiers comptés que dans la métropole',
    sentences: [],
  });
});

test('an order by a rate that is not there is refused', () => {
  expect(() => metropolisMatrix(profileOf(high), 'pluie')).toThrow(
    'No rate "pluie" beside the metropolis in the profile.',
  );
  expect(() => metropolisMatrix(profileOf(alone), 'seul')).toThrow('seul');
});

test('each row says its year, the value of the focus and that of the metropolis', () => {
  const { input } = metropolisMatrix(profileOf(high), 'chômage');
  expect(input.rows[0]).toMatchObject({ title: 'chômage (2020)', reference: 10 });
  expect(input.rows[0]?.focusText).toBe('30,0\u{A0}%');
  expect(input.rows[0]?.referenceText).toBe('MEL 10,0');
  expect(input.focusName).toBe('A');
});

test('a focus without a value has its mark, several rates on one side their plural', () => {
  const untold = rate('vide', { values: { A: null, B: 20, C: 25 }, mel: 10 });
  const { input, headline, sentences } = metropolisMatrix(profileOf(high, untold), 'chômage');
  expect(input.rows[1]?.focusText).toBe('n. r.');
  expect(headline).toBe(
    'Sur 2 taux, 2 sont plus élevés dans tous les quartiers comptés que dans la métropole',
  );
  expect(sentences).toEqual(['Partout plus élevés : le chômage et le vide.']);
  const lower = rate('loyer', { values: { A: 5, B: 4, C: 3 }, mel: 10 });
  expect(metropolisMatrix(profileOf(low, lower), 'emploi').headline).toBe(
    'Sur 2 taux, aucun n’est plus élevé dans tous les quartiers comptés que dans la métropole, et 2 y sont partout plus bas',
  );
});

test('what is equal to the metropolis is on neither side', () => {
  const equal = rate('âge', { values: { A: 10, B: 20, C: 5 }, mel: 10 });
  expect(metropolisMatrix(profileOf(equal), 'âge').rates.map(({ over, under }) => [over, under])).toEqual([
    [1, 1],
  ]);
});
