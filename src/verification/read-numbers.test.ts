import { describe, expect, test } from 'vitest';
import { readDirection, readNumbers } from './read-numbers.ts';

describe('read numbers', () => {
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

  test('a minus sign and a hyphen make the same number', () => {
    expect(plain('−18 puis -18 et + 4')).toEqual(['-18', '-18', '4']);
  });

  test('a number word is read whatever its capitals', () => {
    expect(readNumbers('Deux quartiers, DOUZE rues').map((one) => [one.text, one.plain])).toEqual([
      ['Deux', '2'],
      ['DOUZE', '12'],
    ]);
  });
});

describe('read direction', () => {
  test.each([
    ['une hausse de la concentration de la pauvreté', 'hausse'],
    ['augmente dans la plupart des QPV', 'hausse'],
    ['un creusement des écarts', 'hausse'],
    ['en baisse de 4,4 points', 'baisse'],
    ['diminue dans les QPV', 'baisse'],
    ['stabilité de la pauvreté', 'stabilite'],
  ])('« %s » claims %s', (words, direction) => {
    expect(readDirection(words)).toBe(direction);
  });

  test('words without direction, or with two, claim none', () => {
    expect(readDirection('un taux très bas')).toBeNull();
    expect(readDirection('une hausse puis une baisse')).toBeNull();
  });
});
