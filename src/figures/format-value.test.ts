import { describe, expect, test } from 'vitest';
import { count, inventDataset, inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import type { Indicator } from '../dataset/indicator.ts';
import {
  changeText,
  formatCell,
  formatDistance,
  formatTick,
  formatValue,
  observationText,
  titledUnit,
} from './format-value.ts';

describe('format value', () => {
  const [rate] = inventDataset({ values: { A: 1 }, focus: 'A' }).indicators;
  const [number] = inventDataset({ values: { A: 1 }, focus: 'A', indicator: count }).indicators;
  const cell = {
    territory: 'A',
    year: 2020,
    value: null,
    published: null,
    status: 'non_renseigne',
    note: null,
  } as const;

  test('values are written as French readers write them', () => {
    if (rate === undefined || number === undefined) throw new Error('The inventions have an indicator.');
    expect(formatCell(cell, rate)).toBe('n. r.');
    expect(formatCell({ ...cell, value: 14, published: '14', status: 'publie' }, rate)).toBe('14,0');
    expect(formatValue(40.1, rate)).toBe('40,1\u00A0%');
    expect(formatValue(9519, number)).toBe('9\u00A0519');
    expect(formatTick(20, rate)).toBe('20\u00A0%');
    expect(formatTick(2.5, rate)).toBe('2,5\u00A0%');
    expect(formatTick(5000, number)).toBe('5\u00A0000');
  });

  test('a distance has no sign, and its plural starts at two', () => {
    if (rate === undefined) throw new Error('The invention has an indicator.');
    expect(formatDistance(-0.5, rate)).toBe('0,5\u00A0point');
    expect(formatDistance(20.9, rate)).toBe('20,9\u00A0points');
  });

  test('a rate for 100 is bare, its name having the unit; a distance says what is counted', () => {
    if (rate === undefined || number === undefined) throw new Error('The inventions have an indicator.');
    const perHundred = { ...rate, perHundred: { counted: 'jardins de ville', base: number, baseYear: 2018 } };
    expect(formatValue(7.3, perHundred)).toBe('7,3');
    expect([formatTick(5, perHundred), formatTick(2.5, perHundred)]).toEqual(['5', '2,5']);
    expect(formatDistance(-2.87, perHundred)).toBe('2,9 jardins pour 100 habitants');
    expect(formatDistance(1.94, perHundred)).toBe('1,9 jardin pour 100 habitants');
  });
});

describe('cell text', () => {
  const cell = { territory: 'a', year: 2017, note: null } as const;
  const rate = { unit: 'pourcentage', decimals: 1 } as Indicator;

  test('a missing value says so, whether the row is there or not', () => {
    expect(observationText(null, rate)).toBe('n. r.');
    expect(observationText({ ...cell, value: null, published: null, status: 'non_renseigne' }, rate)).toBe(
      'n. r.',
    );
  });

  test('a value has the decimals of its indicator, rounded half up, and a doubtful one its mark', () => {
    expect(observationText({ ...cell, value: 39, published: '39', status: 'publie' }, rate)).toBe('39,0');
    expect(observationText({ ...cell, value: 4.45, published: '4.45', status: 'a_verifier' }, rate)).toBe(
      '4,5 ?',
    );
  });

  test('a change bears its sign, a hyphen for a fall, and leaves its unit to the head of its column', () => {
    expect(changeText({ change: 0.5 })).toBe('+0,5');
    expect(changeText({ change: -10.2 })).toBe('-10,2');
    expect(changeText({ change: null })).toBe('–');
  });
});

describe('titled unit', () => {
  const rate = inventFigure({ values: { A: 40, B: 30 }, focus: 'A' });
  const counted = inventFigure({ values: { A: 40, B: 30 }, focus: 'A', indicator: count });

  test('a title says its unit, and its year where it is asked for', () => {
    expect(titledUnit(rate)).toBe('Part des jardins (%)');
    expect(titledUnit(counted, 2020)).toBe('Population (nombre, 2020)');
  });

  test('the title of a rate for a hundred does not say it twice', () => {
    const perHundred = { counted: 'jardins', base: counted.indicator, baseYear: 2020 };
    const figure = { title: 'Jardins pour 100 habitants', indicator: { ...rate.indicator, perHundred } };
    expect(titledUnit(figure)).toBe('Jardins pour 100 habitants');
    expect(titledUnit(figure, 2020)).toBe('Jardins pour 100 habitants (2020)');
  });
});
