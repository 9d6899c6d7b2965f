import { expect, test } from 'vitest';
import { inventTable, placesOf } from '../../../tests/fixtures/invent-table.ts';
import { findFarValues } from './find-far-values.ts';

const counts = ['900', '1200', '3000', '1500', '2500', '1100'];
const findParts = (parts: readonly string[], whole: readonly string[] = counts) =>
  findFarValues(
    inventTable([
      { id: 'habitants', unit: 'nombre', years: { 2018: whole } },
      { id: 'a', unit: 'nombre', ceiling: 'habitants', years: { 2018: parts } },
    ]),
  );
const places = (parts: readonly string[], whole?: readonly string[]) => placesOf(findParts(parts, whole));
const told = (parts: readonly string[]) => findParts(parts).map(({ message }) => message.split(' : la')[0]);

test('ten times the usual proportion, or a tenth, is told with the direction', () => {
  const fact = 'est très loin de ce que laisse attendre « habitants » : ailleurs, la proportion est au moins';
  expect(told(['90', '120', '300', '150', '2500', '110'])).toEqual([`« 2500 » ${fact} dix fois plus petite`]);
  expect(told(['90', '120', '12', '150', '250', '110'])).toEqual([`« 12 » ${fact} dix fois plus grande`]);
});

test('a tenth exactly is told, a fifth is not', () => {
  expect(places(['900', '1200', '3000', '1500', '250', '1100'])).toEqual(['q4 2018']);
  expect(places(['900', '1200', '3000', '1500', '500', '1100'])).toEqual([]);
});

test('a part grows with its whole', () => {
  expect(
    places(['90', '120', '900', '150', '250', '110'], ['900', '1200', '9000', '1500', '2500', '1100']),
  ).toEqual([]);
});

test('a whole that is missing or zero tells nothing, one of a single person does', () => {
  const parts = ['90', '120', '300', '150', '250', '200'];
  expect(places(parts, [...counts.slice(0, 5), ''])).toEqual([]);
  expect(places(parts, [...counts.slice(0, 5), '0'])).toEqual([]);
  expect(places(parts, [...counts.slice(0, 5), '1|publie|Vu.'])).toEqual(['q5 2018']);
});

test('five other parts are needed, of which neither zeros nor those without a whole count', () => {
  expect(places(['90', '120', '300', '150', '2500'])).toEqual([]);
  expect(places(['90', '120', '300', '0|publie|Vu.', '2500', '110'])).toEqual([]);
  expect(places(['90', '120', '300', '1|publie|Vu.', '2500', '110'])).toEqual(['q4 2018']);
  expect(
    places(['90', '120', '300', '150', '2500', '110'], ['900', '1200', '3000', '', '2500', '1100']),
  ).toEqual([]);
});

test('the usual proportion is the middle one, whatever the order of rows', () => {
  const all = '|publie|Tous.';
  expect(places(['90', '120', `3000${all}`, '150', '2500', '110'])).toEqual(['q4 2018']);
  expect(places([`90${all}`, `120${all}`, `3000${all}`, `1500${all}`, '2500', `110${all}`])).toEqual([
    'q4 2018',
  ]);
  expect(places([`9${all}`, `12${all}`, `3000${all}`, `1500${all}`, '250', '110'])).toEqual([]);
});

test('a dozen persons more or less are chance: a hundred are expected or there', () => {
  expect(
    places(['90', '120', '300', '150', '100', '110'], ['900', '1200', '3000', '1500', '100', '1100']),
  ).toEqual(['q4 2018']);
  expect(
    places(['90', '120', '300', '150', '99', '110'], ['900', '1200', '3000', '1500', '99', '1100']),
  ).toEqual([]);
});
