import { expect, test } from 'vitest';
import { readNumbers } from './read-numbers.ts';

const plain = (text: string) => readNumbers(text).map((number) => number.plain);

test('digits are read with their comma, their sign and their groups of three', () => {
  expect(plain('3,65% de la population')).toEqual(['3.65']);
  expect(plain('passant de 37 600 à 30\u202f600, soit -18 %')).toEqual(['37600', '30600', '-18']);
  expect(plain('+ 1,1 par rapport à la MEL')).toEqual(['1.1']);
  expect(plain('(7/10)')).toEqual(['7', '10']);
});

test('a year before a number of three digits is not a group of thousands', () => {
  expect(plain('en 2019 461 habitants')).toEqual(['2019', '461']);
});

test('number words are read as whole words; un and une are articles', () => {
  expect(plain('dans quatre QPV, deux fois plus, une fois')).toEqual(['4', '2']);
  expect(plain('sixième')).toEqual([]);
});

test('the precision is the number of decimals written', () => {
  expect(readNumbers('46 %, 46,0 %').map(({ decimals }) => decimals)).toEqual([0, 1]);
});
