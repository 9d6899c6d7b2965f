import { expect, test } from 'vitest';
import { readDirection } from './read-direction.ts';

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
